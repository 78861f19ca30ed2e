namespace DocExport.Pdf.Layout.Flow;

/// <summary>
/// Places of boxes below each other, from which the height of any stretch is known in constant time. What stands on a baseline grid is
/// moved down to it, and from there on places are the same whatever the stretch begins with.
/// </summary>
internal sealed class FlowPositions
{
    private readonly Window<(double Top, double Bottom)> _reach = new();
    private Window<GridPlace>? _places;
    private double _y;

    /// <summary>How many boxes there are.</summary>
    public int Count => _reach.Count;

    /// <summary>Whether anything stands on a grid.</summary>
    public bool HasGrid => _places is not null;

    /// <summary>Adds the next box.</summary>
    /// <param name="space">Points before it.</param>
    /// <param name="opening">Points of paddings that begin with it.</param>
    /// <param name="height">Points of the box.</param>
    /// <param name="closing">Points of paddings that end after it.</param>
    /// <param name="grid">What its baseline stands on, or <see langword="null"/>.</param>
    /// <param name="baseline">Points from its top.</param>
    public void Add(double space, double opening, double height, double closing, BaselineGrid? grid = null, double baseline = 0)
    {
        _y += space;
        if (grid is not null)
        {
            double moved = grid.Snap(_y + opening, baseline) - _y - opening;
            _places ??= new();
            _places.Add(new(Count, grid, baseline, opening, moved));
            _y += moved;
        }

        double top = _y;
        _y += opening + height + closing;
        _reach.Add((top, _y));
    }

    /// <summary>Lets go of what comes before a box.</summary>
    public void Forget(int before)
    {
        _reach.Forget(before);
        _places?.Forget(NextOnGrid(before));
    }

    /// <summary>Points above a box, its paddings left out.</summary>
    public double Top(int index) => _reach[index].Top;

    /// <summary>Points down to the foot of a box, with the paddings that end after it.</summary>
    public double Bottom(int index) => _reach[index].Bottom;

    /// <summary>The foot of a stretch of boxes that begins so far below the head of a page or column.</summary>
    public double Run(double y, int from, int to)
    {
        int place = NextOnGrid(from);
        if (_places is null || place == _places.Count || _places[place].Box >= to)
            return y + Bottom(to - 1) - Top(from);
        (int next, BaselineGrid grid, double baseline, double opening, double moved) = _places[place];
        y += next == from ? 0 : Top(next) - moved - Top(from);
        return grid.Snap(y + opening, baseline) - opening + Bottom(to - 1) - Top(next);
    }

    /// <summary>The first place on a grid at or behind a box.</summary>
    private int NextOnGrid(int box)
    {
        if (_places is null)
            return 0;
        int low = _places.First;
        int high = _places.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_places[middle].Box < box)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private readonly record struct GridPlace(int Box, BaselineGrid Grid, double Baseline, double Opening, double Moved);
}
