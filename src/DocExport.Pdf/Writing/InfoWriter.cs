namespace DocExport.Pdf.Writing;

/// <summary>The information dictionary (ISO 32000-1, 14.3.3).</summary>
internal static class InfoWriter
{
    public static PdfReference Write(PdfFileWriter file, PdfDocumentInfo info)
    {
        PdfReference reference = file.Reserve();
        PdfTokenWriter writer = file.Begin(reference);
        writer.BeginDictionary();
        Text("Title"u8, info.Title);
        Text("Author"u8, info.JoinedAuthors);
        Text("Subject"u8, info.Description);
        Text("Keywords"u8, info.JoinedKeywords);
        Text("Creator"u8, info.Creator);
        Text("Producer"u8, info.Producer);
        Date("CreationDate"u8, info.Created);
        Date("ModDate"u8, info.Modified);
        writer.EndDictionary();
        file.End();
        return reference;

        void Text(ReadOnlySpan<byte> key, string? value)
        {
            if (value is not null)
                writer.Text(key, value);
        }

        void Date(ReadOnlySpan<byte> key, DateTimeOffset? value)
        {
            if (value is not null)
                writer.Text(key, PdfDate.ForInfo(value.Value));
        }
    }
}
