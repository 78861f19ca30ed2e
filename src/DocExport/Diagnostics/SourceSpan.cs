namespace DocExport.Diagnostics;

/// <summary>A place in a source text.</summary>
/// <param name="File">Path as the reader was given it, or <see langword="null"/> for text that came from no file.</param>
/// <param name="Line">1-based; 0 where the place is unknown.</param>
/// <param name="Column">1-based, in UTF-16 units; 0 where the place is unknown.</param>
/// <param name="Length">UTF-16 units from there.</param>
public readonly record struct SourceSpan(string? File, int Line, int Column, int Length)
{
    /// <summary><see langword="true"/> where a line is known.</summary>
    public bool IsKnown => Line > 0;

    /// <summary><c>path:line:col</c>, with what is unknown left out.</summary>
    public override string ToString() => (File, IsKnown) switch
    {
        (null, false) => "",
        (null, true) => FormattableString.Invariant($"{Line}:{Column}"),
        (_, false) => File,
        _ => FormattableString.Invariant($"{File}:{Line}:{Column}"),
    };
}
