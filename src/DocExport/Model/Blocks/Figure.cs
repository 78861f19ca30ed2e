namespace DocExport.Model;

/// <summary>An illustration with its caption.</summary>
/// <param name="Blocks">Mostly one paragraph that holds one image.</param>
/// <param name="Caption">Set below; empty for none.</param>
public sealed record Figure(NodeList<Block> Blocks, NodeList<Inline> Caption) : Block
{
    /// <summary>Number for captions and references, set when the document is resolved.</summary>
    /// <value>Default: <see langword="null"/>, unnumbered.</value>
    public string? Number { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Node> Children => [.. Blocks, .. Caption];

    internal override Node MapChildren(NodeMapper mapper) =>
        this with { Blocks = mapper.Blocks(Blocks), Caption = mapper.Inlines(Caption) };
}
