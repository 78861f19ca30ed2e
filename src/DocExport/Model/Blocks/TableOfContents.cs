namespace DocExport.Model;

/// <summary>A place where a list of headings, figures or tables is generated.</summary>
/// <param name="Kind">What is listed.</param>
public sealed record TableOfContents(ContentsKind Kind = ContentsKind.Headings) : Block
{
    /// <summary>Deepest heading level listed, 1 to 6.</summary>
    /// <value>Default: <see langword="null"/>, as the settings say, and otherwise 3.</value>
    public int? Depth { get; init; }

    /// <summary>Title in place of the one in the document's language.</summary>
    /// <value>Default: empty.</value>
    public NodeList<Inline> Title { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Title;

    internal override Node MapChildren(NodeMapper mapper) => this with { Title = mapper.Inlines(Title) };
}

/// <summary>What a generated list holds.</summary>
public enum ContentsKind
{
    /// <summary>Headings.</summary>
    Headings,

    /// <summary>Figures with a caption.</summary>
    Figures,

    /// <summary>Tables with a caption.</summary>
    Tables,
}
