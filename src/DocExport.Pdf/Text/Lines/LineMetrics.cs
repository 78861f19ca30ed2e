using DocExport.Pdf.Fonts;
using DocExport.Pdf.Styling;

namespace DocExport.Pdf.Text.Lines;

/// <summary>Heights about the baseline, in points.</summary>
/// <param name="Ascent">Above.</param>
/// <param name="Descent">Below.</param>
internal readonly record struct LineMetrics(double Ascent, double Descent)
{
    /// <summary>Shares of leading above and below: the face's own heights, with what the leading adds or takes split evenly.</summary>
    public static LineMetrics OfLeading(ComputedStyle style, FontFace face)
    {
        LineMetrics letters = OfLetters(face, style.FontSize);
        double half = (style.Leading - letters.Ascent - letters.Descent) / 2;
        return new LineMetrics(letters.Ascent + half, letters.Descent + half);
    }

    public static LineMetrics OfLetters(FontFace face, double size)
    {
        double scale = size / face.UnitsPerEm;
        return new LineMetrics(face.Metrics.Ascent * scale, -face.Metrics.Descent * scale);
    }

    public LineMetrics Max(LineMetrics other) => new(Math.Max(Ascent, other.Ascent), Math.Max(Descent, other.Descent));
}
