namespace DocExport.Model;

/// <summary>A link.</summary>
/// <param name="Content">What is clicked; an autolink shows its target.</param>
/// <param name="Target">A URL, <c>#id</c> in this document, or a path relative to the document's root folder (<c>ch2.md#id</c>).</param>
public sealed record Link(NodeList<Inline> Content, string Target) : Inline
{
    /// <summary>Advisory title.</summary>
    /// <value>Default: <see langword="null"/>, none.</value>
    public string? Title { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Content;

    internal override Node MapChildren(NodeMapper mapper)
    {
        NodeList<Inline> content = mapper.Inlines(Content);
        return ReferenceEquals(content, Content) ? this : this with { Content = content };
    }
}
