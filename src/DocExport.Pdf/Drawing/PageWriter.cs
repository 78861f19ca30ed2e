using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Tagging;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>Page objects (ISO 32000-1, 7.7.3.3).</summary>
internal static class PageWriter
{
    public static void Write(
        PdfFileWriter file, Page page, PageStructure structure, PdfReference parent, PdfReference content,
        PageResources resources, List<PdfReference> annotations)
    {
        PdfTokenWriter writer = file.Begin(structure.Page);
        writer.BeginDictionary();
        writer.Name("Type"u8, "Page"u8);
        writer.Reference("Parent"u8, parent);
        writer.Reals("MediaBox"u8, 0, 0, page.Width, page.Height);
        writer.Reference("Contents"u8, content);
        resources.Write(writer);
        // Structure order for the tabulator key (PDF/UA-1 7.18.3).
        writer.Name("Tabs"u8, "S"u8);
        if (structure.Leaves.Count > 0)
            writer.Integer("StructParents"u8, structure.Key);
        if (annotations.Count > 0)
        {
            writer.BeginArray("Annots"u8);
            foreach (PdfReference annotation in annotations)
                writer.Reference(annotation);
            writer.EndArray();
        }

        writer.EndDictionary();
        file.End();
    }
}
