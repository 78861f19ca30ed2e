using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Vectors.Styles;

/// <summary>Properties of text.</summary>
internal static class FontProperties
{
    private const double Step = 1.2; // CSS Fonts 4, 2.5: between larger and smaller

    public static SvgStyle Apply(SvgStyle style, string property, string value, SvgStyle parent) => property switch
    {
        "font-family" => value == "inherit" ? style : style with { FontFamily = value },
        "font-size" => Size(value, parent.FontSize) is { } size ? style with { FontSize = size } : style,
        "font-weight" => style with { FontWeight = Weight(value, parent.FontWeight) },
        "font-style" => style with { Italic = value.StartsWith("italic", StringComparison.Ordinal) || value.StartsWith("oblique", StringComparison.Ordinal) },
        "font-variant" or "font-variant-caps" => style with { SmallCaps = value.Contains("small-caps", StringComparison.Ordinal) },
        "font" => Shorthand(style, value, parent),
        "text-anchor" => style with { Anchor = value switch { "middle" => TextAnchor.Middle, "end" => TextAnchor.End, _ => TextAnchor.Start } },
        "direction" => style with { RightToLeft = value == "rtl" },
        "white-space" => style with { KeepSpaces = value.StartsWith("pre", StringComparison.Ordinal) || value == "break-spaces" },
        "letter-spacing" => style with { LetterSpacing = SvgLength.Parse(value)?.Resolve(style.FontSize, style.FontSize) ?? 0 },
        "dominant-baseline" or "alignment-baseline" => value is "inherit" or "auto" && property[0] == 'a' ? style : style with { Baseline = value },
        "baseline-shift" => style with { BaselineShift = parent.BaselineShift + Shift(value, style.FontSize) },
        "text-decoration" or "text-decoration-line" => style with
        {
            Underline = value.Contains("underline", StringComparison.Ordinal),
            Strikethrough = value.Contains("line-through", StringComparison.Ordinal),
        },
        _ => style,
    };

    private static double? Size(string value, double parentSize) => value switch
    {
        "xx-small" => 9,
        "x-small" => 10,
        "small" => 13,
        "medium" => 16,
        "large" => 18,
        "x-large" => 24,
        "xx-large" => 32,
        "larger" => parentSize * Step,
        "smaller" => parentSize / Step,
        _ => SvgLength.Parse(value) is { Value: > 0 } length ? length.Resolve(parentSize, parentSize) : null,
    };

    private static int Weight(string value, int parentWeight) => value switch
    {
        "normal" => 400,
        "bold" => 700,
        "bolder" => parentWeight < 400 ? 400 : parentWeight < 600 ? 700 : 900,
        "lighter" => parentWeight < 600 ? 100 : parentWeight < 800 ? 400 : 700,
        _ => SvgLength.Parse(value) is { Unit: SvgUnit.Pixel, Value: >= 1 and <= 1000 } number ? (int)number.Value : parentWeight,
    };

    private static double Shift(string value, double fontSize) => value switch
    {
        "baseline" => 0,
        "super" => fontSize / 3,
        "sub" => -fontSize / 5,
        _ => SvgLength.Parse(value)?.Resolve(fontSize, fontSize) ?? 0,
    };

    /// <summary>Style, weight, size with a line height, family: <c>italic bold 12px/1.5 Arial, sans-serif</c>.</summary>
    private static SvgStyle Shorthand(SvgStyle style, string value, SvgStyle parent)
    {
        style = style with { FontWeight = 400, Italic = false, SmallCaps = false };
        string rest = value;
        while (rest.Length > 0)
        {
            int space = rest.IndexOf(' ', StringComparison.Ordinal);
            string word = space < 0 ? rest : rest[..space];
            rest = space < 0 ? "" : rest[(space + 1)..].TrimStart();
            if (word is "bold" or "bolder" or "lighter" || (word.Length == 3 && int.TryParse(word, out _)))
                style = style with { FontWeight = Weight(word, parent.FontWeight) };
            else if (word is "italic" or "oblique")
                style = style with { Italic = true };
            else if (word == "small-caps")
                style = style with { SmallCaps = true };
            else if (Size(word.Split('/')[0], parent.FontSize) is { } size)
                return style with { FontSize = size, FontFamily = rest.Length > 0 ? rest : style.FontFamily };
        }

        return style;
    }
}
