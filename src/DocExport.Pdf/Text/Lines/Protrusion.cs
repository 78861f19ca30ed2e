using DocExport.Pdf.Fonts;
using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Text.Lines;

/// <summary>
/// Optical margins: how far light punctuation hangs over the edge of justified text, so that the edge looks straight. Shares of
/// the character's own width, in the range that Hàn Thế Thành's thesis on microtypography found even.
/// </summary>
internal static class Protrusion
{
    private const double HyphenShare = 0.55;

    public static double AtEnd(in Token token, string text) =>
        token.Word is null || token.Length == 0 ? 0
            : Scripts.IsIdeographic(token.Item.Script) ? Blank(token, FullWidthMarks.BlankAfter(token, text[token.End - 1]))
            : AtEnd(token.Item, text[token.End - 1]);

    public static double AtStart(in Token token, string text) =>
        token.Word is null || token.Length == 0 ? 0
            : Scripts.IsIdeographic(token.Item.Script) ? Blank(token, FullWidthMarks.BlankBefore(token, text[token.Start]))
            : AtStart(token.Item, text[token.Start]);

    public static double AtEnd(TextItem item, char last) => Width(item, last, last switch
    {
        '-' or '\u2010' => HyphenShare,
        '.' or ',' => 0.6,
        '\'' or '"' or '\u2018' or '\u2019' or '\u201C' or '\u201D' => 0.5,
        ':' or ';' => 0.35,
        '\u2013' or '\u203A' or '\u00BB' => 0.25,
        '!' or '?' or '\u2014' => 0.15,
        ')' or ']' => 0.08,
        _ => 0,
    });

    public static double AtStart(TextItem item, char first) => Width(item, first, first switch
    {
        '\'' or '"' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u201A' or '\u201E' => 0.5,
        '\u2039' or '\u00AB' => 0.25,
        '(' or '[' => 0.08,
        _ => 0,
    });

    public static double OfHyphen(TextItem item) =>
        Hangs(item) ? item.Context.Hyphen.Width * item.Scale * HyphenShare : 0;

    /// <summary>The blank half of a full-width mark hangs out wholly.</summary>
    private static double Blank(in Token token, double share) => token.Item.Style.Verbatim ? 0 : share * token.Item.Size;

    private static double Width(TextItem item, char c, double share)
    {
        if (share == 0 || !Hangs(item))
            return 0;
        FontFace face = item.Context.Face;
        return face.AdvanceOf(face.GlyphFor(c)) * item.Scale * share;
    }

    /// <summary>Code stays on its grid; right-to-left edges are left as they are.</summary>
    private static bool Hangs(TextItem item) => item.Level == 0 && !item.Style.Verbatim;
}
