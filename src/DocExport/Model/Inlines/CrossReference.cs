namespace DocExport.Model;

/// <summary>A reference that shows what it points to: a number, a title, a page.</summary>
/// <param name="TargetId">The <see cref="Attributes.Id"/> of a heading, figure, table or other node.</param>
/// <param name="Form">What is shown.</param>
public sealed record CrossReference(string TargetId, ReferenceForm Form = ReferenceForm.Number) : Inline
{
    /// <summary>The text shown, set when the document is resolved; page numbers are known to the PDF renderer alone.</summary>
    /// <value>Default: <see langword="null"/>, not yet resolved.</value>
    public string? Text { get; init; }
}

/// <summary>What a cross-reference shows.</summary>
public enum ReferenceForm
{
    /// <summary>The number with its label ("Figure 3", "Section 2.1"), or the title where there is no number.</summary>
    Number,

    /// <summary>The heading's or caption's text.</summary>
    Title,

    /// <summary>The page ("p. 12"); the title where pages are unknown.</summary>
    Page,
}
