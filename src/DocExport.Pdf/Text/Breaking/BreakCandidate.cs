namespace DocExport.Pdf.Text.Breaking;

/// <summary>What a line ends at.</summary>
internal enum BreakKind : byte
{
    /// <summary>Between words, or wherever the script allows it without a mark.</summary>
    Plain,

    /// <summary>After a hyphen or dash that the author wrote.</summary>
    HardHyphen,

    /// <summary>At a soft hyphen of the author; a hyphen is set.</summary>
    SoftHyphen,

    /// <summary>Where the language's patterns divide a word; a hyphen is set.</summary>
    Hyphen,

    /// <summary>Between a word and a figure that is said of it.</summary>
    BeforeFigure,

    /// <summary>After punctuation in code or an address, without a mark.</summary>
    Verbatim,

    /// <summary>Before a capital in an identifier, without a mark.</summary>
    Capital,

    /// <summary>Between syllables of a script that parts no words, without a mark.</summary>
    Syllable,

    /// <summary>After a relation in a formula.</summary>
    Relation,

    /// <summary>After a binary operator in a formula.</summary>
    Operator,

    /// <summary>Between any two clusters of a word wider than the measure.</summary>
    Emergency,

    /// <summary>Where the line must end.</summary>
    Forced,
}

/// <summary>A place where a line may end, and what the line then measures: sums from the paragraph's start, in points.</summary>
internal struct BreakCandidate
{
    /// <summary>First UTF-16 unit of the next line.</summary>
    public int Position;

    /// <summary>The token that the next line begins in.</summary>
    public int Token;

    public BreakKind Kind;

    /// <summary>Sum up to the last thing seen on the line.</summary>
    public double Before;

    public double StretchBefore;

    public double ShrinkBefore;

    /// <summary>Sum up to the start of the next line.</summary>
    public double After;

    public double StretchAfter;

    public double ShrinkAfter;

    /// <summary>Width of the hyphen that is set here.</summary>
    public double HyphenWidth;

    /// <summary>How far the line's last glyph may hang over its edge.</summary>
    public double OverhangBefore;

    /// <summary>How far the next line's first glyph may hang over its edge.</summary>
    public double OverhangAfter;

    public readonly bool SetsHyphen => Kind is BreakKind.SoftHyphen or BreakKind.Hyphen;

    /// <summary>Whether a reader sees a hyphen at the line's end.</summary>
    public readonly bool ShowsHyphen => Kind is BreakKind.SoftHyphen or BreakKind.Hyphen or BreakKind.HardHyphen;
}
