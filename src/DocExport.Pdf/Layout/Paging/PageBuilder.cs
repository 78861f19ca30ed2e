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
    // Pages' worth of text that is weighed before its first pages are asked for: enough that all ways have begun alike.
    private const int Ahead = 32;

    // Pages' worth of text in which no two ways meet, as in text without any paragraph: what is cheapest so far is taken.
    private const int Most = 8 * Ahead;

    private readonly IReadOnlyList<FlowBox> _boxes = flow.Boxes;
    private readonly FloatArea _floats = floats ?? FloatArea.None;
    private readonly PageFiller _filler = new(flow, floats ?? FloatArea.None, height, noteSeparator);
    private readonly TurnedPages _turned = turned ?? new(columns);
    private int _sheets;
    private double _nextTry = Ahead * height;

    /// <summary>The box that the next page begins with.</summary>
    public int Start { get; private set; }

    /// <summary>The notes and floats that the next page begins with.</summary>
    public PagePlace Carried { get; private set; }

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
        while (Start < known)
        {
            int first = pages.Count;
            // Counted from 0, right-hand pages are the even ones.
            if (!_filler.GoesOn && _boxes[Start].Start == PageStart.Recto && _sheets % 2 == 1)
                pages.Add(Span(Start, Carried, Carried, isLast: true));
            int blank = pages.Count;
            if (!FillPages(known, isWhole, pages, cancellationToken))
            {
                pages.RemoveRange(first, pages.Count - first);
                break;
            }

            _turned.InsertInto(pages, blank);
            _sheets += (blank - first) + SheetsFrom(blank, pages);
        }

        if (isWhole)
            _turned.InsertRest(pages);
        return pages;
    }

    /// <summary>Fills pages up to the next that must begin, or as many as are certain.</summary>
    /// <returns>Whether there are any; otherwise nothing has changed but pages added in vain.</returns>
    private bool FillPages(int known, bool isWhole, List<PageSpan> pages, CancellationToken cancellationToken)
    {
        int first = pages.Count;
        int start = Start;
        PagePlace carried = Carried;
        bool goesOn = _filler.GoesOn;
        for (bool endsPage = false; !endsPage;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = start + 1;
            while (end < known && !MustBegin(_boxes[end]))
                end++;
            if (end == known && !isWhole)
            {
                _filler.GoesOn = goesOn;
                return start == Start && FillSome(end, pages, cancellationToken);
            }

            endsPage = end == known || _boxes[end].Start != PageStart.Column;
            int segment = pages.Count;
            carried = _filler.Fill(start, end, carried, endsPage, pages, cancellationToken);
            _filler.GoesOn = false;
            int filled = pages.Count;
            carried = AddNotes(end, carried, endsPage, end == known && isWhole ? flow.Notes.Count : _boxes[end - 1].NotesEnd, pages);
            carried = AddFloats(end, carried, endsPage, pages);
            // Columns that the author broke off, and pages on which notes or floats go on, stay as they are.
            if (endsPage && columns > 1 && pages.Count == filled && LastSheet(first, pages) is var last && last >= segment)
                new ColumnBalance(flow, _floats, height, noteSeparator, columns).Apply(pages, last, cancellationToken);
            start = end;
        }

        (Start, Carried) = (start, carried);
        _nextTry = flow.Body.Bottom(start - 1) + (Ahead * height);
        return true;
    }

    /// <summary>Fills as many pages as are certain although it is not known where the next must begin.</summary>
    private bool FillSome(int end, List<PageSpan> pages, CancellationToken cancellationToken)
    {
        double foot = flow.Body.Bottom(end - 1);
        if (foot < _nextTry)
            return false;
        int first = pages.Count;
        _filler.FillCertain(Start, end, Carried, isUrgent: foot - flow.Body.Top(Start) > Most * height, pages, cancellationToken);
        // The columns of a page come together.
        int whole = (pages.Count - first) / columns * columns;
        pages.RemoveRange(first + whole, pages.Count - first - whole);
        if (whole == 0)
        {
            _nextTry = foot + (Ahead * height / 2);
            return false;
        }

        (Start, Carried, _filler.GoesOn) = (pages[^1].End, new(pages[^1].NotesEnd, pages[^1].FloatsEnd), true);
        _nextTry = flow.Body.Top(Start) + (Ahead * height);
        return true;
    }

    /// <summary>What notes are left over must not wait for the next chapter.</summary>
    private PagePlace AddNotes(int end, PagePlace carried, bool endsPage, int called, List<PageSpan> pages)
    {
        while (endsPage && carried.Notes < called)
        {
            PagePlace next = carried with { Notes = Math.Max(_filler.NotesThatFit(carried.Notes, called, 0), carried.Notes + 1) };
            pages.Add(Span(end, carried, next, isLast: true));
            carried = next;
        }

        return carried;
    }

    private static PageSpan Span(int box, PagePlace from, PagePlace to, bool isLast) =>
        new(box, box, from.Notes, to.Notes, isLast) { FloatsStart = from.Floats, FloatsEnd = to.Floats };

    /// <summary>Floats that found no place beside the text stand behind it, not in the next chapter.</summary>
    private PagePlace AddFloats(int end, PagePlace carried, bool endsPage, List<PageSpan> pages)
    {
        int text = pages.Count - 1;
        while (_filler.FloatsAfter(carried, end) is { } next)
        {
            pages.Add(Span(end, carried, next, isLast: false));
            carried = next;
        }

        if (endsPage && pages.Count - 1 > text)
        {
            pages[text] = pages[text] with { IsLast = false };
            pages[^1] = pages[^1] with { IsLast = true };
        }

        return carried;
    }

    private bool MustBegin(FlowBox box) => box.Start >= (columns > 1 ? PageStart.Column : PageStart.NewPage);

    /// <summary>The first span of the last page of those from <paramref name="first"/> on.</summary>
    private int LastSheet(int first, List<PageSpan> pages)
    {
        int sheet = first;
        for (int i = first; i < pages.Count - 1; i++)
        {
            if (pages[i].IsLast || i + 1 - sheet == columns)
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
