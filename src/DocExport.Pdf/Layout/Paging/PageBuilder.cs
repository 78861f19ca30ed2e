using DocExport.Pdf.Layout.Flow;

namespace DocExport.Pdf.Layout.Paging;

/// <summary>
/// Breaks a vertical list into pages. As Knuth and Plass break lines, all ways to fill the pages between two forced breaks are
/// weighed and the cheapest taken; each place is tried against one page's worth of boxes only, so that the work grows with the
/// length of the text. Notes are insertions at the foot of the page that calls them.
/// </summary>
/// <param name="height">Points a page holds.</param>
/// <param name="noteSeparator">Points taken by the rule above the notes with its spaces.</param>
/// <param name="columns">Of a page; each is filled as a page would be.</param>
internal sealed class PageBuilder(double height, double noteSeparator, int columns = 1)
{
    // Sums of many lines must not fail to fit by the last bit.
    private const double Tolerance = 0.01;

    private IReadOnlyList<FlowBox> _boxes = [];
    private IReadOnlyList<FlowBox> _notes = [];
    private FlowMeasure _body = new([]);
    private FlowMeasure _foot = new([]);
    private readonly List<PageEnd> _ends = [];

    /// <summary>Fills pages in order. A box too high for any page gets one of its own.</summary>
    public IReadOnlyList<PageSpan> Build(
        IReadOnlyList<FlowBox> boxes,
        IReadOnlyList<FlowBox> notes,
        TurnedPages? turned = null,
        CancellationToken cancellationToken = default)
    {
        turned ??= TurnedPages.None;
        _boxes = boxes;
        _notes = notes;
        _body = new(boxes);
        _foot = new(notes);
        var pages = new List<PageSpan>();
        int start = 0;
        int carried = 0;
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
                pages.Add(new(start, start, carried, carried, IsLast: true));
                sheets++;
                first = pages.Count;
            }

            bool endsPage = end == boxes.Count || boxes[end].Start != PageStart.Column;
            carried = Fill(start, end, carried, endsPage, pages, cancellationToken);
            start = end;
            if (!endsPage)
                continue;
            int called = end == boxes.Count ? notes.Count : boxes[end - 1].NotesEnd;
            // What notes are left over must not wait for the next chapter.
            while (carried < called)
            {
                int next = Math.Max(NotesThatFit(carried, called, 0), carried + 1);
                pages.Add(new(end, end, carried, next, IsLast: true));
                carried = next;
            }

            turned.InsertInto(pages, first);
            sheets += SheetsFrom(first, pages);
            first = pages.Count;
        }

        turned.InsertRest(pages);
        return pages;
    }

    private bool MustBegin(FlowBox box) => box.Start >= (columns > 1 ? PageStart.Column : PageStart.NewPage);

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

    private int Fill(int start, int end, int carried, bool endsPage, List<PageSpan> pages, CancellationToken cancellationToken)
    {
        var nodes = new PageNode?[end - start + 1];
        nodes[0] = new(start, carried, 0, null);
        PageNode? best = null;
        double cheapest = 0;
        int called = _boxes[end - 1].NotesEnd;
        for (int i = start; i < end; i++)
        {
            if ((i & 255) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            // Pages of notes alone add nodes at the same place, behind the one that is looked at.
            for (PageNode? node = nodes[i - start]; node is not null; node = node.Sibling)
            {
                if (!IsOutdone(node, nodes[i - start]))
                    Extend(node, start, end, nodes);
            }
        }

        for (PageNode? node = nodes[end - start]; node is not null; node = node.Sibling)
        {
            double cost = node.Cost + (node.Notes < called ? PageCost.SplitNote + PageCost.Page : 0);
            if (best is null || cost < cheapest)
                (best, cheapest) = (node, cost);
        }

        int first = pages.Count;
        for (PageNode? node = best; node?.Previous is { } previous; node = previous)
            pages.Add(new(previous.Index, node.Index, previous.Notes, node.Notes, endsPage && node.Index == end));
        pages.Reverse(first, pages.Count - first);
        return best!.Notes;
    }

    /// <summary>
    /// Whether another way to the same place has set more notes and cost no more. Without this the ways to leave notes behind multiply
    /// from page to page.
    /// </summary>
    private static bool IsOutdone(PageNode node, PageNode? siblings)
    {
        for (PageNode? other = siblings; other is not null; other = other.Sibling)
        {
            if (other.Notes > node.Notes && other.Cost < node.Cost + PageCost.NotesBehind)
                return true;
        }

        return false;
    }

    private void Extend(PageNode from, int segmentStart, int segmentEnd, PageNode?[] nodes)
    {
        _ends.Clear();
        int end = from.Index + 1;
        for (; end <= segmentEnd; end++)
        {
            double used = _body.Height(from.Index, end);
            double shrink = _body.Shrink(from.Index, end);
            if (used - shrink > height + Tolerance)
                break;
            double cost = end == segmentEnd ? BreakCost.Free : _body.CostBefore(end);
            if (double.IsPositiveInfinity(cost))
                continue;
            int notes = Math.Max(from.Notes, _boxes[end - 1].NotesEnd);
            double foot = NoteHeight(from.Notes, notes);
            double slack = height - used - foot;
            if (slack + shrink >= -Tolerance)
            {
                double slackCost = end == segmentEnd && slack >= 0
                    ? EndCost(from.Index > segmentStart, used)
                    : PageCost.OfSlack(slack + _body.Unfilled(from.Index, end), _body.Stretch(from.Index, end), shrink, height);
                _ends.Add(new(end, notes, cost, slackCost, end < segmentEnd && slack > height * PageCost.SeenEmptiness));
                continue;
            }

            int split = NotesThatFit(from.Notes, notes, used);
            if (split <= from.Notes && notes > from.Notes && _boxes[end - 1].NotesEnd > from.Notes)
                continue;
            _ends.Add(new(end, split, cost + SplitCost(split, from.Notes, notes), 0, IsShort: false));
        }

        if (_ends.Count > 0)
        {
            OfferEnds(from, segmentStart, nodes);
            return;
        }

        // Nothing fits: notes alone if any wait; otherwise the longest stretch, which goes over the foot if it is a single box.
        int waiting = NotesThatFit(from.Notes, _boxes[from.Index].NotesEnd, 0);
        bool pending = from.Index > 0 && from.Notes < _boxes[from.Index - 1].NotesEnd;
        if (pending && waiting > from.Notes)
        {
            Offer(nodes, segmentStart, from, from.Index, waiting, BreakCost.Keep);
            return;
        }

        int forced = Math.Max(from.Index + 1, Math.Min(end - 1, segmentEnd));
        double body = _body.Height(from.Index, forced);
        int called = Math.Max(from.Notes, _boxes[forced - 1].NotesEnd);
        Offer(nodes, segmentStart, from, forced, NotesThatFit(from.Notes, called, body), BreakCost.Keep);
    }

    /// <summary>Offers what was found. Room left although a later end is as good has no reason that the reader sees: it counts twice.</summary>
    private void OfferEnds(PageNode from, int segmentStart, PageNode?[] nodes)
    {
        double later = double.PositiveInfinity;
        for (int i = _ends.Count - 1; i >= 0; i--)
        {
            PageEnd end = _ends[i];
            double slackCost = end.IsShort && later <= end.BreakCost ? 2 * end.SlackCost : end.SlackCost;
            Offer(nodes, segmentStart, from, end.Index, end.Notes, end.BreakCost + slackCost);
            later = Math.Min(later, end.BreakCost);
        }
    }

    private static void Offer(PageNode?[] nodes, int segmentStart, PageNode from, int end, int notes, double cost)
    {
        double total = from.Cost + cost + PageCost.Page;
        ref PageNode? slot = ref nodes[end - segmentStart];
        PageNode? last = null;
        for (PageNode? node = slot; node is not null; last = node, node = node.Sibling)
        {
            if (node.Notes != notes)
                continue;
            if (total < node.Cost)
                node.Improve(total, from);
            return;
        }

        var added = new PageNode(end, notes, total, from);
        if (last is null)
            slot = added;
        else
            last.Sibling = added;
    }

    private double EndCost(bool continues, double used) => continues && used < height / 12 ? PageCost.NearlyEmptyEnd : 0;

    private double SplitCost(int split, int from, int notes)
    {
        double cost = PageCost.SplitNote;
        if (split < notes)
            cost += Math.Min(_notes[split].BreakCost, BreakCost.Keep);
        // The note called last must at least begin.
        int lastStart = notes - 1;
        while (lastStart > from && !_notes[lastStart].BeginsNote)
            lastStart--;
        return split > lastStart ? cost : cost + PageCost.DistantNote;
    }

    private double NoteHeight(int start, int end) => end <= start ? 0 : noteSeparator + _foot.Height(start, end);

    private int NotesThatFit(int start, int end, double used)
    {
        int fit = start;
        while (fit < end && used + NoteHeight(start, fit + 1) <= height + Tolerance)
            fit++;
        return fit;
    }

    /// <summary>One place where a page can end.</summary>
    private readonly record struct PageEnd(int Index, int Notes, double BreakCost, double SlackCost, bool IsShort);

    /// <summary>The cheapest way found so far to end a page at a place.</summary>
    private sealed class PageNode(int index, int notes, double cost, PageNode? previous)
    {
        public int Index => index;

        public int Notes => notes;

        public double Cost { get; private set; } = cost;

        public PageNode? Previous { get; private set; } = previous;

        /// <summary>Another way that ends at the same box but in another note.</summary>
        public PageNode? Sibling { get; set; }

        public void Improve(double better, PageNode from)
        {
            Cost = better;
            Previous = from;
        }
    }
}
