namespace DocExport.Formulas;

/// <summary>Rows and columns: matrices, cases, aligned equations.</summary>
/// <param name="Rows">From the top.</param>
/// <param name="Form">What it is for, on which its spaces depend.</param>
internal sealed record MathTable(IReadOnlyList<MathTableRow> Rows, MathTableForm Form) : MathNode
{
    /// <summary>Of each column; the last one's serves those beyond.</summary>
    public IReadOnlyList<MathAlignment> Columns { get; init; } = [MathAlignment.Center];

    /// <summary>Rules before each column and after the last.</summary>
    public IReadOnlyList<MathRule> VerticalRules { get; init; } = [];

    /// <summary>Rules below the last row.</summary>
    public MathRule RuleBelow { get; init; }

    /// <summary>Delimiters as high as the table, or nothing.</summary>
    public (string Open, string Close) Fence { get; init; } = ("", "");
}

/// <summary>One row of a table.</summary>
internal sealed record MathTableRow(IReadOnlyList<MathRow> Cells)
{
    public MathRule RuleAbove { get; init; }

    /// <summary>What the author numbers the row with.</summary>
    public MathTag? Tag { get; init; }

    /// <summary>Em more space below it.</summary>
    public double SpaceBelow { get; init; }

    /// <summary>First UTF-16 unit of its source.</summary>
    public int Start { get; init; }

    /// <summary>The unit after its last.</summary>
    public int End { get; init; }
}

/// <summary>What the author gives a formula or a row for a number.</summary>
/// <param name="Content">Words, mostly.</param>
/// <param name="InParentheses">Whether parentheses are put around it.</param>
internal sealed record MathTag(MathRow Content, bool InParentheses);

/// <summary>What a table is for.</summary>
internal enum MathTableForm
{
    /// <summary>Matrices and arrays: cells in text size, an em between columns.</summary>
    Matrix,

    /// <summary>The same in script size.</summary>
    SmallMatrix,

    /// <summary>A brace on the left, columns flush left.</summary>
    Cases,

    /// <summary>Equations: cells in display size, pairs of columns that meet at their relation.</summary>
    Aligned,

    /// <summary>Equations below each other, each centred.</summary>
    Gathered,

    /// <summary>One equation over several lines: the first left, the last right.</summary>
    Multiline,

    /// <summary>Lines of a script.</summary>
    Lines,
}

internal enum MathAlignment
{
    Left,
    Center,
    Right,
}

internal enum MathRule
{
    None,
    Single,
    Double,
    Dashed,
}
