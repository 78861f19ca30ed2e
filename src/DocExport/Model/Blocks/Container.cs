namespace DocExport.Model;

/// <summary>Blocks that belong together and are styled by their classes.</summary>
/// <param name="Blocks">The content.</param>
public sealed record Container(NodeList<Block> Blocks) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Blocks;

    internal override Node MapChildren(NodeMapper mapper)
    {
        NodeList<Block> blocks = mapper.Blocks(Blocks);
        return ReferenceEquals(blocks, Blocks) ? this : this with { Blocks = blocks };
    }
}
