namespace DocExport.Pdf.Layout.Flow;

/// <summary>
/// Places of boxes below each other, from which the height of any stretch is known in constant time. What stands on a baseline grid is
/// moved down to it, and from there on places are the same whatever the stretch begins with.
/// </summary>
/// <param name="count">How many boxes there are.</param>
internal sealed class FlowPositions(int count)
{
    private readonly double[] _top = new double[count];
    private readonly double[] _bottom = new double[count];
    private GridPlace[]? _places;
    private int[]? _nextOnGrid;
    private int _count;
    private double _y;

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
            _places ??= new GridPlace[count];
            _places[_count] = new(grid, baseline, opening, moved);
            _y += moved;
        }

        _top[_count] = _y;
        _y += opening + height + closing;
        _bottom[_count++] = _y;
    }

    /// <summary>Points above a box, its paddings left out.</summary>
    public double Top(int index) => _top[index];

    /// <summary>Points down to the foot of a box, with the paddings that end after it.</summary>
    public double Bottom(int index) => _bottom[index];

    /// <summary>The foot of a stretch of boxes that begins so far below the head of a page or column.</summary>
    public double Run(double y, int from, int to)
    {
        int next = NextOnGrid(from);
        if (next >= to)
            return y + _bottom[to - 1] - _top[from];
        GridPlace place = _places![next];
        y += next == from ? 0 : _top[next] - place.Moved - _top[from];
        return place.Grid.Snap(y + place.Opening, place.Baseline) - place.Opening + _bottom[to - 1] - _top[next];
    }

    private int NextOnGrid(int index)
    {
        if (_places is null)
            return count;
        if (_nextOnGrid is null)
        {
            _nextOnGrid = new int[count];
            for (int i = count - 1; i >= 0; i--)
                _nextOnGrid[i] = _places[i].Grid is not null ? i : i + 1 < count ? _nextOnGrid[i + 1] : count;
        }

        return _nextOnGrid[index];
    }

    private readonly record struct GridPlace(BaselineGrid Grid, double Baseline, double Opening, double Moved);
}
