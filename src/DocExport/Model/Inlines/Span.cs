namespace DocExport.Model;

/// <summary>Inlines that share attributes: a class, a language, a direction.</summary>
/// <param name="Content">What it holds.</param>
public sealed record Span(NodeList<Inline> Content) : Inline
{
    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Content;

    internal override Node MapChildren(NodeMapper mapper)
    {
        NodeList<Inline> content = mapper.Inlines(Content);
        return ReferenceEquals(content, Content) ? this : this with { Content = content };
    }
}
