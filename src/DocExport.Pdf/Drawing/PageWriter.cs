using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>Page objects (ISO 32000-1, 7.7.3.3).</summary>
internal static class PageWriter
{
    public static void Write(PdfFileWriter file, PageRecord page, PdfReference parent, List<PdfReference> annotations)
    {
        PdfTokenWriter writer = file.Begin(page.Structure.Page);
        writer.BeginDictionary();
        writer.Name("Type"u8, "Page"u8);
        writer.Reference("Parent"u8, parent);
        writer.Reals("MediaBox"u8, 0, 0, page.Width, page.Height);
        if (page.Contents.Count == 1)
            writer.Reference("Contents"u8, page.Contents[0]);
        else
            WriteReferences(writer, "Contents"u8, page.Contents);
        page.Resources.Write(writer);
        // Structure order for the tabulator key (PDF/UA-1 7.18.3).
        writer.Name("Tabs"u8, "S"u8);
        if (page.Structure.Leaves.Count > 0)
            writer.Integer("StructParents"u8, page.Structure.Key);
        if (annotations.Count > 0)
            WriteReferences(writer, "Annots"u8, annotations);
        writer.EndDictionary();
        file.End();
    }

    private static void WriteReferences(PdfTokenWriter writer, ReadOnlySpan<byte> key, IReadOnlyList<PdfReference> references)
    {
        writer.BeginArray(key);
        foreach (PdfReference reference in references)
            writer.Reference(reference);
        writer.EndArray();
    }
}
