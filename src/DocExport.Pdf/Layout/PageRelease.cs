using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Layout;

/// <summary>
/// Paints pages as soon as all that they show is known, and keeps the others back: those before the main text while it is not known what
/// they are called, those with page numbers in them, and the first of those that say how many pages there are. Of the rest of these, header
/// and footer come behind.
/// </summary>
internal sealed class PageRelease(PageAssembler assembler, Furniture furniture, PageNumbering numbering)
{
    // So many pages wait for the number of pages rather than have two content streams: no article or handout has more.
    private const int MostWaiting = 24;

    private readonly Queue<PagePlan> _unnamed = new();
    private readonly Queue<PagePlan> _uncounted = new();
    private readonly List<PagePlan> _unnumbered = [];
    private readonly List<PagePlan> _bare = [];
    private readonly List<Export.PageStart> _starts = [];
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);

    /// <summary>Where destinations are.</summary>
    public PageNumbers Numbers => new(_labels);

    /// <summary>Where pages begin in the document.</summary>
    public IReadOnlyList<Export.PageStart> Starts => _starts;

    /// <summary>Takes in the next page.</summary>
    /// <returns>What can be painted now.</returns>
    public IEnumerable<(int Index, Page Page)> Add(PagePlan plan)
    {
        _unnamed.Enqueue(plan);
        while (numbering.IsDecided && _unnamed.TryDequeue(out PagePlan? named))
        {
            if (Name(named) is { } page)
                yield return page;
        }
    }

    /// <summary>There are no more pages.</summary>
    /// <returns>What waited.</returns>
    public IEnumerable<(int Index, Page Page)> Finish()
    {
        numbering.End();
        while (_unnamed.TryDequeue(out PagePlan? plan))
        {
            if (Name(plan) is { } page)
                yield return page;
        }

        string count = numbering.Label(Math.Max(0, assembler.Count - 1));
        foreach (PagePlan plan in _uncounted)
            yield return (plan.Index, assembler.Paint(plan, numbering.Label(plan.Index), count));
        foreach (PagePlan plan in _unnumbered)
        {
            plan.Renew(Numbers);
            yield return (plan.Index, assembler.Paint(plan, numbering.Label(plan.Index), count));
        }

        foreach (PagePlan plan in _bare)
        {
            string label = numbering.Label(plan.Index);
            yield return (plan.Index, PageAssembler.PageOf(plan, label, assembler.FurnitureOf(plan, label, count)));
        }
    }

    private (int Index, Page Page)? Name(PagePlan plan)
    {
        string label = numbering.Label(plan.Index);
        if (plan.Start is (int block, int offset))
            _starts.Add(new(label, block, offset));
        List<PageItem> items = assembler.Paint(plan);
        PageNumbers.Note(_labels, items, label);
        if (plan.ShowsPages)
        {
            _unnumbered.Add(plan);
            return null;
        }

        if (plan.Furniture is { } text && furniture.ShowsCount(plan.Index, text.IsFirst))
        {
            _uncounted.Enqueue(plan);
            return _uncounted.Count > MostWaiting ? Strip(_uncounted.Dequeue()) : null;
        }

        return (plan.Index, PageAssembler.PageOf(plan, label, [.. assembler.FurnitureOf(plan, label, ""), .. items]));
    }

    /// <summary>Paints a page without header and footer.</summary>
    private (int Index, Page Page) Strip(PagePlan plan)
    {
        // Its boxes are not needed again.
        _bare.Add(plan with { Flows = [] });
        return (plan.Index, PageAssembler.PageOf(plan, numbering.Label(plan.Index), assembler.Paint(plan)));
    }
}
