using DocExport.Pdf.Layout.Flow;

namespace DocExport.Pdf.Layout.Paging;

/// <summary>
/// Heights of stretches of a vertical list, each in constant time but for the depth of regions. A region with columns counts as high
/// as its columns are.
/// </summary>
internal sealed class FlowMeasure
{
    private readonly IReadOnlyList<FlowBox> _boxes;
    private readonly FlowPositions _positions = new();
    private readonly Window<BoxMeasure> _measures = new();

    public FlowMeasure(IReadOnlyList<FlowBox> boxes)
    {
        _boxes = boxes;
        Extend(boxes.Count);
    }

    /// <summary>How many boxes are measured.</summary>
    public int Count => _positions.Count;

    /// <summary>Measures boxes that were added to the list.</summary>
    /// <param name="end">After the last that is complete with its regions.</param>
    public void Extend(int end)
    {
        for (int i = Count; i < end; i++)
        {
            FlowBox box = _boxes[i];
            ColumnStack? stack = StackOf(i);
            if (stack is null)
                _positions.Add(box.SpaceBefore, Opening(i), box.Height, Closing(i), box.Grid, box.Baseline ?? 0);
            // What stands in columns is counted with the first box of them.
            else if (stack.First == i)
                _positions.Add(box.SpaceBefore, Opening(i), stack.Height(stack.First, stack.End), Closing(i), stack.Grid, stack.Grid?.First ?? 0);
            else
                _positions.Add(0, Opening(i), 0, Closing(i));
            bool begins = stack is null || stack.First == i;
            BoxMeasure before = i == 0 ? default : _measures[i - 1];
            _measures.Add(new(
                before.Stretch + (begins ? PageStretch.Of(box) : 0),
                before.Shrink + (begins ? PageStretch.ShrinkOf(box) : 0),
                box.BreakCost,
                box.NotesEnd,
                box.FloatsEnd,
                box.Scope is null));
        }
    }

    /// <summary>Lets go of what comes before a box.</summary>
    public void Forget(int before)
    {
        _positions.Forget(before);
        _measures.Forget(before);
    }

    /// <summary>Points that a page of the boxes from <paramref name="start"/> up to <paramref name="end"/> is high.</summary>
    public double Height(int start, int end)
    {
        if (end <= start)
            return 0;
        if (_measures[start].IsPlain && _measures[end - 1].IsPlain)
            return _positions.Run(0, start, end);
        double y = Reopened(start);
        int from = start;
        if (StackOf(start) is { } first && (start > first.First || end < first.End))
        {
            from = Math.Min(end, first.End);
            double opening = start == first.First ? Opening(start) : 0;
            y = first.TopAt(y + opening) + first.Height(start, from) + (from == first.End ? Closing(from - 1) : 0);
        }

        int to = from < end && StackOf(end - 1) is { } cut && end < cut.End ? cut.First : end;
        if (from < to)
            y = _positions.Run(y + (from > start ? _boxes[from].SpaceBefore : 0), from, to);
        if (to < end && StackOf(to) is { } last)
            y = last.TopAt(y + Opening(to) + (to > start ? _boxes[to].SpaceBefore : 0)) + last.Height(to, end);
        return y + FlowScope.Suspended(Outer(end - 1), end);
    }

    /// <summary>What it costs to begin a page with a box.</summary>
    public double CostBefore(int index)
    {
        double cost = _measures[index].BreakCost;
        return !_measures[index].IsPlain && StackOf(index) is { Scope.IsWhole: true } stack && stack.First < index ? Math.Max(cost, BreakCost.Whole) : cost;
    }

    /// <summary>Points that columns broken off by the end of a page leave empty, on average.</summary>
    public double Unfilled(int start, int end) =>
        !_measures[end - 1].IsPlain && StackOf(end - 1) is { } stack && end < stack.End ? stack.Unfilled(Math.Max(start, stack.First), end) : 0;

    /// <summary>Boxes of notes called up to and with a box.</summary>
    public int NotesEnd(int index) => _measures[index].NotesEnd;

    /// <summary>Floats whose place is at or before a box.</summary>
    public int FloatsEnd(int index) => _measures[index].FloatsEnd;

    /// <summary>Points above a box in the whole list, its paddings left out.</summary>
    public double Top(int index) => _positions.Top(index);

    /// <summary>Points down to the foot of a box in the whole list, with the paddings of the regions that end after it.</summary>
    public double Bottom(int index) => _positions.Bottom(index);

    /// <summary>Points by which the spaces of a page may grow: none where lines stand on a grid.</summary>
    public double Stretch(int start, int end) => end <= start + 1 || _positions.HasGrid ? 0 : _measures[end - 1].Stretch - _measures[start].Stretch;

    /// <summary>Points by which the spaces of a page may become smaller.</summary>
    public double Shrink(int start, int end) => end <= start + 1 || _positions.HasGrid ? 0 : _measures[end - 1].Shrink - _measures[start].Shrink;

    /// <summary>What stands at the head of a page that begins with a box: paddings and repeated rows of the regions that go on.</summary>
    public double Reopened(int index) => FlowScope.Reopened(Outer(index), index);

    private double Opening(int index) => FlowScope.Opening(Outer(index), index);

    private double Closing(int index) => FlowScope.Closing(Outer(index), index);

    /// <summary>The innermost region of a box that is not in columns itself.</summary>
    private FlowScope? Outer(int index) => StackOf(index)?.Scope ?? _boxes[index].Scope;

    private ColumnStack? StackOf(int index) => FlowScope.StackAround(_boxes[index].Scope);

    /// <summary>What the search for pages asks of a box again and again.</summary>
    /// <param name="Stretch">Points by which the spaces up to the box may grow.</param>
    /// <param name="Shrink">Points by which they may become smaller.</param>
    /// <param name="BreakCost">What it costs to begin a page with it.</param>
    /// <param name="NotesEnd">Boxes of notes called up to and with it.</param>
    /// <param name="FloatsEnd">Floats whose place is at or before it.</param>
    /// <param name="IsPlain">Whether it lies in no region.</param>
    private readonly record struct BoxMeasure(double Stretch, double Shrink, double BreakCost, int NotesEnd, int FloatsEnd, bool IsPlain);
}
