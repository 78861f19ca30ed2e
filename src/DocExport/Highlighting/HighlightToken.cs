namespace DocExport.Highlighting;

/// <summary>A piece of source code of one kind.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit in the code.</param>
/// <param name="Length">Length in UTF-16 code units, at least 1. A token may span lines.</param>
/// <param name="Kind">What the piece is.</param>
public readonly record struct HighlightToken(int Start, int Length, HighlightKind Kind)
{
    /// <summary>Offset of the code unit after the last one.</summary>
    public int End => Start + Length;
}
