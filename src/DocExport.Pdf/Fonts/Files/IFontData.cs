namespace DocExport.Pdf.Fonts.Files;

/// <summary>The content of a font file, wherever it lies.</summary>
internal interface IFontData
{
    /// <summary>The first four bytes, which tell the format; 0 for less.</summary>
    uint Signature { get; }

    ReadOnlySpan<byte> Span { get; }

    /// <summary>A blob over the content that holds it until disposed; for the caller to dispose.</summary>
    HarfBuzzSharp.Blob ToBlob();
}
