namespace DocExport.Pdf.Layout.Flow;

/// <summary>
/// The boxes of a region with columns. Any stretch of them is as high as its highest column where the columns are as even as they
/// can be; what must not be parted decides that, and where the author breaks a column off.
/// </summary>
internal sealed class ColumnStack
{
    private const double Tolerance = 0.01;

    private readonly BoxSlice _boxes;
    private readonly FlowScope _scope;
    private readonly FlowColumns _columns;

    // All by index from the region's first box on; places in a single column that holds everything.
    private readonly FlowPositions _positions = new();
    private readonly double[] _content;
    private readonly int[] _breakAtOrBefore;
    private readonly int[] _breakAfter;
    private readonly int[] _forcedAfter;
    private readonly double[] _fromFirst;
    private (int Start, int End, double Height) _last = (-1, -1, 0);

    /// <param name="boxes">The whole list.</param>
    /// <param name="scope">The region, ended.</param>
    public ColumnStack(IReadOnlyList<FlowBox> boxes, FlowScope scope)
    {
        _boxes = new BoxSlice(boxes, scope.First, scope.End);
        _scope = scope;
        _columns = scope.Columns ?? throw new ArgumentException("The region has no columns.", nameof(scope));
        int count = scope.End - scope.First;
        _content = new double[count + 1];
        _breakAtOrBefore = new int[count + 1];
        _breakAfter = new int[count + 1];
        _forcedAfter = new int[count + 1];
        _fromFirst = new double[count + 1];
        Array.Fill(_fromFirst, double.NaN);
        Measure();
        NoteBreaks();
    }

    public FlowScope Scope => _scope;

    public int First => _scope.First;

    public int End => _scope.End;

    /// <summary>The grid that lines in the columns stand on, if any.</summary>
    public BaselineGrid? Grid { get; private set; }

    /// <summary>Where the columns begin: at a place where text does that fills a page.</summary>
    public double TopAt(double y) => Grid?.Snap(y, Grid.First) ?? y;

    /// <summary>Points that the boxes from <paramref name="start"/> up to <paramref name="end"/> are high in even columns.</summary>
    public double Height(int start, int end)
    {
        if (end <= start)
            return 0;
        if (start == First && !double.IsNaN(_fromFirst[end - First]))
            return _fromFirst[end - First];
        if (_last.Start == start && _last.End == end)
            return _last.Height;
        // Where boxes are added, columns only become higher.
        double height = (_content[end - First] - _content[start - First]) / _columns.Count;
        if (_last.Start == start && _last.End < end)
            height = Math.Max(height, _last.Height);
        while (Fill(start, end, height, null) is { } next)
            height = next;
        _last = (start, end, height);
        if (start == First)
            _fromFirst[end - First] = height;
        return height;
    }

    /// <summary>Where each column of a stretch ends.</summary>
    public IReadOnlyList<int> Ends(int start, int end)
    {
        var ends = new List<int>(_columns.Count);
        Fill(start, end, Height(start, end), ends);
        return ends;
    }

    /// <summary>Points that the columns of a stretch leave empty above the foot of the highest, on average.</summary>
    public double Unfilled(int start, int end)
    {
        double height = Height(start, end);
        double empty = height * _columns.Count;
        int at = start;
        foreach (int to in Ends(start, end))
        {
            empty -= OneHeight(at, to);
            at = to;
        }

        return Math.Max(0, empty / _columns.Count);
    }

    /// <summary>Fills columns of a height one after the other.</summary>
    /// <returns><see langword="null"/> if everything fits, otherwise the next height at which a column holds more.</returns>
    private double? Fill(int start, int end, double height, List<int>? ends)
    {
        double next = double.PositiveInfinity;
        int at = start;
        for (int column = 0; column < _columns.Count && at < end; column++)
        {
            // Breaks that the author set beyond the last column have none to begin.
            int stop = column == _columns.Count - 1 ? end : Math.Min(end, _forcedAfter[at - First]);
            int to = LastThatFits(at, stop, height);
            if (to < stop)
                next = Math.Min(next, OneHeight(at, Math.Min(stop, _breakAfter[to - First])));
            at = to;
            ends?.Add(at);
        }

        return at == end ? null : next;
    }

    private int LastThatFits(int start, int stop, double height)
    {
        if (OneHeight(start, stop) <= height + Tolerance)
            return stop;
        // In a column of its own a stretch may begin higher on the grid.
        double foot = _positions.Top(start - First) + height + (Grid?.Step ?? 0) + Tolerance;
        int low = start - First, high = stop - First;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_positions.Bottom(middle - 1) <= foot)
                low = middle;
            else
                high = middle - 1;
        }

        int to = First + _breakAtOrBefore[low];
        // Regions that go on take their paddings along.
        while (to > start && OneHeight(start, to) > height + Tolerance)
            to = First + _breakAtOrBefore[to - First - 1];
        return Math.Max(start, to);
    }

    /// <summary>Points of a stretch in one column.</summary>
    private double OneHeight(int start, int end) =>
        end <= start
            ? 0
            : _positions.Run(FlowScope.Reopened(_boxes[start].Scope, start, _scope), start - First, end - First)
                + FlowScope.Suspended(_boxes[end - 1].Scope, end, _scope);

    private void Measure()
    {
        for (int i = First; i < End; i++)
        {
            FlowBox box = _boxes[i];
            _positions.Add(
                i > First ? box.SpaceBefore : 0,
                FlowScope.Opening(box.Scope, i, _scope),
                box.Height,
                FlowScope.Closing(box.Scope, i, _scope),
                box.Grid,
                box.Baseline ?? 0);
            Grid ??= box.Grid;
            _content[i + 1 - First] = _content[i - First] + box.Height;
        }
    }

    private void NoteBreaks()
    {
        int count = End - First;
        for (int i = 1; i <= count; i++)
            _breakAtOrBefore[i] = MayBreak(i) ? i : _breakAtOrBefore[i - 1];
        _breakAfter[count] = End;
        _forcedAfter[count] = End;
        for (int i = count - 1; i >= 0; i--)
        {
            _breakAfter[i] = MayBreak(i + 1) ? First + i + 1 : _breakAfter[i + 1];
            _forcedAfter[i] = i + 1 < count && _boxes[First + i + 1].BeginsColumn ? First + i + 1 : _forcedAfter[i + 1];
        }
    }

    private bool MayBreak(int index) =>
        index == End - First || _boxes[First + index].BeginsColumn || _boxes[First + index].BreakCost < BreakCost.Introduction;
}
