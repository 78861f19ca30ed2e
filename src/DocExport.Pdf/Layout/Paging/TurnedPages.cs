namespace DocExport.Pdf.Layout.Paging;

/// <summary>Puts landscape pages behind the pages they belong to.</summary>
/// <param name="flows">For each list of its own: the box of the text that they follow, and its pages.</param>
/// <param name="columns">Of the pages of the text: what fills one column is no whole page.</param>
internal sealed class TurnedPages(IReadOnlyList<(int After, IReadOnlyList<PageSpan> Pages)> flows, int columns)
{
    private int _next;

    public static TurnedPages None { get; } = new([], 1);

    /// <summary>Looks at the spans from <paramref name="first"/> on, which end with a page.</summary>
    public void InsertInto(List<PageSpan> pages, int first)
    {
        if (_next == flows.Count)
            return;
        PageSpan[] text = [.. pages[first..]];
        pages.RemoveRange(first, pages.Count - first);
        InsertUpTo(0, pages);
        int filled = 0;
        foreach (PageSpan span in text)
        {
            pages.Add(span);
            filled = span.IsLast || filled + 1 == columns ? 0 : filled + 1;
            if (filled == 0)
                InsertUpTo(span.End, pages);
        }
    }

    /// <summary>Those of a document that holds nothing else.</summary>
    public void InsertRest(List<PageSpan> pages) => InsertUpTo(int.MaxValue, pages);

    private void InsertUpTo(int end, List<PageSpan> pages)
    {
        for (; _next < flows.Count && flows[_next].After < end; _next++)
        {
            foreach (PageSpan span in flows[_next].Pages)
                pages.Add(span with { Flow = _next + 1, IsLast = true });
        }
    }
}
