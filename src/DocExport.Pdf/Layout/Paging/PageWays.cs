using System.Runtime.InteropServices;

namespace DocExport.Pdf.Layout.Paging;

/// <summary>All ways to fill pages from a place on that are still open: the cheapest to each place where a page can end.</summary>
/// <param name="first">Where the first page begins.</param>
internal sealed class PageWays(PageNode first)
{
    // Of the places from the next on; how those before it were reached is told by the ways that have passed them.
    private readonly List<PageNode?> _nodes = [first];
    private int _passed;

    /// <summary>The box that the first page of all begins with.</summary>
    public int Start { get; } = first.Index;

    /// <summary>Where the first page begins that was not taken yet.</summary>
    public PageNode First { get; private set; } = first;

    /// <summary>The place from which ways are to be looked for next.</summary>
    public int Next { get; private set; } = first.Index;

    /// <summary>The ways to a place from the next on.</summary>
    public PageNode? this[int place] => _nodes[place - Next + _passed];

    /// <summary>Makes room for ways up to a place.</summary>
    public void Reach(int end)
    {
        _nodes.RemoveRange(0, _passed);
        _passed = 0;
        CollectionsMarshal.SetCount(_nodes, Math.Max(_nodes.Count, end - Next + 1));
    }

    /// <summary>All ways from the next place are found.</summary>
    public void Advance()
    {
        _nodes[_passed++] = null;
        Next++;
    }

    /// <summary>Adds a page that ends at a place, unless a cheaper way leads there.</summary>
    /// <param name="from">Where the page begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="place">How far notes and floats have come then.</param>
    /// <param name="cost">Of the page.</param>
    public void Offer(PageNode from, int end, PagePlace place, double cost)
    {
        double total = from.Cost + cost + PageCost.Page;
        ref PageNode? slot = ref CollectionsMarshal.AsSpan(_nodes)[end - Next + _passed];
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

    /// <summary>Where all ways have passed, and the end of the cheapest.</summary>
    public PageNode Common(out PageNode cheapest)
    {
        PageNode? common = null;
        PageNode? least = null;
        foreach (PageNode? slot in CollectionsMarshal.AsSpan(_nodes)[_passed..])
        {
            for (PageNode? node = slot; node is not null; node = node.Sibling)
            {
                common = common is null ? node : PageNode.Common(common, node);
                least = least is null || node.Cost < least.Cost ? node : least;
            }
        }

        cheapest = least!;
        return common!;
    }

    /// <summary>The place in the middle of a way, which all ways must pass from now on.</summary>
    public PageNode Halfway(PageNode end)
    {
        var way = new List<PageNode>();
        for (PageNode? node = end; node is not null; node = node.Previous)
            way.Add(node);
        PageNode middle = way[way.Count / 2];
        for (int i = _passed; i < _nodes.Count; i++)
            _nodes[i] = Through(middle, _nodes[i]);
        return middle;
    }

    /// <summary>Takes the pages up to a place that all ways have passed.</summary>
    public void BeginAt(PageNode place)
    {
        place.Begin();
        First = place;
    }

    /// <summary>Those of some ways to one place that pass another.</summary>
    private static PageNode? Through(PageNode middle, PageNode? slot)
    {
        if (slot is null)
            return null;
        PageNode? rest = Through(middle, slot.Sibling);
        PageNode? node = slot;
        while (node is not null && node != middle)
            node = node.Previous;
        if (node is null)
            return rest;
        slot.Sibling = rest;
        return slot;
    }
}
