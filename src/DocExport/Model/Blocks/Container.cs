namespace DocExport.Model;

/// <summary>Blocks that belong together and are styled by their classes.</summary>
/// <param name="Blocks">The content.</param>
public sealed record Container(NodeList<Block> Blocks) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Blocks;

    internal override Node MapChildren(NodeMapper mapper) => this with { Blocks = mapper.Blocks(Blocks) };
}
