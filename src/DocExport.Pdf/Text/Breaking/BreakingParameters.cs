namespace DocExport.Pdf.Text.Breaking;

/// <summary>
/// What the total-fit algorithm weighs. Ratios are the share of its stretch (or shrink) that a line uses; badness is 100 ratio³ and
/// demerits its square, as in Knuth and Plass, "Breaking Paragraphs into Lines" (1981), so that penalties are on TeX's scale.
/// </summary>
internal sealed record BreakingParameters
{
    /// <summary>What every line costs, so that fewer lines win where all else is equal.</summary>
    public double LinePenalty { get; init; } = 10;

    /// <summary>Of a hyphen of ours.</summary>
    public double HyphenPenalty { get; init; } = 50;

    /// <summary>After a hyphen that the author wrote.</summary>
    public double HardHyphenPenalty { get; init; } = 50;

    /// <summary>Before a figure that is said of the word before it.</summary>
    public double FigurePenalty { get; init; } = 40;

    /// <summary>After punctuation in code or an address.</summary>
    public double VerbatimPenalty { get; init; } = 60;

    /// <summary>Before a capital in an identifier.</summary>
    public double CapitalPenalty { get; init; } = 300;

    /// <summary>Between syllables that may or may not be words.</summary>
    public double SyllablePenalty { get; init; } = 60;

    /// <summary>After a relation in a formula (\relpenalty).</summary>
    public double RelationPenalty { get; init; } = 500;

    /// <summary>After a binary operator in a formula (\binoppenalty).</summary>
    public double OperatorPenalty { get; init; } = 700;

    /// <summary>Between the letters of a word.</summary>
    public double EmergencyPenalty { get; init; } = 3000;

    /// <summary>Two lines running that end in hyphens.</summary>
    public double DoubleHyphenDemerits { get; init; } = 10_000;

    /// <summary>One such line more than may be: in effect forbidden.</summary>
    public double HyphenLadderDemerits { get; init; } = 100_000_000;

    /// <summary>A hyphen at the end of the last line but one.</summary>
    public double FinalHyphenDemerits { get; init; } = 5_000;

    /// <summary>A tight line next to a loose one.</summary>
    public double FitnessDemerits { get; init; } = 10_000;

    /// <summary>A last line too short to be seen as one.</summary>
    public double ShortLastLineDemerits { get; init; } = 40_000;

    /// <summary>Em that a last line should at least be wide: about five letters.</summary>
    public double ShortLastLine { get; init; } = 2.2;

    public static BreakingParameters Justified { get; } = new();

    /// <summary>For unjustified text, where a hyphen gains little.</summary>
    public static BreakingParameters Ragged { get; } = new()
    {
        HyphenPenalty = 400,
        HardHyphenPenalty = 80,
        DoubleHyphenDemerits = 1_000_000,
        FitnessDemerits = 0,
    };
}
