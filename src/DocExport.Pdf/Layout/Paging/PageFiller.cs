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
    private PageWays? _ways;

    /// <summary>Where the first page begins that is not certain yet, while it is not known where a page must begin.</summary>
    public PageNode? Open => _ways?.First;

    /// <summary>Adds pages for the boxes from <paramref name="start"/> up to <paramref name="end"/>, but for those that were certain before.</summary>
    /// <returns>How far notes and floats have come.</returns>
    public PagePlace Fill(int start, int end, PagePlace carried, bool endsPage, List<PageSpan> pages, CancellationToken cancellationToken)
    {
        PageWays ways = Weigh(start, end, carried, isSegment: true, cancellationToken);
        _ways = null;
        PageNode? best = null;
        double cheapest = 0;
        for (PageNode? node = ways[end]; node is not null; node = node.Sibling)
        {
            double cost = node.Cost + CostOfRest(node, end);
            if (best is null || cost < cheapest)
                (best, cheapest) = (node, cost);
        }

        AddWay(best!, end, endsPage, pages);
        return new(best!.Notes, best.Floats);
    }

    /// <summary>Adds the pages that all ways to fill have in common, whatever follows the boxes known so far.</summary>
    /// <param name="start">The box that the first page begins with.</param>
    /// <param name="end">After the last box that is known.</param>
    /// <param name="carried">How far notes and floats had come there.</param>
    /// <param name="mostPending">Points of text after which the cheapest way is followed where they have nothing in common.</param>
    /// <param name="pages">Takes the pages.</param>
    /// <param name="cancellationToken">Looked at now and then.</param>
    public void FillCertain(int start, int end, PagePlace carried, double mostPending, List<PageSpan> pages, CancellationToken cancellationToken)
    {
        PageWays ways = _ways = Weigh(start, end, carried, isSegment: false, cancellationToken);
        PageNode common = ways.Common(out PageNode cheapest);
        if (common.Previous is null && _body.Bottom(end - 1) - _body.Top(common.Index) > mostPending)
            common = ways.Halfway(cheapest);
        AddWay(common, end, endsPage: false, pages);
        ways.BeginAt(common);
    }

    /// <summary>Finds the cheapest way to each place where a page can end.</summary>
    /// <param name="start">The box that the first page begins with.</param>
    /// <param name="end">After the last box.</param>
    /// <param name="carried">How far notes and floats have come.</param>
    /// <param name="isSegment">Whether a page must begin at the end; otherwise more boxes may come.</param>
    /// <param name="cancellationToken">Looked at now and then.</param>
    private PageWays Weigh(int start, int end, PagePlace carried, bool isSegment, CancellationToken cancellationToken)
    {
        PageWays ways = _ways ?? new(new(start, carried.Notes, carried.Floats, 0, null));
        ways.Reach(end);
        // How far a page reaches must be known.
        for (; ways.Next < end && (isSegment || _body.Height(ways.Next, end) - _body.Shrink(ways.Next, end) > height + Tolerance); ways.Advance())
        {
            if ((ways.Next & 255) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            // Pages of notes or floats alone add nodes at the same place, behind the one that is looked at.
            for (PageNode? node = ways[ways.Next]; node is not null; node = node.Sibling)
            {
                if (!node.IsOutdone(ways[ways.Next]))
                    Extend(node, end, ways);
            }
        }

        return ways;
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

    private void Extend(PageNode from, int segmentEnd, PageWays ways)
    {
        _ends.Clear();
        bool opens = FloatArea.Opens(_boxes, from.Index);
        double room = Math.Min(height, textHeight);
        int end = from.Index + 1;
        for (; end <= segmentEnd; end++)
        {
            double used = _body.Height(from.Index, end);
            double shrink = _body.Shrink(from.Index, end);
            if (used - shrink > room + Tolerance)
                break;
            double cost = end == segmentEnd ? BreakCost.Free : _body.CostBefore(end);
            if (double.IsPositiveInfinity(cost))
                continue;
            int notes = Math.Max(from.Notes, _body.NotesEnd(end - 1));
            int called = Math.Max(from.Floats, _body.FloatsEnd(end - 1));
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
                    ? EndCost(from.Index > ways.Start, used + beside)
                    : PageCost.OfSlack(slack + _body.Unfilled(from.Index, end), _body.Stretch(from.Index, end), shrink, height);
                _ends.Add(new(end, new(notes, most), cost, slackCost + late, end < segmentEnd && slack > height * PageCost.SeenEmptiness));
                continue;
            }

            int split = NotesThatFit(from.Notes, notes, used);
            if (split <= from.Notes && notes > from.Notes && _body.NotesEnd(end - 1) > from.Notes)
                continue;
            _ends.Add(new(end, new(split, from.Floats), cost + SplitCost(split, from.Notes, notes), late, IsShort: false));

            double Slack(int shown) => notes == from.Notes && shown == from.Floats
                ? room - used
                : Math.Min(textHeight, height - NoteHeight(from.Notes, notes, from.Floats, shown)) - used - floats.Height(from.Floats, shown);
        }

        OfferFloats(from, ways);
        if (_ends.Count > 0)
        {
            OfferEnds(from, ways);
            return;
        }

        // Nothing fits: notes alone if any wait; otherwise the longest stretch, which goes over the foot if it is a single box.
        int waiting = NotesThatFit(from.Notes, _boxes[from.Index].NotesEnd, 0);
        if (HasNotesLeft(from) && waiting > from.Notes)
        {
            ways.Offer(from, from.Index, new(waiting, from.Floats), BreakCost.Keep);
            return;
        }

        int forced = Math.Max(from.Index + 1, Math.Min(end - 1, segmentEnd));
        double body = _body.Height(from.Index, forced);
        int all = Math.Max(from.Notes, _boxes[forced - 1].NotesEnd);
        ways.Offer(from, forced, new(NotesThatFit(from.Notes, all, body), from.Floats), BreakCost.Keep);
    }

    /// <summary>Offers a page of floats alone, where some wait and no note goes on.</summary>
    private void OfferFloats(PageNode from, PageWays ways)
    {
        if (from.Index == ways.Start || HasNotesLeft(from) || FloatsAfter(new(from.Notes, from.Floats), from.Index) is not { } next)
            return;
        double slack = height - floats.HeightAlone(from.Floats, next.Floats) - NoteHeight(0, 0, from.Floats, next.Floats);
        // A plate that its author wants by itself may be as small as it likes.
        double emptiness = floats.IsPlate(from.Floats) ? 0 : PageCost.OfEmptiness(slack, height);
        int late = _boxes[from.Index - 1].FloatsEnd - next.Floats;
        ways.Offer(from, from.Index, next, PageCost.FloatPage + emptiness + (late * PageCost.LateFloat));
    }

    /// <summary>Offers what was found. Room left although a later end is as good has no reason that the reader sees: it counts twice.</summary>
    private void OfferEnds(PageNode from, PageWays ways)
    {
        double later = double.PositiveInfinity;
        for (int i = _ends.Count - 1; i >= 0; i--)
        {
            PageEnd end = _ends[i];
            double slackCost = end.IsShort && later <= end.BreakCost ? 2 * end.SlackCost : end.SlackCost;
            ways.Offer(from, end.Index, end.Place, end.BreakCost + slackCost);
            later = Math.Min(later, end.BreakCost);
        }
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
