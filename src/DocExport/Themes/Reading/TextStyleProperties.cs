using DocExport.Model;

namespace DocExport.Themes.Reading;

/// <summary>The keys of a style.</summary>
internal static class TextStyleProperties
{
    public static IReadOnlyList<ThemeProperty<TextStyle>> All { get; } =
    [
        new("font", ValueForms.Texts, (style, value) => style with { FontFamily = Texts(value) }),
        new("size", ValueForms.Length, (style, value) => style with { FontSize = (Length)value }),
        new("leading", ValueForms.Length, (style, value) => style with { LineHeight = (Length)value }),
        new("weight", ValueForms.Number(100, 900), (style, value) => style with { Weight = (int)(double)value }),
        new("italic", ValueForms.Flag, (style, value) => style with { Italic = (bool)value }),
        new("color", ValueForms.Color, (style, value) => style with { Color = (Color)value }),
        new("background", ValueForms.Color, (style, value) => style with { Background = (Color)value }),
        new("align", Alignment, (style, value) => style with { Alignment = (TextAlignment)value }),
        new("space-before", ValueForms.Length, (style, value) => style with { SpaceBefore = (Length)value }),
        new("space-after", ValueForms.Length, (style, value) => style with { SpaceAfter = (Length)value }),
        new("indent-start", ValueForms.Length, (style, value) => style with { IndentStart = (Length)value }),
        new("indent-end", ValueForms.Length, (style, value) => style with { IndentEnd = (Length)value }),
        new("first-line-indent", ValueForms.Length, (style, value) => style with { FirstLineIndent = (Length)value }),
        new("padding", ValueForms.Length, (style, value) => style with { Padding = (Length)value }),
        new("rule-start", ValueForms.Rule, (style, value) => style with { RuleStart = (Rule)value }),
        new("rule-above", ValueForms.Rule, (style, value) => style with { RuleAbove = (Rule)value }),
        new("rule-below", ValueForms.Rule, (style, value) => style with { RuleBelow = (Rule)value }),
        new("hyphenate", ValueForms.Flag, (style, value) => style with { Hyphenate = (bool)value }),
        new("balance", ValueForms.Flag, (style, value) => style with { Balance = (bool)value }),
        new("tracking", ValueForms.Number(-200, 1000), (style, value) => style with { Tracking = (double)value }),
        new("small-caps", ValueForms.Flag, (style, value) => style with { SmallCaps = (bool)value }),
        new("numerals", Digits, (style, value) => style with { Numerals = (Numerals)value }),
        new("features", ValueForms.Texts, (style, value) => style with { Features = Texts(value) }),
        new("underline", ValueForms.Flag, (style, value) => style with { Underline = (bool)value }),
        new("keep-with-next", ValueForms.Flag, (style, value) => style with { KeepWithNext = (bool)value }),
    ];

    private static ValueForm Alignment => ValueForms.Choice(
        ("start", TextAlignment.Start), ("justify", TextAlignment.Justify), ("center", TextAlignment.Center), ("end", TextAlignment.End));

    private static ValueForm Digits => ValueForms.Choice(
        ("lining", Numerals.Lining), ("old-style", Numerals.OldStyle), ("tabular", Numerals.TabularLining));

    private static NodeList<string> Texts(object value) => ((List<string>)value).ToNodeList();
}
