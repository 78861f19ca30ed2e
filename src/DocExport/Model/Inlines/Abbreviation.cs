namespace DocExport.Model;

/// <summary>A short form with its meaning.</summary>
/// <param name="Content">What it holds.</param>
public sealed record Abbreviation(NodeList<Inline> Content) : Inline
{
    /// <summary>The long form.</summary>
    public required string Expansion { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Content;

    internal override Node MapChildren(NodeMapper mapper)
    {
        NodeList<Inline> content = mapper.Inlines(Content);
        return ReferenceEquals(content, Content) ? this : this with { Content = content };
    }
}
