using DocExport.Model;
using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Links;
using DocExport.Pdf.Layout.Slots;
using DocExport.Themes;

namespace DocExport.Pdf.Layout;

/// <summary>
/// Walks a document and makes its vertical list and logical structure, piece by piece as they are asked for: of a long book no more
/// than a few pieces are there at once.
/// </summary>
/// <param name="session">What the walk shares.</param>
/// <param name="context">Where the text stands.</param>
internal sealed class DocumentWalk(LayoutSession session, BlockContext context)
{
    // Items with content. Large enough that an engine for each piece costs nothing, small enough to keep processors busy to the end.
    private const int PieceLength = 64;

    private VerticalList _list = new();

    /// <summary>The list in pieces, which end between two blocks and do not depend on the number of processors.</summary>
    /// <param name="contents">Whether a table of contents is put before the text.</param>
    /// <param name="contentsDepth">Its depth, or <see langword="null"/>.</param>
    public IEnumerable<VerticalPiece> Pieces(bool contents, int? contentsDepth)
    {
        NodeList<Block> blocks = TitleBlockLayout.Add(session, _list, session.Document.Blocks, context);
        DocumentSettings settings = session.Document.Settings;
        if (contents)
            AddGenerated(new TableOfContents { Depth = contentsDepth });
        if (settings.ListOfFigures == true)
            AddGenerated(new TableOfContents(ContentsKind.Figures));
        if (settings.ListOfTables == true)
            AddGenerated(new TableOfContents(ContentsKind.Tables));
        if (!blocks.Any(block => block is Division))
            session.BeginMainText(_list);
        foreach (VerticalPiece piece in Pieces(blocks, context))
            yield return piece;
        LinkListLayout.Add(session, _list, context);
        yield return Take();
    }

    private IEnumerable<VerticalPiece> Pieces(NodeList<Block> blocks, BlockContext around)
    {
        foreach ((Block block, Block? previous, Block? next) in BlockLayout.InPlace(session, blocks))
        {
            if (block is Division division)
            {
                BlockLayout.Begin(session, _list, division, around);
                (NodeList<Block> inner, BlockContext inside) = DivisionLayout.Begin(session, _list, division, around);
                foreach (VerticalPiece piece in Pieces(inner, inside))
                    yield return piece;
            }
            else
            {
                BlockLayout.Add(session, _list, block, around, previous, next);
            }

            if (_list.ContentCount >= PieceLength)
                yield return Take();
        }
    }

    private VerticalPiece Take()
    {
        var piece = new VerticalPiece(_list, session.Notes.TakeNew());
        _list = new();
        return piece;
    }

    /// <summary>Adds a list before the text, unless the document has a place of its own for it.</summary>
    private void AddGenerated(TableOfContents contents)
    {
        if (session.Document.Query<TableOfContents>().Any(placed => placed.Kind == contents.Kind))
            return;
        bool onItsOwn = session.Theme.Chapters != ChapterStart.Inline;
        if (onItsOwn)
            _list.Add(new PageStartItem(session.LargeStart, PageLook.Opening));
        BlockLayout.Add(session, _list, contents, context with { IsMainText = false });
        if (onItsOwn)
            _list.Add(new PageStartItem(session.LargeStart, PageLook.Opening));
    }
}

/// <summary>Part of a document's vertical list.</summary>
/// <param name="List">The text.</param>
/// <param name="Notes">The notes called first in it.</param>
internal sealed record VerticalPiece(VerticalList List, IReadOnlyList<VerticalList> Notes);
