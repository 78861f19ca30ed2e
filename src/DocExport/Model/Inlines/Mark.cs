namespace DocExport.Model;

/// <summary>Text marked as with a highlighter.</summary>
/// <param name="Content">What it holds.</param>
public sealed record Mark(NodeList<Inline> Content) : Inline
{
    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Content;

    internal override Node MapChildren(NodeMapper mapper)
    {
        NodeList<Inline> content = mapper.Inlines(Content);
        return ReferenceEquals(content, Content) ? this : this with { Content = content };
    }
}
