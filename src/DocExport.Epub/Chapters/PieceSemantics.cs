namespace DocExport.Epub.Chapters;

/// <summary>
/// What a content file says of itself: the part of the book it belongs to, and the terms of EPUB's structural vocabulary and DPUB-ARIA.
/// </summary>
/// <param name="Matter"><c>frontmatter</c>, <c>bodymatter</c> or <c>backmatter</c>.</param>
/// <param name="Type">Of the section, or null.</param>
/// <param name="Role">Of the section, or null.</param>
internal readonly record struct PieceSemantics(string Matter, string? Type, string? Role)
{
    /// <param name="piece">The file's content.</param>
    /// <param name="isOnly">Whether the book has no other.</param>
    public static PieceSemantics Of(ContentPiece piece, bool isOnly)
    {
        PieceSemantics whole = piece.Kind switch
        {
            PieceKind.Opening when isOnly => new("bodymatter", "chapter", "doc-chapter"),
            PieceKind.Opening when piece.Blocks.Count == 0 => new("frontmatter", "titlepage", null),
            PieceKind.Opening => new("bodymatter", "introduction", "doc-introduction"),
            PieceKind.FrontMatter => new("frontmatter", null, null),
            PieceKind.Part => new("bodymatter", "part", "doc-part"),
            PieceKind.Chapter => new("bodymatter", "chapter", "doc-chapter"),
            PieceKind.Appendix => new("backmatter", "appendix", "doc-appendix"),
            PieceKind.BackMatter => new("backmatter", null, null),
            _ => new("bodymatter", null, null),
        };
        // The rest of a chapter is not another chapter, nor are several of them one.
        return piece.IsContinuation || piece.IsShared ? whole with { Type = null, Role = null } : whole;
    }
}
