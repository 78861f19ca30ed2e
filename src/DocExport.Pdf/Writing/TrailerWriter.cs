namespace DocExport.Pdf.Writing;

/// <summary>The cross-reference stream, which is the trailer too (ISO 32000-1, 7.5.8).</summary>
internal static class TrailerWriter
{
    private const int IdBytes = 16;

    public static void Write(PdfOutput output, CrossReferences places, PdfReference catalog, PdfReference info)
    {
        // The identifier is a hash of all that comes before: the same document has the same one (PDF/A-2 6.1.3 asks only
        // that it be there; 14.4 that it depend on the content).
        byte[] id = output.HashSoFar()[..IdBytes];
        PdfReference self = places.Reserve();
        long start = output.Position;
        places.PlaceAt(self, start);
        using PdfBuffer rows = places.WriteRows(out int offsetBytes);
        using PdfBuffer data = Deflate.Compress(rows.Span);
        using var head = new PdfBuffer(512);
        PdfNumber.Write(head, self.Number);
        head.Write(" 0 obj\n"u8);
        WriteDictionary(new PdfTokenWriter(head));
        head.Write("\nstream\n"u8);
        output.Write(head.Span);
        output.Write(data.Span);
        output.Write("\nendstream\nendobj\nstartxref\n"u8);
        PdfNumber.Write(output.Pending, checked((int)start));
        output.Write("\n%%EOF\n"u8);
        output.Flush();

        void WriteDictionary(PdfTokenWriter writer)
        {
            writer.BeginDictionary();
            writer.Name("Type"u8, "XRef"u8);
            writer.Integer("Size"u8, places.Size);
            writer.Reference("Root"u8, catalog);
            writer.Reference("Info"u8, info);
            writer.BeginArray("ID"u8);
            writer.Hex(id);
            writer.Hex(id);
            writer.EndArray();
            writer.BeginArray("W"u8);
            writer.Integer(1);
            writer.Integer(offsetBytes);
            writer.Integer(2);
            writer.EndArray();
            writer.Name("Filter"u8, "FlateDecode"u8);
            writer.BeginDictionary("DecodeParms"u8);
            writer.Integer("Columns"u8, offsetBytes + 3);
            writer.Integer("Predictor"u8, 12);
            writer.EndDictionary();
            writer.Integer("Length"u8, data.Length);
            writer.EndDictionary();
        }
    }
}
