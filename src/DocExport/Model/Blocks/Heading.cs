namespace DocExport.Model;

/// <summary>The heading of all that follows up to the next heading of its level or above.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Content">The heading's text.</param>
public sealed record Heading(int Level, NodeList<Inline> Content) : Block
{
    /// <summary>Section number such as <c>2.1</c>, set when numbering is asked for.</summary>
    /// <value>Default: <see langword="null"/>, unnumbered.</value>
    public string? Number { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Content;

    internal override Node MapChildren(NodeMapper mapper)
    {
        NodeList<Inline> content = mapper.Inlines(Content);
        return ReferenceEquals(content, Content) ? this : this with { Content = content };
    }
}
