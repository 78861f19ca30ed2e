using DocExport.Pdf.Layout.Flow;

namespace DocExport.Pdf.Layout.Paging;

/// <summary>
/// Fills the pages between two forced breaks. As Knuth and Plass break lines, all ways to fill them are weighed and the cheapest taken; each
/// place is tried against one page's worth of boxes only, so that the work grows with the length of the text. Notes are insertions at the
/// foot of the page that calls them; floats are insertions on the page of their place, as many as fit, or later at a cost.
/// </summary>
/// <param name="flow">The text with its notes and floats.</param>
/// <param name="floats">How many of them a page takes.</param>
/// <param name="height">Points a page holds.</param>
/// <param name="noteSeparator">Points taken by the rule above the notes with its spaces.</param>
/// <param name="textHeight">Points that text and floats may take, where that is less.</param>
internal sealed class PageFiller(
    PagedFlow flow, FloatArea floats, double height, double noteSeparator, double textHeight = double.PositiveInfinity)
{
    // Sums of many lines must not fail to fit by the last bit.
    private const double Tolerance = 0.01;

    private readonly IReadOnlyList<FlowBox> _boxes = flow.Boxes;
    private readonly FlowMeasure _body = flow.Body;
    private readonly List<PageEnd> _ends = [];

    /// <summary>Whether pages before the first box belong to it, though they are filled already.</summary>
    public bool GoesOn { get; set; }

    /// <summary>Adds pages for the boxes from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    /// <returns>How far notes and floats have come.</returns>
    public PagePlace Fill(int start, int end, PagePlace carried, bool endsPage, List<PageSpan> pages, CancellationToken cancellationToken)
    {
        PageNode?[] nodes = Weigh(start, end, carried, isSegment: true, out _, cancellationToken);
        PageNode? best = null;
        double cheapest = 0;
        for (PageNode? node = nodes[end - start]; node is not null; node = node.Sibling)
        {
            double cost = node.Cost + CostOfRest(node, end);
            if (best is null || cost < cheapest)
                (best, cheapest) = (node, cost);
        }

        AddWay(best!, end, endsPage, pages);
        return new(best!.Notes, best.Floats);
    }

    /// <summary>Adds the pages that all ways to fill have in common, whatever follows.</summary>
    /// <param name="start">The box that the first page begins with.</param>
    /// <param name="end">After the last box that is known.</param>
    /// <param name="carried">How far notes and floats have come.</param>
    /// <param name="isUrgent">Whether the cheapest way is to be followed where there are none.</param>
    /// <param name="pages">Takes the pages.</param>
    /// <param name="cancellationToken">Looked at now and then.</param>
    public void FillCertain(int start, int end, PagePlace carried, bool isUrgent, List<PageSpan> pages, CancellationToken cancellationToken)
    {
        PageNode?[] nodes = Weigh(start, end, carried, isSegment: false, out int reached, cancellationToken);
        AddWay(Certain(nodes.AsSpan(reached - start), isUrgent), end, endsPage: false, pages);
    }

    /// <summary>Finds the cheapest way to each place where a page can end.</summary>
    /// <param name="start">The box that the first page begins with.</param>
    /// <param name="end">After the last box.</param>
    /// <param name="carried">How far notes and floats have come.</param>
    /// <param name="isSegment">Whether a page must begin at the end; otherwise more boxes may come.</param>
    /// <param name="reached">The first place from which it is not known how far a page reaches.</param>
    /// <param name="cancellationToken">Looked at now and then.</param>
    private PageNode?[] Weigh(int start, int end, PagePlace carried, bool isSegment, out int reached, CancellationToken cancellationToken)
    {
        var nodes = new PageNode?[end - start + 1];
        nodes[0] = new(start, carried.Notes, carried.Floats, 0, null);
        for (reached = start; reached < end; reached++)
        {
            if ((reached & 255) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (!isSegment && _body.Height(reached, end) - _body.Shrink(reached, end) <= height + Tolerance)
                break;
            // Pages of notes or floats alone add nodes at the same place, behind the one that is looked at.
            for (PageNode? node = nodes[reached - start]; node is not null; node = node.Sibling)
            {
                if (!node.IsOutdone(nodes[reached - start]))
                    Extend(node, start, end, nodes);
            }
        }

        return nodes;
    }

    /// <summary>Where all ways still open have passed.</summary>
    /// <param name="open">The places that they have reached.</param>
    /// <param name="isUrgent">Whether the cheapest is to be followed where they have nothing in common.</param>
    private static PageNode Certain(ReadOnlySpan<PageNode?> open, bool isUrgent)
    {
        PageNode? common = null;
        PageNode? cheapest = null;
        foreach (PageNode? first in open)
        {
            for (PageNode? node = first; node is not null; node = node.Sibling)
            {
                common = common is null ? node : PageNode.Common(common, node);
                cheapest = cheapest is null || node.Cost < cheapest.Cost ? node : cheapest;
            }
        }

        if (common!.Previous is not null || !isUrgent)
            return common;
        var way = new List<PageNode>();
        for (PageNode? node = cheapest; node is not null; node = node.Previous)
            way.Add(node);
        return way[way.Count / 2];
    }

    private static void AddWay(PageNode last, int end, bool endsPage, List<PageSpan> pages)
    {
        int first = pages.Count;
        for (PageNode? node = last; node?.Previous is { } previous; node = previous)
        {
            pages.Add(new(previous.Index, node.Index, previous.Notes, node.Notes, endsPage && node.Index == end)
            {
                FloatsStart = previous.Floats,
                FloatsEnd = node.Floats,
            });
        }

        pages.Reverse(first, pages.Count - first);
    }

    /// <summary>How many boxes of notes fit below so much text: the end of them.</summary>
    public int NotesThatFit(int start, int end, double used)
    {
        int fit = start;
        while (fit < end && used + NoteHeight(start, fit + 1, 0, 0) <= height + Tolerance)
            fit++;
        return fit;
    }

    /// <summary>A page of floats whose place is before a box; <see langword="null"/> where none waits.</summary>
    public PagePlace? FloatsAfter(PagePlace carried, int box)
    {
        int called = _boxes[box - 1].FloatsEnd;
        return carried.Floats < called ? carried with { Floats = floats.MostAlone(carried.Floats, called, height, noteSeparator) } : null;
    }

    private void Extend(PageNode from, int segmentStart, int segmentEnd, PageNode?[] nodes)
    {
        _ends.Clear();
        bool opens = FloatArea.Opens(_boxes, from.Index);
        int end = from.Index + 1;
        for (; end <= segmentEnd; end++)
        {
            double used = _body.Height(from.Index, end);
            double shrink = _body.Shrink(from.Index, end);
            if (used - shrink > Math.Min(height, textHeight) + Tolerance)
                break;
            double cost = end == segmentEnd ? BreakCost.Free : _body.CostBefore(end);
            if (double.IsPositiveInfinity(cost))
                continue;
            int notes = Math.Max(from.Notes, _boxes[end - 1].NotesEnd);
            int called = Math.Max(from.Floats, _boxes[end - 1].FloatsEnd);
            // What is called and fits has no better place than this page.
            int most = floats.Most(from.Floats, called, opens);
            double slack = Slack(most);
            while (most > from.Floats && slack + shrink < -Tolerance)
                slack = Slack(--most);
            double late = (called - most) * PageCost.LateFloat;
            if (slack + shrink >= -Tolerance)
            {
                double beside = floats.Height(from.Floats, most);
                double slackCost = end == segmentEnd && slack >= 0
                    ? EndCost(GoesOn || from.Index > segmentStart, used + beside)
                    : PageCost.OfSlack(slack + _body.Unfilled(from.Index, end), _body.Stretch(from.Index, end), shrink, height);
                _ends.Add(new(end, new(notes, most), cost, slackCost + late, end < segmentEnd && slack > height * PageCost.SeenEmptiness));
                continue;
            }

            int split = NotesThatFit(from.Notes, notes, used);
            if (split <= from.Notes && notes > from.Notes && _boxes[end - 1].NotesEnd > from.Notes)
                continue;
            _ends.Add(new(end, new(split, from.Floats), cost + SplitCost(split, from.Notes, notes), late, IsShort: false));

            double Slack(int shown) =>
                Math.Min(textHeight, height - NoteHeight(from.Notes, notes, from.Floats, shown)) - used - floats.Height(from.Floats, shown);
        }

        OfferFloats(from, segmentStart, nodes);
        if (_ends.Count > 0)
        {
            OfferEnds(from, segmentStart, nodes);
            return;
        }

        // Nothing fits: notes alone if any wait; otherwise the longest stretch, which goes over the foot if it is a single box.
        int waiting = NotesThatFit(from.Notes, _boxes[from.Index].NotesEnd, 0);
        if (HasNotesLeft(from) && waiting > from.Notes)
        {
            Offer(nodes, segmentStart, from, from.Index, new(waiting, from.Floats), BreakCost.Keep);
            return;
        }

        int forced = Math.Max(from.Index + 1, Math.Min(end - 1, segmentEnd));
        double body = _body.Height(from.Index, forced);
        int all = Math.Max(from.Notes, _boxes[forced - 1].NotesEnd);
        Offer(nodes, segmentStart, from, forced, new(NotesThatFit(from.Notes, all, body), from.Floats), BreakCost.Keep);
    }

    /// <summary>Offers a page of floats alone, where some wait and no note goes on.</summary>
    private void OfferFloats(PageNode from, int segmentStart, PageNode?[] nodes)
    {
        if ((from.Index == segmentStart && !GoesOn) || HasNotesLeft(from) || FloatsAfter(new(from.Notes, from.Floats), from.Index) is not { } next)
            return;
        double slack = height - floats.HeightAlone(from.Floats, next.Floats) - NoteHeight(0, 0, from.Floats, next.Floats);
        // A plate that its author wants by itself may be as small as it likes.
        double emptiness = floats.IsPlate(from.Floats) ? 0 : PageCost.OfEmptiness(slack, height);
        int late = _boxes[from.Index - 1].FloatsEnd - next.Floats;
        Offer(nodes, segmentStart, from, from.Index, next, PageCost.FloatPage + emptiness + (late * PageCost.LateFloat));
    }

    /// <summary>Offers what was found. Room left although a later end is as good has no reason that the reader sees: it counts twice.</summary>
    private void OfferEnds(PageNode from, int segmentStart, PageNode?[] nodes)
    {
        double later = double.PositiveInfinity;
        for (int i = _ends.Count - 1; i >= 0; i--)
        {
            PageEnd end = _ends[i];
            double slackCost = end.IsShort && later <= end.BreakCost ? 2 * end.SlackCost : end.SlackCost;
            Offer(nodes, segmentStart, from, end.Index, end.Place, end.BreakCost + slackCost);
            later = Math.Min(later, end.BreakCost);
        }
    }

    private static void Offer(PageNode?[] nodes, int segmentStart, PageNode from, int end, PagePlace place, double cost)
    {
        double total = from.Cost + cost + PageCost.Page;
        ref PageNode? slot = ref nodes[end - segmentStart];
        PageNode? last = null;
        for (PageNode? node = slot; node is not null; last = node, node = node.Sibling)
        {
            if (node.Notes != place.Notes || node.Floats != place.Floats)
                continue;
            if (total < node.Cost)
                node.Improve(total, from);
            return;
        }

        var added = new PageNode(end, place.Notes, place.Floats, total, from);
        if (last is null)
            slot = added;
        else
            last.Sibling = added;
    }

    private bool HasNotesLeft(PageNode from) => from.Index > 0 && from.Notes < _boxes[from.Index - 1].NotesEnd;

    /// <summary>What it costs that notes and floats are left over when the text ends.</summary>
    private double CostOfRest(PageNode node, int end)
    {
        double cost = node.Notes < _boxes[end - 1].NotesEnd ? PageCost.SplitNote + PageCost.Page : 0;
        PagePlace place = new(node.Notes, node.Floats);
        while (FloatsAfter(place, end) is { } next)
        {
            cost += PageCost.FloatPage + PageCost.Page;
            place = next;
        }

        return cost;
    }

    private double EndCost(bool continues, double used) => continues && used < height / 12 ? PageCost.NearlyEmptyEnd : 0;

    private double SplitCost(int split, int from, int notes)
    {
        double cost = PageCost.SplitNote;
        if (split < notes)
            cost += Math.Min(flow.Notes[split].BreakCost, BreakCost.Keep);
        // The note called last must at least begin.
        int lastStart = notes - 1;
        while (lastStart > from && !flow.Notes[lastStart].BeginsNote)
            lastStart--;
        return split > lastStart ? cost : cost + PageCost.DistantNote;
    }

    private double NoteHeight(int start, int end, int firstFloat, int endFloat)
    {
        double notes = (end <= start ? 0 : flow.Foot.Height(start, end)) + floats.NoteHeight(firstFloat, endFloat);
        return notes > 0 || end > start ? notes + noteSeparator : 0;
    }

    /// <summary>One place where a page can end.</summary>
    private readonly record struct PageEnd(int Index, PagePlace Place, double BreakCost, double SlackCost, bool IsShort);
}
