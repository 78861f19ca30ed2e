namespace DocExport.Model;

/// <summary>Terms and what they mean.</summary>
/// <param name="Items">At least one.</param>
public sealed record DefinitionList(NodeList<DefinitionItem> Items) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Items;

    internal override Node MapChildren(NodeMapper mapper) =>
        this with { Items = Items.Map(item => (DefinitionItem)item.MapChildren(mapper)) };
}

/// <summary>One or more terms with the definitions they share.</summary>
/// <param name="Terms">At least one.</param>
/// <param name="Definitions">At least one.</param>
public sealed record DefinitionItem(NodeList<DefinitionTerm> Terms, NodeList<Definition> Definitions) : Node
{
    /// <inheritdoc/>
    public override IEnumerable<Node> Children => [.. Terms, .. Definitions];

    internal override Node MapChildren(NodeMapper mapper) => this with
    {
        Terms = Terms.Map(term => term with { Content = mapper.Inlines(term.Content) }),
        Definitions = Definitions.Map(definition => definition with { Blocks = mapper.Blocks(definition.Blocks) }),
    };
}

/// <summary>The word or phrase that is defined.</summary>
/// <param name="Content">The term.</param>
public sealed record DefinitionTerm(NodeList<Inline> Content) : Node
{
    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Content;
}

/// <summary>One meaning of the terms before it.</summary>
/// <param name="Blocks">What the definition holds.</param>
public sealed record Definition(NodeList<Block> Blocks) : Node
{
    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Blocks;
}
