using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors.Styles;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>
/// How wide text is in the fonts that drawing programs lay labels out for. A stand-in that is wider would run out of the boxes
/// drawn around them, so it is narrowed to those widths.
/// </summary>
internal static class StandInWidths
{
    /// <summary>Narrower than this letters would look squeezed.</summary>
    private const double Narrowest = 0.8;

    // Bold letters are that much wider; the tables are those of the regular styles.
    private const double Bold = 1.06;
    private const int BoldFrom = 600;

    // Advances of U+0020 to U+007E in 1/1000 em, as in the metrics of PDF's standard fonts.
    private static readonly short[] Times =
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
        556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
        500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    private static readonly short[] Helvetica =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>The text no wider than the font would make it that its style asks for first.</summary>
    public static SetText Narrow(SetText text, TextPiece piece)
    {
        string family = piece.Style.FontFamily.Split(',')[0].Trim().Trim('"', '\'');
        if (TableOf(family) is not { } table || text.Items.OfType<GlyphRunItem>().FirstOrDefault() is not { } first
            || first.Run.Face.Names.Families.Contains(family, StringComparer.OrdinalIgnoreCase))
            return text;
        double width = 0;
        foreach (char c in piece.Text)
        {
            if (c is < ' ' or > '~')
                return text;
            width += table[c - ' '] / 1000.0;
        }

        SvgStyle style = piece.Style;
        width *= style.FontSize * (style.FontWeight >= BoldFrom ? Bold : 1);
        width += style.LetterSpacing * piece.Text.Length;
        if (width <= 0 || width >= text.Width)
            return text;
        double stretch = Math.Max(Narrowest, width / text.Width);
        return text with { Width = text.Width * stretch, Stretch = stretch };
    }

    private static short[]? TableOf(string family) => family.ToLowerInvariant() switch
    {
        "times" or "times new roman" or "times-roman" => Times,
        "arial" or "helvetica" or "liberation sans" => Helvetica,
        _ => null,
    };
}
