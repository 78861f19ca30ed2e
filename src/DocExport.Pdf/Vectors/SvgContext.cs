using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Vectors;

/// <summary>What an SVG image is read for.</summary>
/// <param name="Fonts">Fonts for its text.</param>
/// <param name="Diagnostics">Receives what can't be drawn; each kind once for each image.</param>
/// <param name="Span">Where the document asks for the image.</param>
/// <param name="Name">What messages call it.</param>
internal sealed record SvgContext(TextFonts Fonts, DiagnosticBag Diagnostics, SourceSpan Span, string Name)
{
    /// <summary>The language of text that names none.</summary>
    public LanguageTag Language { get; init; } = LanguageTag.English;

    /// <summary>How many images this one lies within.</summary>
    public int Depth { get; init; }
}
