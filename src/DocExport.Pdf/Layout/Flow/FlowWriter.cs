using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Layout.Flow;

/// <summary>
/// Builds a vertical list: adjoining spaces become the larger of them, costs the higher, and what is said between two boxes
/// ends up on the second.
/// </summary>
/// <param name="wholeLimit">Points up to which regions that ask for it stay on one page.</param>
internal sealed class FlowWriter(double wholeLimit)
{
    private readonly Window<FlowBox> _boxes = new();
    private readonly List<FlowMarker> _markers = [];
    private readonly List<string> _destinations = [];
    private readonly Window<TurnedFlow> _turned = new();
    private readonly Window<FloatFlow> _floats = new();
    private FlowScope? _scope;
    private bool _atScopeStart;
    private double _space;
    private double _cost;
    private PageStart _start;
    private PageLook _look;
    private bool _beginsMainText;

    public IReadOnlyList<FlowBox> Boxes => _boxes;

    public int Count => _boxes.Count;

    /// <summary>How many boxes stay as they are: their regions have ended, and no heading among them may still leave the list.</summary>
    public int FinalCount
    {
        get
        {
            // What it costs to part the last box from the next may still rise.
            int count = Math.Max(0, _boxes.Count - 1);
            for (FlowScope? scope = _scope; scope is not null; scope = scope.Parent)
                count = Math.Min(count, scope.First);
            while (count > 0 && _boxes[count].BreakCost >= BreakCost.Keep)
                count--;
            // What floats behind a heading that leaves the list belongs to the box before.
            return Math.Max(0, count - 1);
        }
    }

    /// <summary>Lets go of what comes before a box, a float and a list for landscape pages.</summary>
    public void Forget(int box, int floats, int turned)
    {
        _boxes.Forget(box);
        _floats.Forget(floats);
        _turned.Forget(turned);
    }

    /// <summary>What left the list for landscape pages, in order.</summary>
    public IReadOnlyList<TurnedFlow> Turned => _turned;

    /// <summary>What left the list for heads and feet of pages, in order.</summary>
    public IReadOnlyList<FloatFlow> Floats => _floats;

    /// <summary>Whether what follows may leave the list: no region is open, and no marker waits for it.</summary>
    public bool MayTurn => _scope is null && _markers.Count == 0;

    /// <summary>Ordinal of the block that is being written.</summary>
    public int BlockIndex { get; set; } = -1;

    /// <summary>At least so much space before the next box.</summary>
    public void Space(double height)
    {
        // Space at the head of a frame would add to its padding.
        if (!_atScopeStart)
            _space = Math.Max(_space, height);
    }

    /// <summary>Breaking the page before the next box costs at least so much.</summary>
    public void Cost(double cost) => _cost = Math.Max(_cost, cost);

    /// <summary>The next box begins a page; of several that want one, the last says what kind.</summary>
    public void Begin(PageStart start, PageLook look)
    {
        _start = (PageStart)Math.Max((int)_start, (int)start);
        _look = look == PageLook.Text ? _look : look;
    }

    /// <summary>With the next box the main text begins.</summary>
    public void BeginMainText() => _beginsMainText = true;

    /// <summary>A place to link to at the top of the next box.</summary>
    public void Destination(string id) => _destinations.Add(id);

    /// <summary>Something that stands on the first baseline of the next box.</summary>
    public void Mark(FlowMarker marker) => _markers.Add(marker);

    /// <summary>Gives markers that still wait a box of their own, so many points high.</summary>
    public void SettleMarkers(double height)
    {
        if (_markers.Count > 0)
            Add(new FlowBox { Height = height });
    }

    public void Open(FlowScope scope)
    {
        scope.Parent = _scope;
        scope.First = _boxes.Count;
        _scope = scope;
        _atScopeStart = true;
        // What stands on the baseline of the first column's first line has its place in the list around.
        for (int i = 0; i < _markers.Count && scope.Columns is { } columns; i++)
            _markers[i] = _markers[i] with { X = _markers[i].X - columns.LeftOf(0) };
    }

    public void Close()
    {
        FlowScope scope = _scope ?? throw new InvalidOperationException("No region is open.");
        scope.End = _boxes.Count;
        _scope = scope.Parent;
        _atScopeStart = false;
        _space = 0;
        _cost = 0;
        if (scope.KeepWhole)
            KeepWhole(scope);
        if (scope.Columns is not null && scope.End > scope.First)
        {
            scope.Stack = new(_boxes, scope);
            scope.IsWhole = scope.Stack.Height(scope.First, scope.End) <= wholeLimit;
        }
    }

    public void Add(FlowBox box)
    {
        box.SpaceBefore = _space;
        box.BreakCost = Math.Max(box.BreakCost, FollowsHeadedLine ? Math.Max(_cost, BreakCost.Whole) : _cost);
        box.Start = _boxes.Count == 0 ? PageStart.Anywhere : _start;
        if (box.Start == PageStart.Column && IsInColumns)
            (box.Start, box.BeginsColumn) = (PageStart.Anywhere, true);
        box.Look = _look;
        box.BeginsMainText = _beginsMainText;
        box.FloatsEnd = _floats.Count;
        box.Scope = _scope;
        if (box.BlockIndex < 0)
            box.BlockIndex = BlockIndex;
        if (_markers.Count > 0 || _destinations.Count > 0)
            Attach(box);
        _boxes.Add(box);
        _space = 0;
        _cost = 0;
        _start = PageStart.Anywhere;
        _look = PageLook.Text;
        _beginsMainText = false;
        _atScopeStart = false;
    }

    /// <summary>Begins a list for landscape pages.</summary>
    /// <param name="withHeading">Whether a heading just before goes along, because it heads nothing else.</param>
    public FlowWriter Turn(bool withHeading)
    {
        var turned = new FlowWriter(wholeLimit) { BlockIndex = BlockIndex };
        int first = withHeading ? FirstKept() : _boxes.Count;
        foreach (FlowBox box in _boxes[first..])
        {
            box.FloatsEnd = 0;
            turned._boxes.Add(box);
        }

        if (first < _boxes.Count)
        {
            _boxes.RemoveRange(first, _boxes.Count - first);
            _boxes[^1].FloatsEnd = _floats.Count;
            (turned._cost, turned._space) = (_cost, _space);
            _cost = 0;
        }

        turned._destinations.AddRange(_destinations);
        _destinations.Clear();
        _turned.Add(new(_boxes.Count - 1, turned.Boxes));
        return turned;
    }

    /// <summary>A list of its own for what may leave this one.</summary>
    public FlowWriter Beside() => new(wholeLimit) { BlockIndex = BlockIndex };

    /// <summary>Adds what floats. Its place is at the box before, or at the next where that begins a page.</summary>
    public void Float(FloatFlow flow)
    {
        _floats.Add(flow);
        if (_start == PageStart.Anywhere && _boxes.Count > 0)
            _boxes[^1].FloatsEnd = _floats.Count;
    }

    /// <summary>Gives markers, destinations and floats that nothing follows a box of their own.</summary>
    public void Finish()
    {
        if (_markers.Count > 0 || _destinations.Count > 0 || _floats.Count > (_boxes.Count == 0 ? 0 : _boxes[^1].FloatsEnd))
            Add(new FlowBox { Height = 0 });
    }

    private bool IsInColumns
    {
        get
        {
            for (FlowScope? scope = _scope; scope is not null; scope = scope.Parent)
            {
                if (scope.Columns is not null)
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether the last box is the only line below a heading, which is to keep two lines of what follows.</summary>
    private bool FollowsHeadedLine
    {
        get
        {
            int last = _boxes.Count - 1;
            if (last < 1 || !_boxes[last].IsLoneLine)
                return false;
            while (last > 0 && _boxes[last].Heading is null && _boxes[last].BreakCost >= BreakCost.Keep)
                last--;
            return last < _boxes.Count - 1 && _boxes[last].Heading is not null;
        }
    }

    /// <summary>The first of the boxes at the end that are kept with what follows; a heading that begins a page stays there.</summary>
    private int FirstKept()
    {
        int first = _boxes.Count;
        for (double cost = _cost; cost >= BreakCost.Keep && first > 0 && _boxes[first - 1].Scope is null; cost = _boxes[first].BreakCost)
            first--;
        return first > 0 && first < _boxes.Count && _boxes[first].Start == PageStart.Anywhere ? first : _boxes.Count;
    }

    private void Attach(FlowBox box)
    {
        var parts = new List<FlowPart>(_markers.Count + _destinations.Count + box.Parts.Count);
        foreach (string id in _destinations)
            parts.Add(new([new DestinationItem(id, default)], 0, 0));
        foreach (FlowMarker marker in _markers)
            parts.Add(new(marker.Items, marker.X, box.Baseline ?? marker.Ascent));
        box.AttachedParts = parts.Count;
        parts.AddRange(box.Parts);
        box.Parts = parts;
        _markers.Clear();
        _destinations.Clear();
    }

    private void KeepWhole(FlowScope scope)
    {
        double height = scope.PaddingTop + scope.PaddingBottom;
        for (int i = scope.First; i < scope.End; i++)
            height += _boxes[i].Height + (i > scope.First ? _boxes[i].SpaceBefore : 0);
        if (height > wholeLimit)
            return;
        for (int i = scope.First + 1; i < scope.End; i++)
            _boxes[i].BreakCost = Math.Max(_boxes[i].BreakCost, BreakCost.Whole);
    }
}

/// <summary>A list marker or note number.</summary>
/// <param name="Items">Relative to its left end on the baseline.</param>
/// <param name="X">Its left end.</param>
/// <param name="Ascent">Where its baseline stands below the top of a box that has none.</param>
internal sealed record FlowMarker(IReadOnlyList<PageItem> Items, double X, double Ascent);
