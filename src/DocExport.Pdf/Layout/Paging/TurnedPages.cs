namespace DocExport.Pdf.Layout.Paging;

/// <summary>Puts landscape pages behind the pages they belong to.</summary>
/// <param name="columns">Of the pages of the text: what fills one column is no whole page.</param>
internal sealed class TurnedPages(int columns)
{
    private readonly Queue<(int After, int Flow, IReadOnlyList<PageSpan> Pages)> _waiting = new();
    private int _flows;

    /// <summary>Takes in the pages of a list of its own, numbered from 1 in the order in which they come.</summary>
    /// <param name="after">The box of the text that they follow.</param>
    /// <param name="pages">They.</param>
    public void Add(int after, IReadOnlyList<PageSpan> pages) => _waiting.Enqueue((after, ++_flows, pages));

    /// <summary>Looks at the spans from <paramref name="first"/> on, which end with a page.</summary>
    public void InsertInto(List<PageSpan> pages, int first)
    {
        if (_waiting.Count == 0)
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
        while (_waiting.TryPeek(out (int After, int Flow, IReadOnlyList<PageSpan> Pages) next) && next.After < end)
        {
            foreach (PageSpan span in _waiting.Dequeue().Pages)
                pages.Add(span with { Flow = next.Flow, IsLast = true });
        }
    }
}
