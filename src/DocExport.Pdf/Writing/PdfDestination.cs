namespace DocExport.Pdf.Writing;

/// <summary>A place to go to: a page and a point in its coordinates, shown at the upper left, at the reader's zoom.</summary>
internal readonly record struct PdfDestination(PdfReference Page, double Left, double Top)
{
    public void Write(PdfTokenWriter writer)
    {
        writer.BeginArray();
        writer.Reference(Page);
        writer.Name("XYZ"u8);
        writer.Real(Left);
        writer.Real(Top);
        writer.Null();
        writer.EndArray();
    }
}
