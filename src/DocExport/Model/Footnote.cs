namespace DocExport.Model;

/// <summary>A note that one or more references point to.</summary>
/// <param name="Label">Unique in the document; not shown.</param>
/// <param name="Blocks">The note's text.</param>
public sealed record Footnote(string Label, NodeList<Block> Blocks) : Node
{
    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Blocks;

    internal override Node MapChildren(NodeMapper mapper)
    {
        NodeList<Block> blocks = mapper.Blocks(Blocks);
        return ReferenceEquals(blocks, Blocks) ? this : this with { Blocks = blocks };
    }
}
