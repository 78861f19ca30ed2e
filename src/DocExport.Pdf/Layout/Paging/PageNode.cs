namespace DocExport.Pdf.Layout.Paging;

/// <summary>The cheapest way found so far to end a page at a place.</summary>
/// <param name="index">The box that the next page begins with.</param>
/// <param name="notes">Boxes of notes shown so far.</param>
/// <param name="floats">Floats shown so far.</param>
/// <param name="cost">Of all pages up to here.</param>
/// <param name="previous">Where the last of them begins.</param>
internal sealed class PageNode(int index, int notes, int floats, double cost, PageNode? previous)
{
    public int Index => index;

    public int Notes => notes;

    public int Floats => floats;

    public double Cost { get; private set; } = cost;

    public PageNode? Previous { get; private set; } = previous;

    /// <summary>Another way that ends at the same box but with other notes or floats.</summary>
    public PageNode? Sibling { get; set; }

    /// <summary>The last place that the ways to both have in common.</summary>
    public static PageNode Common(PageNode one, PageNode other)
    {
        while (one != other)
        {
            if ((one.Index, one.Notes, one.Floats).CompareTo((other.Index, other.Notes, other.Floats)) > 0)
                one = one.Previous!;
            else
                other = other.Previous!;
        }

        return one;
    }

    /// <summary>How the place was reached does not matter any more.</summary>
    public void Begin() => Previous = null;

    public void Improve(double better, PageNode from)
    {
        Cost = better;
        Previous = from;
    }

    /// <summary>
    /// Whether another way to the same place has set more notes or floats and cost no more. Without this the ways to leave some behind multiply
    /// from page to page.
    /// </summary>
    /// <param name="siblings">All ways to the place.</param>
    public bool IsOutdone(PageNode? siblings)
    {
        for (PageNode? other = siblings; other is not null; other = other.Sibling)
        {
            if (other.Notes >= Notes && other.Floats >= Floats && other != this && other.Cost < Cost + PageCost.Behind)
                return true;
        }

        return false;
    }
}
