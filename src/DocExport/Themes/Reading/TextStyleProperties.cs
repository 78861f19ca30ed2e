using DocExport.Model;

namespace DocExport.Themes.Reading;

/// <summary>The keys of a style.</summary>
internal static class TextStyleProperties
{
    public static IReadOnlyList<ThemeProperty<TextStyle>> All { get; } =
    [
        new("font", "Families to try in order; serif, sans-serif and monospace are the theme's own.", ValueForms.Texts, (style, value) => style with { FontFamily = Texts(value) }, style => style.FontFamily),
        new("size", "Font size; em and % are of the size around it.", ValueForms.Size, (style, value) => style with { FontSize = (Length)value }, style => style.FontSize),
        new("leading", "Distance of baselines; em and % are of the element's own size.", ValueForms.Size, (style, value) => style with { LineHeight = (Length)value }, style => style.LineHeight),
        new("weight", "400 is regular, 700 bold.", ValueForms.Number(100, 900), (style, value) => style with { Weight = (int)(double)value }, style => style.Weight),
        new("italic", "Whether the italic is used.", ValueForms.Flag, (style, value) => style with { Italic = (bool)value }, style => style.Italic),
        new("color", "Colour of the text.", ValueForms.Color, (style, value) => style with { Color = (Color)value }, style => style.Color),
        new("background", "Colour behind the element.", ValueForms.Color, (style, value) => style with { Background = (Color)value }, style => style.Background),
        new("align", "How lines are aligned.", Alignment, (style, value) => style with { Alignment = (TextAlignment)value }, style => style.Alignment),
        new("space-before", "Space above; of two adjoining spaces the larger counts.", ValueForms.Length, (style, value) => style with { SpaceBefore = (Length)value }, style => style.SpaceBefore),
        new("space-after", "Space below.", ValueForms.Length, (style, value) => style with { SpaceAfter = (Length)value }, style => style.SpaceAfter),
        new("indent-start", "Indent at the start of lines.", ValueForms.Length, (style, value) => style with { IndentStart = (Length)value }, style => style.IndentStart),
        new("indent-end", "Indent at the end of lines.", ValueForms.Length, (style, value) => style with { IndentEnd = (Length)value }, style => style.IndentEnd),
        new("first-line-indent", "Further indent of a paragraph's first line where it follows another paragraph.", ValueForms.Length, (style, value) => style with { FirstLineIndent = (Length)value }, style => style.FirstLineIndent),
        new("padding", "Space between the content and the edge of its background or rules.", ValueForms.Extent, (style, value) => style with { Padding = (Length)value }, style => style.Padding),
        new("rule-start", "Rule at the start side, over the whole height.", ValueForms.Rule, (style, value) => style with { RuleStart = (Rule)value }, style => style.RuleStart),
        new("rule-above", "Rule above.", ValueForms.Rule, (style, value) => style with { RuleAbove = (Rule)value }, style => style.RuleAbove),
        new("rule-below", "Rule below.", ValueForms.Rule, (style, value) => style with { RuleBelow = (Rule)value }, style => style.RuleBelow),
        new("hyphenate", "Whether words may be hyphenated.", ValueForms.Flag, (style, value) => style with { Hyphenate = (bool)value }, style => style.Hyphenate),
        new("balance", "Whether lines are made about equally long, as in headings.", ValueForms.Flag, (style, value) => style with { Balance = (bool)value }, style => style.Balance),
        new("looseness", "Lines to have beyond (or, negative, below) the best number, where spaces allow it.", ValueForms.Number(-3, 3), (style, value) => style with { Looseness = (int)(double)value }, style => style.Looseness),
        new("tracking", "Letter-space in 1/1000 em.", ValueForms.Number(-200, 1000), (style, value) => style with { Tracking = (double)value }, style => style.Tracking),
        new("small-caps", "Whether lower case is set in small capitals of the font.", ValueForms.Flag, (style, value) => style with { SmallCaps = (bool)value }, style => style.SmallCaps),
        new("numerals", "Which digits are used.", Digits, (style, value) => style with { Numerals = (Numerals)value }, style => style.Numerals),
        new("features", "OpenType features to switch on (ss01) or, with a minus sign, off (-liga).", ValueForms.Texts, (style, value) => style with { Features = Texts(value) }, style => style.Features),
        new("underline", "Whether the text is underlined.", ValueForms.Flag, (style, value) => style with { Underline = (bool)value }, style => style.Underline),
        new("keep-with-next", "Whether the element stays on the page of what follows.", ValueForms.Flag, (style, value) => style with { KeepWithNext = (bool)value }, style => style.KeepWithNext),
        new("drop-cap", "Lines that the first letter of a paragraph takes; of a heading, that of the paragraph below it.", ValueForms.Number(0, 6), (style, value) => style with { DropCap = (int)(double)value }, style => style.DropCap),
        new("drop-cap-caps", "What follows that letter in small capitals: nothing, the first words, or the first line.", ValueForms.Choice(("none", DropCapCaps.None), ("words", DropCapCaps.Words), ("line", DropCapCaps.Line)), (style, value) => style with { DropCapCaps = (DropCapCaps)value }, style => style.DropCapCaps),
    ];

    private static ValueForm Alignment => ValueForms.Choice(
        ("start", TextAlignment.Start), ("justify", TextAlignment.Justify), ("center", TextAlignment.Center), ("end", TextAlignment.End));

    private static ValueForm Digits => ValueForms.Choice(
        ("lining", Numerals.Lining), ("old-style", Numerals.OldStyle), ("tabular", Numerals.TabularLining));

    private static NodeList<string> Texts(object value) => ((List<string>)value).ToNodeList();
}
