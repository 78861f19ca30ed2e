using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Text.Lines;

/// <summary>Gives the glyphs of a line their places and gathers them into runs. Fills in where each part is.</summary>
internal sealed class GlyphPlacer
{
    private readonly List<(int Start, PageItem Item)> _items = [];
    private PositionedGlyph[] _glyphs = [];
    private string _text = "";
    private int _count;
    private int _runStart;
    private double _runX;
    private int _runTextStart;
    private bool _isReordered;
    private TextItem? _runItem;

    /// <param name="text">The paragraph.</param>
    /// <param name="parts">The line's parts.</param>
    /// <param name="order">From left to right.</param>
    /// <param name="spacing">How the line is spread.</param>
    /// <param name="endPart">The part seen last, after which no space is added; negative for none.</param>
    /// <param name="x">Where what is seen begins.</param>
    /// <returns>
    /// Runs and objects in the order of the text, whatever their order on the line: who reads the content stream takes it as it
    /// comes (ISO 32000-1, 14.8.2.3.3).
    /// </returns>
    public IEnumerable<PageItem> Place(string text, Span<LinePart> parts, List<int> order, LineSpacing spacing, int endPart, double x)
    {
        _items.Clear();
        _text = text;
        _count = _runStart = 0;
        _runItem = null;
        _isReordered = false;
        int total = 0;
        foreach (ref readonly LinePart part in parts)
            total += part.Word?.Glyphs.Length ?? 0;
        // The runs of the line share one array, which they keep.
        _glyphs = total == 0 ? [] : new PositionedGlyph[total];
        double pen = x;
        // In right-to-left text the white space at the end stands left of what is seen.
        for (int i = 0; endPart >= 0 && parts[order[i]].IsTrailing; i++)
            pen -= parts[order[i]].Width;

        foreach (int index in order)
        {
            ref LinePart part = ref parts[index];
            part.X = pen;
            if (part.Word is null)
                PlaceObject(ref part, spacing, index == endPart);
            else if (part.IsHyphen || part.Kind == TokenKind.ForcedBreak)
                PlaceApart(ref part);
            else
                PlaceWord(ref part, spacing, index == endPart);
            pen += part.Width + part.SpaceAfter;
        }

        EndRun();
        // Stable, since an object's items share one place in the text.
        return (_isReordered ? _items.OrderBy(placed => placed.Start) : _items.AsEnumerable()).Select(placed => placed.Item);
    }

    private void PlaceObject(ref LinePart part, LineSpacing spacing, bool isEnd)
    {
        EndRun();
        if (!isEnd && part.SpacedClusters > 0)
            part.Width += Added(part.Item, spacing);
        foreach (PageItem item in part.Object!.Items)
            _items.Add((part.Start, item.Offset(part.X, -part.Item.Rise)));
    }

    private void PlaceWord(ref LinePart part, LineSpacing spacing, bool isEnd)
    {
        TextItem item = part.Item;
        if (!ReferenceEquals(item, _runItem))
        {
            EndRun();
            _runItem = item;
            _runX = part.X;
            _runTextStart = part.Start;
        }

        _runTextStart = Math.Min(_runTextStart, part.Start);

        double scale = item.Scale;
        double added = item.Tracking + Added(item, spacing);
        if (part.IsFlexible)
            (scale, added) = (scale * (1 + (part.IsTrailing ? 0 : spacing.SpaceShare)), item.Tracking);
        else if (part.IsTrailing)
            added = item.Tracking;
        double width = 0;
        foreach (ref readonly ShapedGlyph glyph in part.Word!.Glyphs)
        {
            double advance = (glyph.Advance * scale) + (glyph.EndsCluster ? added : 0);
            width += advance;
            _glyphs[_count++] = new PositionedGlyph(
                glyph.Id,
                (float)advance,
                (float)(glyph.OffsetX * item.Scale),
                (float)(glyph.OffsetY * item.Scale),
                part.Start + glyph.TextStart,
                glyph.TextLength);
        }

        double less = isEnd ? added - item.Tracking : 0;
        if (part.Word.ClusterCount > 0 && part.SpaceAfter - less != 0)
        {
            ref PositionedGlyph last = ref _glyphs[_count - 1];
            last = last with { Advance = (float)(last.Advance + part.SpaceAfter - less) };
            width -= less;
        }

        part.Width = width;
    }

    private static double Added(TextItem item, LineSpacing spacing) => !Justifier.IsLetterSpaced(item) ? 0
        : item.Size * (Scripts.IsIdeographic(item.Script) ? spacing.IdeographSpace : spacing.Tracking);

    /// <summary>A hyphen of ours and a forced break stand for other text than their glyph usually does.</summary>
    private void PlaceApart(ref LinePart part)
    {
        EndRun();
        TextItem item = part.Item;
        int first = _count;
        // A forced break copies as the space whose glyph it borrows.
        (string text, int start) = part.IsHyphen ? (_text, part.Start) : (" ", 0);
        bool isFirst = true;
        foreach (ref readonly ShapedGlyph glyph in part.Word!.Glyphs)
        {
            int length = isFirst && !part.IsHyphen ? 1 : 0;
            _glyphs[_count++] = new PositionedGlyph(glyph.Id, (float)(glyph.Advance * item.Scale), 0, 0, start, length);
            isFirst = false;
        }

        _runTextStart = part.Start;
        Emit(item, first, part.X, text, part.IsHyphen ? "\u00AD" : null);
        _runStart = _count;
    }

    private void EndRun()
    {
        if (_runItem is not null && _count > _runStart)
            Emit(_runItem, _runStart, _runX, _text, null);
        _runStart = _count;
        _runItem = null;
    }

    private void Emit(TextItem item, int first, double x, string text, string? actualText)
    {
        if (_count == first)
            return;
        var run = new GlyphRun(item.Context.Face, item.Size, item.Style.Color, _glyphs.AsMemory(first, _count - first), text)
        {
            ActualText = actualText,
            RightToLeft = (item.Level & 1) != 0,
        };
        _isReordered |= run.RightToLeft;
        _items.Add((_runTextStart, new GlyphRunItem(x, -item.Rise, run) { Owner = item.Run.Owner }));
    }
}
