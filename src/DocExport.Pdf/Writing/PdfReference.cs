namespace DocExport.Pdf.Writing;

/// <summary>An indirect object, by its number; the generation is always 0. The default value is no object.</summary>
internal readonly record struct PdfReference(int Number)
{
    public bool IsNone => Number == 0;
}
