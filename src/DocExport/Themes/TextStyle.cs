using DocExport.Model;

namespace DocExport.Themes;

/// <summary>
/// How one kind of element looks. Whatever is <see langword="null"/> is inherited: font, size, colour, alignment, hyphenation and
/// features from the element around it; spaces, paddings, backgrounds and rules are then none.
/// </summary>
public sealed record TextStyle
{
    /// <summary>Families to try in order; <c>serif</c>, <c>sans-serif</c>, <c>monospace</c> are the theme's own.</summary>
    public NodeList<string>? FontFamily { get; init; }

    /// <summary>Font size; em and % are of the size around it.</summary>
    public Length? FontSize { get; init; }

    /// <summary>Distance of baselines; em and % are of the element's own font size.</summary>
    public Length? LineHeight { get; init; }

    /// <summary>100 to 900.</summary>
    public int? Weight { get; init; }

    /// <summary>Whether the italic is used.</summary>
    public bool? Italic { get; init; }

    /// <summary>Colour of the text.</summary>
    public Color? Color { get; init; }

    /// <summary>Colour behind the element.</summary>
    public Color? Background { get; init; }

    /// <summary>How lines are aligned.</summary>
    public TextAlignment? Alignment { get; init; }

    /// <summary>Space above, in em of the element's size unless absolute; of two adjoining spaces the larger counts.</summary>
    public Length? SpaceBefore { get; init; }

    /// <summary>Space below.</summary>
    public Length? SpaceAfter { get; init; }

    /// <summary>Indent at the start of lines (left in left-to-right text).</summary>
    public Length? IndentStart { get; init; }

    /// <summary>Indent at the end of lines.</summary>
    public Length? IndentEnd { get; init; }

    /// <summary>Further indent of a paragraph's first line, where it follows another paragraph.</summary>
    public Length? FirstLineIndent { get; init; }

    /// <summary>Space between the element's content and the edge of its background or rules.</summary>
    public Length? Padding { get; init; }

    /// <summary>Rule at the start side, over the element's whole height.</summary>
    public Rule? RuleStart { get; init; }

    /// <summary>Rule above.</summary>
    public Rule? RuleAbove { get; init; }

    /// <summary>Rule below.</summary>
    public Rule? RuleBelow { get; init; }

    /// <summary>Whether words may be hyphenated.</summary>
    public bool? Hyphenate { get; init; }

    /// <summary>Whether lines are made about equally long, as in headings.</summary>
    public bool? Balance { get; init; }

    /// <summary>
    /// Lines that a paragraph should have more (or, negative, fewer) than its best setting, where spaces allow it; to be rid of a
    /// widow, say. PDF only.
    /// </summary>
    public int? Looseness { get; init; }

    /// <summary>Letter-space in 1/1000 em.</summary>
    public double? Tracking { get; init; }

    /// <summary>Whether lower case is set in small capitals of the font.</summary>
    public bool? SmallCaps { get; init; }

    /// <summary>Which digits are used.</summary>
    public Numerals? Numerals { get; init; }

    /// <summary>OpenType features to switch on (<c>ss01</c>) or, with a minus sign, off (<c>-liga</c>).</summary>
    public NodeList<string>? Features { get; init; }

    /// <summary>Whether links are underlined.</summary>
    public bool? Underline { get; init; }

    /// <summary>Whether the element stays on the page of what follows.</summary>
    public bool? KeepWithNext { get; init; }

    /// <summary>
    /// Lines that the first letter of a paragraph stands beside; in a heading's style, that of the paragraph directly below it. 0 for none.
    /// </summary>
    public int? DropCap { get; init; }

    /// <summary>What follows the large first letter in small capitals, as far as the face has them; PDF only.</summary>
    public DropCapCaps? DropCapCaps { get; init; }
}

/// <summary>What follows a large first letter in small capitals.</summary>
public enum DropCapCaps
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The first words, up to four, or to the first comma or stop.</summary>
    Words,

    /// <summary>The first line.</summary>
    Line,
}

/// <summary>A straight line.</summary>
/// <param name="Thickness">Of the line.</param>
/// <param name="Color">Of the line.</param>
public sealed record Rule(Length Thickness, Color Color);

/// <summary>How the lines of a paragraph are aligned.</summary>
public enum TextAlignment
{
    /// <summary>Flush at the start, ragged at the end.</summary>
    Start,

    /// <summary>Flush on both sides but for the last line.</summary>
    Justify,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Flush at the end.</summary>
    End,
}

/// <summary>Which digits of a font are used.</summary>
public enum Numerals
{
    /// <summary>The height of capitals, each as wide as it is.</summary>
    Lining,

    /// <summary>With ascenders and descenders, for running text.</summary>
    OldStyle,

    /// <summary>The height of capitals, all equally wide, for tables.</summary>
    TabularLining,
}
