namespace DocExport.Model;

/// <summary>An admonition that stands out from the text.</summary>
/// <param name="Kind">What it warns of or tells.</param>
/// <param name="Blocks">Its content.</param>
public sealed record Alert(AlertKind Kind, NodeList<Block> Blocks) : Block
{
    /// <summary>Title in place of the kind's name in the document's language.</summary>
    /// <value>Default: empty, the kind's name.</value>
    public NodeList<Inline> Title { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<Node> Children => [.. Title, .. Blocks];

    internal override Node MapChildren(NodeMapper mapper) =>
        this with { Title = mapper.Inlines(Title), Blocks = mapper.Blocks(Blocks) };
}

/// <summary>The five kinds of GitHub's alerts.</summary>
public enum AlertKind
{
    /// <summary>Worth noticing even in passing.</summary>
    Note,

    /// <summary>Advice that helps.</summary>
    Tip,

    /// <summary>Needed to succeed.</summary>
    Important,

    /// <summary>Needs attention now, for a risk.</summary>
    Warning,

    /// <summary>Bad consequences of an act.</summary>
    Caution,
}
