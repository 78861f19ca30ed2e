namespace DocExport.Model;

/// <summary>Words of somebody else, set off from the text.</summary>
/// <param name="Blocks">What is quoted.</param>
public sealed record BlockQuote(NodeList<Block> Blocks) : Block
{
    /// <summary>Who said it, set below the quotation.</summary>
    /// <value>Default: empty, none.</value>
    public NodeList<Inline> Attribution { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<Node> Children => [.. Blocks, .. Attribution];

    internal override Node MapChildren(NodeMapper mapper) =>
        this with { Blocks = mapper.Blocks(Blocks), Attribution = mapper.Inlines(Attribution) };
}
