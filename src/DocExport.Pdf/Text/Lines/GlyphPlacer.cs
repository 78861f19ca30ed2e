using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Text.Lines;

/// <summary>Gives the glyphs of a line their places and gathers them into runs. Fills in where each part is.</summary>
internal sealed class GlyphPlacer
{
    private readonly List<(int Start, PageItem Item)> _items = [];
    private PlacedWord[] _words = [];
    private string _text = "";
    private int _count;
    private int _runStart;
    private int _runLength;
    private double _runX;
    private int _runTextStart;
    private bool _isReordered;
    private TextItem? _runItem;
    private WordSpacing _runSpacing;

    /// <param name="text">The paragraph.</param>
    /// <param name="parts">The line's parts.</param>
    /// <param name="order">From left to right.</param>
    /// <param name="spacing">How the line is spread.</param>
    /// <param name="endPart">The part seen last, after which no space is added; negative for none.</param>
    /// <param name="x">Where what is seen begins.</param>
    /// <param name="into">
    /// Takes runs and objects in the order of the text, whatever their order on the line: who reads the content stream takes it as it
    /// comes (ISO 32000-1, 14.8.2.3.3).
    /// </param>
    public void Place(string text, Span<LinePart> parts, List<int> order, LineSpacing spacing, int endPart, double x, List<PageItem> into)
    {
        _items.Clear();
        _text = text;
        _count = _runStart = _runLength = 0;
        _runItem = null;
        _isReordered = false;
        // The runs of the line share one array, which they keep.
        _words = parts.IsEmpty ? [] : new PlacedWord[parts.Length];
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
        if (_isReordered)
        {
            into.AddRange(_items.OrderBy(placed => placed.Start).Select(placed => placed.Item));
            return;
        }

        foreach ((_, PageItem item) in _items)
            into.Add(item);
    }

    private void PlaceObject(ref LinePart part, LineSpacing spacing, bool isEnd)
    {
        EndRun();
        if (!isEnd && part.SpacedClusters > 0)
            part.Width += Added(part.Item, spacing);
        foreach (PageItem item in part.Object!.Items)
            _items.Add((part.Start, item.Moved(part.X, -part.Item.Rise)));
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
            _runSpacing = new WordSpacing(
                item.Scale, item.Scale * (1 + spacing.SpaceShare), item.Tracking, item.Tracking + Added(item, spacing));
        }

        _runTextStart = Math.Min(_runTextStart, part.Start);

        Giving giving = part.IsTrailing ? Giving.Nothing : part.IsFlexible ? Giving.Space : Giving.Letters;
        (double scale, double added) = _runSpacing.For(giving);
        double width = 0;
        ReadOnlySpan<ShapedGlyph> glyphs = part.Word!.Glyphs;
        _runLength += glyphs.Length;
        foreach (ref readonly ShapedGlyph glyph in glyphs)
            width += (glyph.Advance * scale) + (glyph.EndsCluster ? added : 0);
        double less = isEnd ? added - item.Tracking : 0;
        double after = part.Word.ClusterCount > 0 ? part.SpaceAfter - less : 0;
        _words[_count++] = new PlacedWord(part.Word, after, part.Start, giving);
        part.Width = after == 0 ? width : width - less;
    }

    private static double Added(TextItem item, LineSpacing spacing) => !Justifier.IsLetterSpaced(item) ? 0
        : item.Size * (Scripts.IsIdeographic(item.Script) ? spacing.IdeographSpace : spacing.Tracking);

    /// <summary>A hyphen of ours and a forced break stand for other text than their glyph usually does.</summary>
    private void PlaceApart(ref LinePart part)
    {
        EndRun();
        TextItem item = part.Item;
        // A forced break copies as the space whose glyph it borrows.
        (string text, int start) = part.IsHyphen ? (_text, part.Start) : (" ", 0);
        ReadOnlySpan<ShapedGlyph> shaped = part.Word!.Glyphs;
        var glyphs = new PositionedGlyph[shaped.Length];
        for (int i = 0; i < glyphs.Length; i++)
        {
            int length = i == 0 && !part.IsHyphen ? 1 : 0;
            glyphs[i] = new PositionedGlyph(shaped[i].Id, (float)(shaped[i].Advance * item.Scale), 0, 0, start, length);
        }

        _runTextStart = part.Start;
        if (glyphs.Length > 0)
            Emit(item, glyphs, part.X, text, part.IsHyphen ? "\u00AD" : null);
    }

    private void EndRun()
    {
        if (_runItem is not null)
        {
            GlyphSequence glyphs = new WordGlyphs(_words.AsMemory(_runStart, _count - _runStart), _runSpacing, _runLength);
            // Words that were shaped where they stand serve no other place, and are larger than their glyphs.
            if (!Scripts.ShapesByWord(_runItem.Script))
                glyphs = glyphs.ToArray();
            if (_runLength > 0)
                Emit(_runItem, glyphs, _runX, _text, null);
        }

        _runStart = _count;
        _runLength = 0;
        _runItem = null;
    }

    private void Emit(TextItem item, GlyphSequence glyphs, double x, string text, string? actualText)
    {
        var run = new GlyphRun(item.Context.Face, item.Size, item.Style.Color, glyphs, text)
        {
            ActualText = actualText,
            RightToLeft = (item.Level & 1) != 0,
        };
        _isReordered |= run.RightToLeft;
        _items.Add((_runTextStart, new GlyphRunItem(x, -item.Rise, run) { Owner = item.Run.Owner }));
    }
}
