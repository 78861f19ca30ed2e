using DocExport.Themes;

namespace DocExport.Formulas;

/// <summary>A piece of a formula as its author meant it: what both formats set in their own way.</summary>
internal abstract record MathNode
{
    /// <summary>First UTF-16 unit of the source that it was read from.</summary>
    public int Start { get; init; }

    /// <summary>The unit after its last.</summary>
    public int End { get; init; }

    public static MathRow EmptyRow { get; } = new MathRow([]);
}

/// <summary>Atoms side by side.</summary>
internal sealed record MathRow(IReadOnlyList<MathNode> Items) : MathNode
{
    /// <summary>Whether it is one ordinary atom to its neighbours, as in braces; otherwise each of its atoms is beside them.</summary>
    public bool IsGroup { get; init; }
}

/// <summary>A letter, a number, a sign, or a name of several letters.</summary>
/// <param name="Text">Its plain characters; the exporters map letters to their alphabet.</param>
/// <param name="Class">What it is to its neighbours.</param>
internal sealed record MathSymbol(string Text, MathClass Class) : MathNode
{
    public MathAlphabet Alphabet { get; init; }
}

/// <summary>A sum, product, integral or the like, larger in displayed formulas.</summary>
internal sealed record MathLargeOperator(string Text, MathLimits Limits) : MathNode;

/// <summary>The name of a function, upright.</summary>
internal sealed record MathFunction(string Text, MathLimits Limits) : MathNode;

/// <summary>Words within a formula, in the font of the text around it.</summary>
internal sealed record MathWords(string Text) : MathNode
{
    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsMonospace { get; init; }

    public bool IsSansSerif { get; init; }
}

/// <summary>A nucleus with scripts.</summary>
internal sealed record MathScripts(MathNode Nucleus, MathNode? Below, MathNode? Above) : MathNode;

/// <summary>One over the other.</summary>
internal sealed record MathFraction(MathNode Numerator, MathNode Denominator) : MathNode
{
    public bool HasBar { get; init; } = true;

    /// <summary>The size it is set in whatever is around it.</summary>
    public MathSize? Size { get; init; }

    /// <summary>Delimiters as high as the fraction.</summary>
    public (string Open, string Close)? Fence { get; init; }

    /// <summary>Whether numerator and denominator keep the size of the text (continued fractions).</summary>
    public bool KeepsSize { get; init; }
}

/// <summary>A root.</summary>
internal sealed record MathRadical(MathNode Radicand, MathNode? Degree) : MathNode;

/// <summary>Content between delimiters that grow with it; <see cref="MathMiddle"/> among its items do, too.</summary>
/// <param name="Open">The sign, or nothing.</param>
/// <param name="Close">The sign, or nothing.</param>
/// <param name="Content">What stands between them.</param>
internal sealed record MathFence(string Open, string Close, MathRow Content) : MathNode;

/// <summary>A delimiter within a fence that grows with it.</summary>
internal sealed record MathMiddle(string Text) : MathNode;

/// <summary>A delimiter of a given size: 1 to 4 for <c>\big</c> to <c>\Bigg</c>.</summary>
internal sealed record MathDelimiter(string Text, int Step, MathClass Class) : MathNode;

/// <summary>A mark over or under a nucleus.</summary>
/// <param name="Nucleus">What carries it.</param>
/// <param name="Text">The mark as a character by itself.</param>
internal sealed record MathAccent(MathNode Nucleus, string Text) : MathNode
{
    /// <summary>Whether it is as wide as what is below it.</summary>
    public bool IsWide { get; init; }
}

/// <summary>A brace, line or arrow along the whole width of what it is over or under.</summary>
internal sealed record MathSpanner(MathNode Nucleus, string Text, bool IsBelow) : MathNode
{
    /// <summary>Whether scripts label it instead of standing beside it.</summary>
    public bool TakesLabel { get; init; }
}

/// <summary>Small formulas over and under a nucleus.</summary>
internal sealed record MathStack(MathNode Nucleus, MathNode? Above, MathNode? Below, MathClass Class) : MathNode;

/// <summary>An arrow as long as the texts over and under it.</summary>
internal sealed record MathArrow(string Text, MathNode? Above, MathNode? Below) : MathNode;

/// <summary>Space.</summary>
/// <param name="Width">Em of the size it stands in; may be negative.</param>
internal sealed record MathSpace(double Width) : MathNode;

/// <summary>Content of another size.</summary>
internal sealed record MathSized(MathSize Size, MathRow Content) : MathNode;

/// <summary>Content in another colour, or with a colour behind it.</summary>
internal sealed record MathColored(Color Color, MathRow Content) : MathNode
{
    public bool IsBackground { get; init; }
}

/// <summary>Room for what is not shown, or content for which there is no room.</summary>
internal sealed record MathPhantom(MathNode Content, bool IsShown, bool HasWidth, bool HasHeight) : MathNode;

/// <summary>Content in a frame.</summary>
internal sealed record MathFrame(MathNode Content) : MathNode;

/// <summary>Content with a line through it.</summary>
internal sealed record MathStrike(MathNode Content, bool Rises, bool Falls) : MathNode;

/// <summary>Content that is to its neighbours what its author says.</summary>
internal sealed record MathClassed(MathNode Content, MathClass Class) : MathNode
{
    public MathLimits Limits { get; init; }
}

/// <summary>Turns a relation into its denial.</summary>
internal sealed record MathNegation(MathNode Content) : MathNode;

/// <summary>The number of the formula that has a label.</summary>
internal sealed record MathReference(string Label, bool InParentheses) : MathNode;
