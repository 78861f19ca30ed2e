using DocExport.Pdf.Layout.Flow;

namespace DocExport.Pdf.Layout.Paging;

/// <summary>
/// Breaks a vertical list into pages: what stands between two forced breaks is filled as <see cref="PageFiller"/> finds best; what notes and
/// floats are left over then follow on pages of their own. The list may still be growing: pages that all ways to fill have in common are
/// certain long before the next forced break.
/// </summary>
/// <param name="flow">The list; what is on pages may be let go.</param>
/// <param name="height">Points a page holds.</param>
/// <param name="noteSeparator">Points taken by the rule above the notes with its spaces.</param>
/// <param name="columns">Of a page; each is filled as a page would be.</param>
/// <param name="floats">How many floats a page takes; <see langword="null"/> where there are none.</param>
/// <param name="turned">Landscape pages that stand between the others.</param>
internal sealed class PageBuilder(
    PagedFlow flow, double height, double noteSeparator, int columns = 1, FloatArea? floats = null, TurnedPages? turned = null)
{
    // Pages' worth of text between two looks for pages that are certain.
    private const int Stride = 8;

    // Pages' worth of text in which no two ways meet, as in text without any paragraph: what is cheapest so far is taken.
    private const int Most = 128;

    private readonly IReadOnlyList<FlowBox> _boxes = flow.Boxes;
    private readonly FloatArea _floats = floats ?? FloatArea.None;
    private readonly PageFiller _filler = new(flow, floats ?? FloatArea.None, height, noteSeparator);
    private readonly TurnedPages _turned = turned ?? new(columns);

    // Columns of a page that others follow on.
    private readonly List<PageSpan> _columns = [];
    private int _segment;
    private int _start;
    private int _looked;
    private PagePlace _carried;
    private int _sheets;
    private bool _beginsPage = true;
    private double _nextLook = Stride * height;

    /// <summary>The box that the next page begins with.</summary>
    public int Start => _columns.Count > 0 ? _columns[0].Start : _filler.Open?.Index ?? _start;

    /// <summary>The notes and floats that the next page begins with.</summary>
    public PagePlace Carried =>
        _columns.Count > 0 ? new(_columns[0].NotesStart, _columns[0].FloatsStart)
        : _filler.Open is { } open ? new(open.Notes, open.Floats)
        : _carried;

    /// <summary>All pages of a list. A box too high for any page gets one of its own.</summary>
    public static IReadOnlyList<PageSpan> Build(
        PagedFlow flow, double height, double noteSeparator, FloatArea? floats = null, CancellationToken cancellationToken = default) =>
        new PageBuilder(flow, height, noteSeparator, floats: floats).Advance(isWhole: true, cancellationToken);

    /// <summary>The pages that are certain by now and were not before.</summary>
    /// <param name="isWhole">Whether nothing more will come.</param>
    /// <param name="cancellationToken">Looked at while ways are weighed.</param>
    public IReadOnlyList<PageSpan> Advance(bool isWhole, CancellationToken cancellationToken = default)
    {
        var pages = new List<PageSpan>();
        int known = flow.Body.Count;
        while (_start < known)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = Math.Max(_start + 1, _looked);
            while (end < known && !MustBegin(_boxes[end]))
                end++;
            _looked = end;
            bool isSegment = isWhole || end < known;
            if (!isSegment && flow.Body.Bottom(end - 1) < _nextLook)
                break;
            // Counted from 0, right-hand pages are the even ones.
            if (_beginsPage && _boxes[_start].Start == PageStart.Recto && _sheets % 2 == 1)
            {
                pages.Add(Span(_start, _carried, _carried, isLast: true));
                _sheets++;
            }

            _beginsPage = false;
            _nextLook = flow.Body.Bottom(end - 1) + (Stride * height);
            if (isSegment)
                FillSegment(end, end == known, cancellationToken);
            else
                _filler.FillCertain(_start, end, _carried, Most * height, _columns, cancellationToken);
            HandOver(pages);
            if (!isSegment)
                break;
        }

        if (isWhole)
            _turned.InsertRest(pages);
        return pages;
    }

    /// <summary>Fills all pages, or columns, up to where the next must begin.</summary>
    private void FillSegment(int end, bool isLast, CancellationToken cancellationToken)
    {
        _beginsPage = isLast || _boxes[end].Start != PageStart.Column;
        _carried = _filler.Fill(_start, end, _carried, _beginsPage, _columns, cancellationToken);
        int filled = _columns.Count;
        if (_beginsPage)
            AddNotes(end, isLast ? flow.Notes.Count : _boxes[end - 1].NotesEnd);
        AddFloats(end);
        // Columns that the author broke off, and pages on which notes or floats go on, stay as they are.
        if (_beginsPage && columns > 1 && _columns.Count == filled && LastSheet() is var last && last >= _segment)
            new ColumnBalance(flow, _floats, height, noteSeparator, columns).Apply(_columns, last, cancellationToken);
        _start = end;
        _segment = _columns.Count;
    }

    /// <summary>Hands over whole pages.</summary>
    private void HandOver(List<PageSpan> pages)
    {
        int whole = _beginsPage ? _columns.Count : LastSheet();
        if (!_beginsPage && _columns.Count - whole == columns)
            whole = _columns.Count;
        int first = pages.Count;
        pages.AddRange(_columns[..whole]);
        _columns.RemoveRange(0, whole);
        _segment = Math.Max(0, _segment - whole);
        _turned.InsertInto(pages, first);
        _sheets += SheetsFrom(first, pages);
    }

    /// <summary>What notes are left over must not wait for the next chapter.</summary>
    private void AddNotes(int end, int called)
    {
        while (_carried.Notes < called)
        {
            PagePlace next = _carried with { Notes = Math.Max(_filler.NotesThatFit(_carried.Notes, called, 0), _carried.Notes + 1) };
            _columns.Add(Span(end, _carried, next, isLast: true));
            _carried = next;
        }
    }

    /// <summary>Floats that found no place beside the text stand behind it, not in the next chapter.</summary>
    private void AddFloats(int end)
    {
        int text = _columns.Count - 1;
        while (_filler.FloatsAfter(_carried, end) is { } next)
        {
            _columns.Add(Span(end, _carried, next, isLast: false));
            _carried = next;
        }

        if (_beginsPage && _columns.Count - 1 > text)
        {
            _columns[text] = _columns[text] with { IsLast = false };
            _columns[^1] = _columns[^1] with { IsLast = true };
        }
    }

    private static PageSpan Span(int box, PagePlace from, PagePlace to, bool isLast) =>
        new(box, box, from.Notes, to.Notes, isLast) { FloatsStart = from.Floats, FloatsEnd = to.Floats };

    private bool MustBegin(FlowBox box) => box.Start >= (columns > 1 ? PageStart.Column : PageStart.NewPage);

    /// <summary>The first column of the last page.</summary>
    private int LastSheet()
    {
        int sheet = 0;
        for (int i = 0; i < _columns.Count - 1; i++)
        {
            if (_columns[i].IsLast || i + 1 - sheet == columns)
                sheet = i + 1;
        }

        return sheet;
    }

    /// <summary>Pages that the spans from <paramref name="first"/> on are: one for each of their columns is too many.</summary>
    private int SheetsFrom(int first, List<PageSpan> pages)
    {
        int sheets = 0;
        int filled = 0;
        for (int i = first; i < pages.Count; i++)
        {
            sheets += filled == 0 ? 1 : 0;
            filled = pages[i].IsLast || filled + 1 == columns ? 0 : filled + 1;
        }

        return sheets;
    }
}
