namespace DocExport.Model;

/// <summary>Base text with its reading set above or beside it.</summary>
/// <param name="Content">What it holds.</param>
public sealed record Ruby(NodeList<Inline> Content) : Inline
{
    /// <summary>The reading.</summary>
    public required NodeList<Inline> Annotation { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Content;

    internal override Node MapChildren(NodeMapper mapper)
    {
        NodeList<Inline> content = mapper.Inlines(Content);
        return ReferenceEquals(content, Content) ? this : this with { Content = content };
    }
}
