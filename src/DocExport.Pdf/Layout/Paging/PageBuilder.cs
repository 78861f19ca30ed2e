using DocExport.Pdf.Layout.Flow;

namespace DocExport.Pdf.Layout.Paging;

/// <summary>
/// Breaks a vertical list into pages: what stands between two forced breaks is filled as <see cref="PageFiller"/> finds best; what notes and
/// floats are left over then follow on pages of their own.
/// </summary>
/// <param name="height">Points a page holds.</param>
/// <param name="noteSeparator">Points taken by the rule above the notes with its spaces.</param>
/// <param name="columns">Of a page; each is filled as a page would be.</param>
internal sealed class PageBuilder(double height, double noteSeparator, int columns = 1)
{
    /// <summary>How many floats a page takes.</summary>
    public FloatArea Floats { get; init; } = FloatArea.None;

    /// <summary>Fills pages in order. A box too high for any page gets one of its own.</summary>
    public IReadOnlyList<PageSpan> Build(PagedFlow flow, TurnedPages? turned = null, CancellationToken cancellationToken = default)
    {
        turned ??= TurnedPages.None;
        IReadOnlyList<FlowBox> boxes = flow.Boxes;
        var filler = new PageFiller(flow, Floats, height, noteSeparator);
        var pages = new List<PageSpan>();
        int start = 0;
        PagePlace carried = default;
        int sheets = 0;
        int first = 0;
        while (start < boxes.Count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = start + 1;
            while (end < boxes.Count && !MustBegin(boxes[end]))
                end++;
            // Counted from 0, right-hand pages are the even ones.
            if (boxes[start].Start == PageStart.Recto && sheets % 2 == 1)
            {
                pages.Add(Span(start, carried, carried, isLast: true));
                sheets++;
                first = pages.Count;
            }

            bool endsPage = end == boxes.Count || boxes[end].Start != PageStart.Column;
            int segment = pages.Count;
            carried = filler.Fill(start, end, carried, endsPage, pages, cancellationToken);
            int filled = pages.Count;
            int called = end == boxes.Count ? flow.Notes.Count : boxes[end - 1].NotesEnd;
            // What notes are left over must not wait for the next chapter.
            while (endsPage && carried.Notes < called)
            {
                PagePlace next = carried with { Notes = Math.Max(filler.NotesThatFit(carried.Notes, called, 0), carried.Notes + 1) };
                pages.Add(Span(end, carried, next, isLast: true));
                carried = next;
            }

            carried = AddFloats(filler, end, carried, endsPage, pages);
            start = end;
            if (!endsPage)
                continue;
            // Columns that the author broke off, and pages on which notes or floats go on, stay as they are.
            if (columns > 1 && pages.Count == filled && LastSheet(first, pages) is var last && last >= segment)
                new ColumnBalance(flow, Floats, height, noteSeparator, columns).Apply(pages, last, cancellationToken);
            turned.InsertInto(pages, first);
            sheets += SheetsFrom(first, pages);
            first = pages.Count;
        }

        turned.InsertRest(pages);
        return pages;
    }

    private static PageSpan Span(int box, PagePlace from, PagePlace to, bool isLast) =>
        new(box, box, from.Notes, to.Notes, isLast) { FloatsStart = from.Floats, FloatsEnd = to.Floats };

    /// <summary>Floats that found no place beside the text stand behind it, not in the next chapter.</summary>
    private static PagePlace AddFloats(PageFiller filler, int end, PagePlace carried, bool endsPage, List<PageSpan> pages)
    {
        int text = pages.Count - 1;
        while (filler.FloatsAfter(carried, end) is { } next)
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
