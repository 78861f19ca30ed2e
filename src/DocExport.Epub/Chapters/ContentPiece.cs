using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>What becomes one content file.</summary>
/// <param name="Kind">What it is in the book.</param>
/// <param name="Blocks">Its content; empty for a title page alone.</param>
internal sealed record ContentPiece(PieceKind Kind, NodeList<Block> Blocks)
{
    /// <summary>The division that begins with this file; its own id and classes stand on the file's section.</summary>
    public Division? Division { get; init; }

    /// <summary>Ordinal of its first block among all blocks of the document, as <see cref="Export.PageStart.BlockIndex"/> counts.</summary>
    public int FirstBlock { get; init; }

    /// <summary>How many divisions enclose it as part of a larger one: 1 for a chapter within a part.</summary>
    public int Depth { get; init; }

    /// <summary>Whether the document's title block stands above its content.</summary>
    public bool HasTitleBlock { get; init; }

    /// <summary>Whether it goes on where the file before it had grown too large.</summary>
    public bool IsContinuation { get; init; }

    /// <summary>Whether it is what would have been several files in a book of fewer.</summary>
    public bool IsShared { get; init; }
}

/// <summary>What a content file is in the book.</summary>
internal enum PieceKind
{
    /// <summary>The title page or what stands before the first heading.</summary>
    Opening,
    FrontMatter,
    Part,
    Chapter,

    /// <summary>A file begun by a heading below the first level.</summary>
    Section,
    Appendix,
    BackMatter,
}
