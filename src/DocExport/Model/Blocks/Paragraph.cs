namespace DocExport.Model;

/// <summary>A paragraph of running text.</summary>
/// <param name="Content">The text; never empty in a document that a reader made.</param>
public sealed record Paragraph(NodeList<Inline> Content) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Content;

    internal override Node MapChildren(NodeMapper mapper)
    {
        NodeList<Inline> content = mapper.Inlines(Content);
        return ReferenceEquals(content, Content) ? this : this with { Content = content };
    }
}
