namespace DocExport.Pdf.Fonts;

/// <summary>The broad look of a face, as far as its tables tell.</summary>
internal enum FontClass
{
    Unknown,
    Serif,
    Sans,
    Monospace,
}
