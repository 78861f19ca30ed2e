namespace DocExport.Model;

/// <summary>A list whose order means nothing; a task list where its items carry check boxes.</summary>
/// <param name="Items">At least one.</param>
public sealed record BulletList(NodeList<ListItem> Items) : Block
{
    /// <summary>Tight lists set no space between items.</summary>
    /// <value>Default: <see langword="true"/>.</value>
    public bool IsTight { get; init; } = true;

    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Items;

    internal override Node MapChildren(NodeMapper mapper)
    {
        NodeList<ListItem> items = Items.Map(item => (ListItem)item.MapChildren(mapper));
        return ReferenceEquals(items, Items) ? this : this with { Items = items };
    }
}
