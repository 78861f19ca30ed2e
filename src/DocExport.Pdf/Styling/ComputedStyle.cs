using DocExport.Model;
using DocExport.Themes;

namespace DocExport.Pdf.Styling;

/// <summary>
/// How characters look once inheritance is resolved. Equal styles are the same instance where possible, since text is
/// itemised by style.
/// </summary>
internal sealed record ComputedStyle
{
    /// <summary>Families to try in order, generic names resolved.</summary>
    public required NodeList<string> FontFamily { get; init; }

    /// <summary>Points.</summary>
    public required double FontSize { get; init; }

    /// <summary>Distance of baselines in points.</summary>
    public required double Leading { get; init; }

    public int Weight { get; init; } = 400;

    public bool Italic { get; init; }

    public Color Color { get; init; }

    /// <summary>Colour behind the characters (marks, code spans), or none.</summary>
    public Color? Background { get; init; }

    public TextAlignment Alignment { get; init; }

    public bool Hyphenate { get; init; }

    /// <summary>Whether lines are made about equally long.</summary>
    public bool Balance { get; init; }

    /// <summary>Lines to have beyond the best number.</summary>
    public int Looseness { get; init; }

    /// <summary>Letter-space in 1/1000 em.</summary>
    public double Tracking { get; init; }

    public bool SmallCaps { get; init; }

    public Numerals Numerals { get; init; }

    /// <summary>OpenType features by tag, in tag order; 0 switches off.</summary>
    public NodeList<FontFeature> Features { get; init; } = [];

    public LanguageTag Language { get; init; } = LanguageTag.English;

    public TextDirection Direction { get; init; }

    /// <summary>Raised or lowered text.</summary>
    public ScriptPosition Position { get; init; }

    public bool Underline { get; init; }

    public bool Strikethrough { get; init; }

    /// <summary>Code and URLs: spaces are kept, no ligatures across, and lines may break after punctuation without a hyphen.</summary>
    public bool Verbatim { get; init; }
}

/// <summary>Place of characters in relation to the baseline.</summary>
internal enum ScriptPosition
{
    Normal,
    Superscript,
    Subscript,
}
