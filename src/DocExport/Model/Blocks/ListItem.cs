namespace DocExport.Model;

/// <summary>One item of a bullet or ordered list.</summary>
/// <param name="Blocks">What the item holds; may be empty.</param>
public sealed record ListItem(NodeList<Block> Blocks) : Node
{
    /// <summary>Whether a task is done.</summary>
    /// <value>Default: <see langword="null"/>, no task.</value>
    public bool? IsChecked { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Blocks;

    internal override Node MapChildren(NodeMapper mapper)
    {
        NodeList<Block> blocks = mapper.Blocks(Blocks);
        return ReferenceEquals(blocks, Blocks) ? this : this with { Blocks = blocks };
    }
}
