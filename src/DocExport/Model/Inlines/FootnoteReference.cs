namespace DocExport.Model;

/// <summary>The call of a footnote.</summary>
/// <param name="Label">The <see cref="Footnote.Label"/> it points to.</param>
public sealed record FootnoteReference(string Label) : Inline
{
    /// <summary>The number shown, set when the document is resolved: notes count in the order of their first call.</summary>
    /// <value>Default: <see langword="null"/>, not yet numbered.</value>
    public string? Number { get; init; }
}
