namespace DocExport.Pdf.Layout.Paging;

/// <summary>
/// Makes the columns of the last page before a forced break about equally high: the text of that page is filled anew into columns that are as low
/// as they can be. Notes stay at the foot of the page.
/// </summary>
/// <param name="flow">The text with its notes and floats.</param>
/// <param name="floats">How many of them a column takes.</param>
/// <param name="height">Points a page holds.</param>
/// <param name="noteSeparator">Points taken by the rule above the notes with its spaces.</param>
/// <param name="columns">Of a page.</param>
internal sealed class ColumnBalance(PagedFlow flow, FloatArea floats, double height, double noteSeparator, int columns)
{
    // Points; half a line is seen, this is not.
    private const double Precision = 1;
    private const double Tolerance = 0.01;

    /// <summary>Puts even columns in the place of the spans from <paramref name="first"/> on, which are one page.</summary>
    public void Apply(List<PageSpan> pages, int first, CancellationToken cancellationToken)
    {
        (int start, int end) = (pages[first].Start, pages[^1].End);
        var from = new PagePlace(pages[first].NotesStart, pages[first].FloatsStart);
        var to = new PagePlace(pages[^1].NotesEnd, pages[^1].FloatsEnd);
        List<PageSpan>? best = null;
        double low = 0;
        double high = height;
        while (high - low > Precision)
        {
            double middle = (low + high) / 2;
            var tried = new List<PageSpan>();
            var filler = new PageFiller(flow, floats, height, noteSeparator, middle);
            bool fits = filler.Fill(start, end, from, endsPage: true, tried, cancellationToken) == to
                && tried.Count <= columns && tried.TrueForAll(span => Height(span) - flow.Body.Shrink(span.Start, span.End) <= middle + Tolerance);
            if (fits)
            {
                best = tried;
                high = middle;
            }
            else
            {
                low = middle;
            }
        }

        if (best is null)
            return;
        double even = Math.Min(high, best.Max(Height));
        pages.RemoveRange(first, pages.Count - first);
        pages.AddRange(best.Select(span => span with { TextHeight = even }));
    }

    private double Height(PageSpan span) => flow.Body.Height(span.Start, span.End) + floats.Height(span.FloatsStart, span.FloatsEnd);
}
