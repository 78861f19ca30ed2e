using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>Cuts a document into content files: at divisions and at headings down to a level.</summary>
internal sealed class ChapterSplitter
{
    private readonly int _splitLevel;
    private readonly List<ContentPiece> _pieces = [];
    private readonly List<Block> _blocks = [];
    private ContentPiece _current;
    private int _ordinal;

    private ChapterSplitter(int splitLevel, bool titleBlock)
    {
        _splitLevel = splitLevel;
        _current = new ContentPiece(PieceKind.Opening, []) { HasTitleBlock = titleBlock };
    }

    /// <param name="blocks">The document's content.</param>
    /// <param name="splitLevel">1 to 6.</param>
    /// <param name="titleBlock">Whether a title block stands before it all.</param>
    public static IReadOnlyList<ContentPiece> Split(NodeList<Block> blocks, int splitLevel, bool titleBlock)
    {
        var splitter = new ChapterSplitter(splitLevel, titleBlock);
        splitter.Take(blocks, PieceKind.Chapter, depth: 0);
        splitter.Flush();
        return splitter._pieces;
    }

    private void Take(NodeList<Block> blocks, PieceKind kind, int depth)
    {
        foreach (Block block in blocks)
        {
            switch (block)
            {
                case Division division:
                    PieceKind inner = Kind(division.Kind);
                    Begin(new ContentPiece(inner, []) { Division = division, Depth = depth, FirstBlock = _ordinal++ });
                    // A file of a part that holds chapters is the part's; what follows within it at the top is a chapter's.
                    Take(division.Blocks, inner == PieceKind.Part ? PieceKind.Chapter : inner, division.Kind == DivisionKind.Part ? depth + 1 : depth);
                    Begin(new ContentPiece(kind, []) { Depth = depth, FirstBlock = _ordinal });
                    continue;
                case Heading heading when heading.Level <= _splitLevel && !IsFresh:
                    Begin(new ContentPiece(heading.Level == 1 ? kind : PieceKind.Section, []) { Depth = depth, FirstBlock = _ordinal });
                    break;
                case Heading heading when _current.Kind == PieceKind.Opening && !_current.HasTitleBlock && _blocks.Count == 0:
                    _current = _current with { Kind = heading.Level <= _splitLevel ? kind : PieceKind.Opening };
                    break;
            }

            _blocks.Add(block);
            _ordinal += block.DescendantsAndSelf().Count(node => node is Block);
        }
    }

    /// <summary>Whether the file at hand has nothing yet that a heading would have to leave behind.</summary>
    private bool IsFresh => _blocks.Count == 0 && !_current.HasTitleBlock;

    private void Begin(ContentPiece next)
    {
        Flush();
        _current = next;
    }

    private void Flush()
    {
        if (_current.HasTitleBlock || _blocks.Exists(VisibleContent.IsIn))
            _pieces.Add(_current with { Blocks = [.. _blocks] });
        _blocks.Clear();
    }

    private static PieceKind Kind(DivisionKind kind) => kind switch
    {
        DivisionKind.FrontMatter => PieceKind.FrontMatter,
        DivisionKind.Part => PieceKind.Part,
        DivisionKind.Appendix => PieceKind.Appendix,
        DivisionKind.BackMatter => PieceKind.BackMatter,
        _ => PieceKind.Chapter,
    };
}
