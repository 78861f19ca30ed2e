namespace DocExport.Model;

/// <summary>Stress, mostly set in italics.</summary>
/// <param name="Content">What it holds.</param>
public sealed record Emphasis(NodeList<Inline> Content) : Inline
{
    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Content;

    internal override Node MapChildren(NodeMapper mapper)
    {
        NodeList<Inline> content = mapper.Inlines(Content);
        return ReferenceEquals(content, Content) ? this : this with { Content = content };
    }
}
