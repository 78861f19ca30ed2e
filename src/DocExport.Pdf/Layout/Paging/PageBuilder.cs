using DocExport.Pdf.Layout.Flow;

namespace DocExport.Pdf.Layout.Paging;

/// <summary>
/// Breaks a vertical list into pages. As Knuth and Plass break lines, all ways to fill the pages between two forced breaks are
/// weighed and the cheapest taken; each place is tried against one page's worth of boxes only, so that the work grows with the
/// length of the text. Notes are insertions at the foot of the page that calls them.
/// </summary>
/// <param name="height">Points a page holds.</param>
/// <param name="noteSeparator">Points taken by the rule above the notes with its spaces.</param>
internal sealed class PageBuilder(double height, double noteSeparator)
{
    // Sums of many lines must not fail to fit by the last bit.
    private const double Tolerance = 0.01;

    private IReadOnlyList<FlowBox> _boxes = [];
    private IReadOnlyList<FlowBox> _notes = [];
    private FlowMeasure _body = new([]);
    private FlowMeasure _foot = new([]);

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
        while (start < boxes.Count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = start + 1;
            while (end < boxes.Count && boxes[end].Start == PageStart.Anywhere)
                end++;
            // Counted from 0, right-hand pages are the even ones.
            if (boxes[start].Start == PageStart.Recto && pages.Count % 2 == 1)
                pages.Add(new(start, start, carried, carried, IsLast: true));
            int first = pages.Count;
            carried = Fill(start, end, carried, pages, cancellationToken);
            turned.InsertInto(pages, first);
            start = end;
        }

        while (carried < notes.Count)
        {
            int next = NotesThatFit(carried, notes.Count, 0);
            next = Math.Max(next, carried + 1);
            pages.Add(new(boxes.Count, boxes.Count, carried, next, IsLast: true));
            carried = next;
        }

        turned.InsertRest(pages);
        return pages;
    }

    private int Fill(int start, int end, int carried, List<PageSpan> pages, CancellationToken cancellationToken)
    {
        var nodes = new PageNode?[end - start + 1];
        nodes[0] = new(start, carried, 0, null);
        PageNode? best = null;
        for (int i = start; i < end; i++)
        {
            if ((i & 255) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            // Pages of notes alone add nodes at the same place, behind the one that is looked at.
            for (PageNode? node = nodes[i - start]; node is not null; node = node.Sibling)
                Extend(node, start, end, nodes);
        }

        for (PageNode? node = nodes[end - start]; node is not null; node = node.Sibling)
        {
            if (best is null || node.Cost < best.Cost)
                best = node;
        }

        int first = pages.Count;
        for (PageNode? node = best; node?.Previous is { } previous; node = previous)
            pages.Add(new(previous.Index, node.Index, previous.Notes, node.Notes, node.Index == end));
        pages.Reverse(first, pages.Count - first);
        return best!.Notes;
    }

    private void Extend(PageNode from, int segmentStart, int segmentEnd, PageNode?[] nodes)
    {
        bool found = false;
        double stretch = 0;
        int end = from.Index + 1;
        for (; end <= segmentEnd; end++)
        {
            double used = _body.Height(from.Index, end);
            if (used > height + Tolerance)
                break;
            if (end - 1 > from.Index)
                stretch += PageStretch.Of(_boxes[end - 1]);
            double cost = end == segmentEnd ? BreakCost.Free : _boxes[end].BreakCost;
            if (double.IsPositiveInfinity(cost))
                continue;
            int notes = Math.Max(from.Notes, _boxes[end - 1].NotesEnd);
            double foot = NoteHeight(from.Notes, notes);
            if (used + foot <= height + Tolerance)
            {
                found = true;
                Offer(nodes, segmentStart, from, end, notes, cost + Emptiness(from.Index > segmentStart, used + foot, stretch, end == segmentEnd));
                continue;
            }

            int split = NotesThatFit(from.Notes, notes, used);
            if (split <= from.Notes && notes > from.Notes && _boxes[end - 1].NotesEnd > from.Notes)
                continue;
            found = true;
            Offer(nodes, segmentStart, from, end, split, cost + SplitCost(split, from.Notes, notes));
        }

        if (found)
            return;

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

    private double Emptiness(bool continues, double used, double stretch, bool isLast)
    {
        if (isLast)
            return continues && used < height / 12 ? PageCost.NearlyEmptyEnd : 0;
        return PageCost.OfEmptiness(height - used - stretch, height);
    }

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
