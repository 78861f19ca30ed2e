using System.Globalization;
using DocExport.Epub.Fonts;
using DocExport.Model;
using DocExport.Themes;

namespace DocExport.Epub.Xhtml;

/// <summary>The CSS declarations of one style, in ems of the size that the reader chose.</summary>
internal static class StyleDeclarations
{
    private const double LargestMargin = 2; // em: more wastes a phone's width or height

    public static IReadOnlyList<string> Of(TextStyle style, TextStyle body, FontFaceRules fonts)
    {
        double baseSize = Points(body.FontSize ?? Length.Points(11), 11, 11);
        double size = style.FontSize is Length given ? Points(given, baseSize, baseSize) : baseSize;
        var list = new List<string>();
        if (style.FontFamily is { Count: > 0 } families)
            list.Add("font-family: " + fonts.Value(families));
        if (style.FontSize is not null)
            list.Add("font-size: " + Number(size / baseSize) + "em");
        if (style.Weight is int weight)
            list.Add("font-weight: " + (weight >= 600 ? "bold" : "normal"));
        if (style.Italic is bool italic)
            list.Add("font-style: " + (italic ? "italic" : "normal"));
        if (style.LineHeight is Length line && style.FontSize is not null)
            list.Add("line-height: " + Number(Math.Clamp(Points(line, size, size) / size, 1, 2)));
        if (style.Alignment is TextAlignment alignment && alignment != TextAlignment.Justify)
            list.Add("text-align: " + Name(alignment));
        if (style.Hyphenate == false)
            list.Add("-webkit-hyphens: none; hyphens: none");
        if (style.SmallCaps == true)
            list.Add("font-variant: small-caps");
        if (style.Tracking is double tracking && tracking != 0)
            list.Add("letter-spacing: " + Number(Math.Clamp(tracking / 1000, -0.05, 0.3)) + "em");
        Space(list, "margin-top", style.SpaceBefore, size);
        Space(list, "margin-bottom", style.SpaceAfter, size);
        // A middle grey, since the theme's own colour may be lost on a dark page.
        if (style.RuleStart is not null && style.Background is null)
            list.Add("border-inline-start: 0.15em solid #8c8c8c; padding-inline-start: 0.8em");
        // A box has an edge in place of a ground.
        if (style.RuleStart is null && style.Background is not null && style.Padding is Length padding)
            list.Add("border: 1px solid #8c8c8c; padding: " + Em(padding, 1, body));
        if (style.KeepWithNext == true)
            list.Add("page-break-after: avoid; break-after: avoid");
        return list;
    }

    /// <summary>A length in ems of a size that is <paramref name="relativeSize"/> times the body's, at most two.</summary>
    public static string Em(Length length, double relativeSize, TextStyle body)
    {
        double baseSize = Points(body.FontSize ?? Length.Points(11), 11, 11);
        double size = baseSize * relativeSize;
        return Number(Math.Clamp(Points(length, size, size) / size, 0, LargestMargin)) + "em";
    }

    private static void Space(List<string> list, string property, Length? space, double size)
    {
        if (space is Length length)
            list.Add($"{property}: {Number(Math.Clamp(Points(length, size, size) / size, 0, LargestMargin))}em");
    }

    private static double Points(Length length, double fontSize, double whole)
    {
        double points = length.ToPoints(fontSize, whole);
        return double.IsFinite(points) ? points : fontSize;
    }

    private static string Name(TextAlignment alignment) => alignment switch
    {
        TextAlignment.Center => "center",
        TextAlignment.End => "end",
        _ => "start",
    };

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
