namespace DocExport.Model;

/// <summary>One of the large pieces a book is made of. An article has none.</summary>
/// <param name="Kind">Which piece.</param>
/// <param name="Blocks">Its content, mostly beginning with a heading of level 1.</param>
public sealed record Division(DivisionKind Kind, NodeList<Block> Blocks) : Block
{
    /// <summary>Path of the file it was read from, relative to the book's folder, with <c>/</c>; links to that file lead here.</summary>
    /// <value>Default: <see langword="null"/>, none.</value>
    public string? File { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Blocks;

    internal override Node MapChildren(NodeMapper mapper)
    {
        NodeList<Block> blocks = mapper.Blocks(Blocks);
        return ReferenceEquals(blocks, Blocks) ? this : this with { Blocks = blocks };
    }
}

/// <summary>The pieces of a book.</summary>
public enum DivisionKind
{
    /// <summary>Before the first chapter: preface, dedication.</summary>
    FrontMatter,

    /// <summary>Several chapters under one title; holds divisions.</summary>
    Part,

    /// <summary>A chapter.</summary>
    Chapter,

    /// <summary>An appendix.</summary>
    Appendix,

    /// <summary>After the last chapter: glossary, colophon.</summary>
    BackMatter,
}
