namespace DocExport.Formulas;

/// <summary>A formula read.</summary>
/// <param name="Tex">Its source.</param>
/// <param name="Content">What it says; <see langword="null"/> where the source has something that is not known here.</param>
internal sealed record Formula(string Tex, MathRow? Content)
{
    /// <summary>What its author numbers it with.</summary>
    public MathTag? Tag { get; init; }

    /// <summary>Whether its author wants no number.</summary>
    public bool IsUnnumbered { get; init; }

    /// <summary>What others refer to it by.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>The labels that it refers to.</summary>
    public IReadOnlyList<FormulaReference> References { get; init; } = [];

    /// <summary>What is wrong with the source.</summary>
    public FormulaProblem? Problem { get; init; }
}

/// <summary>The label of another formula, and where it is written.</summary>
internal readonly record struct FormulaReference(string Label, int Start, int Length);

/// <summary>Why a formula can't be read.</summary>
/// <param name="Descriptor">What kind of diagnostic it is.</param>
/// <param name="Start">UTF-16 units of the source before it.</param>
/// <param name="Length">Units it takes.</param>
/// <param name="Arguments">Of the message.</param>
internal sealed record FormulaProblem(Diagnostics.DiagnosticDescriptor Descriptor, int Start, int Length, IReadOnlyList<object?> Arguments);

/// <summary>Ends the reading of one formula.</summary>
internal sealed class FormulaException(FormulaProblem problem) : Exception
{
    public FormulaProblem Problem { get; } = problem;
}
