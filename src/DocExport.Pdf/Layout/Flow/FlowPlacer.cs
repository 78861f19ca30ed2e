using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Layout.Flow;

/// <summary>Puts a stretch of a vertical list where it belongs: backgrounds first, then what stands on them.</summary>
internal sealed class FlowPlacer
{
    private readonly IReadOnlyList<FlowBox> _boxes;
    private readonly Func<FlowBox, double>? _stretchOf;
    private readonly List<PlacedFrame> _frames = [];
    private readonly List<PageItem> _content = [];

    private FlowPlacer(IReadOnlyList<FlowBox> boxes, Func<FlowBox, double>? stretchOf)
    {
        _boxes = boxes;
        _stretchOf = stretchOf;
    }

    /// <summary>Places the boxes from <paramref name="start"/> up to <paramref name="end"/> below each other.</summary>
    /// <param name="boxes">The list.</param>
    /// <param name="start">First box.</param>
    /// <param name="end">After the last box.</param>
    /// <param name="x">Left edge of the column.</param>
    /// <param name="top">Top of the first box.</param>
    /// <param name="into">Takes the items.</param>
    /// <param name="stretchOf">Points to add to the space before a box, or <see langword="null"/>.</param>
    public static void Place(
        IReadOnlyList<FlowBox> boxes,
        int start,
        int end,
        double x,
        double top,
        List<PageItem> into,
        Func<FlowBox, double>? stretchOf = null)
    {
        var placer = new FlowPlacer(boxes, stretchOf);
        placer.Stack(start, end, x, top, null);
        foreach (PlacedFrame frame in placer._frames)
        {
            if (frame.Scope.Frame is { } look)
                into.AddRange(look.Paint(frame.X, frame.Top, frame.Bottom, frame.Begins, frame.Ends));
        }

        into.AddRange(placer._content);
    }

    /// <summary>One below the other; what stands in columns beside each other.</summary>
    private void Stack(int start, int end, double x, double top, ColumnStack? within)
    {
        var open = new Stack<PlacedFrame>();
        double[]? moved = GridMoves.Of(_boxes, start, end, within);
        double y = top;
        for (int i = start; i < end; i++)
        {
            FlowBox box = _boxes[i];
            if (i > start)
                y += box.SpaceBefore + (within is null ? _stretchOf?.Invoke(box) ?? 0 : 0);
            y += moved?[i - start] ?? 0;
            ColumnStack? columns = FlowScope.StackAround(box.Scope);
            bool beside = columns is not null && columns != within;
            Enter(beside ? columns!.Scope : box.Scope, i);
            if (beside)
            {
                int last = Math.Min(end, columns!.End);
                Beside(columns, i, last, x, y);
                y += columns.Height(i, last);
                i = last - 1;
            }
            else
            {
                for (int part = 0; part < box.Parts.Count; part++)
                    Add(box.Parts[part], x, y);
                y += box.Height;
            }

            while (open.TryPeek(out PlacedFrame? frame) && frame.Scope.End <= i + 1)
                Leave();
        }

        while (open.Count > 0)
            Leave();

        void Enter(FlowScope? scope, int index)
        {
            if (scope is null || scope == within?.Scope || IsOpen(scope))
                return;
            Enter(scope.Parent, index);
            var frame = new PlacedFrame(scope, x, y) { Begins = scope.First == index, Ends = scope.End <= end };
            _frames.Add(frame);
            open.Push(frame);
            y += scope.PaddingTop;
            if (frame.Begins)
                return;
            foreach (FlowBox repeated in scope.Repeated)
            {
                foreach (FlowPart part in repeated.Parts)
                    AddArtifacts(part.Items, x + part.X, y + part.Y);
                y += repeated.Height;
            }
        }

        bool IsOpen(FlowScope scope)
        {
            foreach (PlacedFrame frame in open)
            {
                if (frame.Scope == scope)
                    return true;
            }

            return false;
        }

        void Leave()
        {
            PlacedFrame frame = open.Pop();
            y += frame.Scope.PaddingBottom;
            frame.Bottom = y;
        }
    }

    private void Beside(ColumnStack columns, int start, int end, double x, double top)
    {
        int at = start;
        int column = 0;
        foreach (int to in columns.Ends(start, end))
        {
            Stack(at, to, x + columns.Scope.Columns!.LeftOf(column++), top, columns);
            at = to;
        }
    }

    private void Add(FlowPart part, double x, double y)
    {
        for (int i = 0; i < part.Items.Count; i++)
            _content.Add(part.Items[i].Moved(x + part.X, y + part.Y));
    }

    private void AddArtifacts(IReadOnlyList<PageItem> items, double x, double y)
    {
        foreach (PageItem item in RepeatedItems.Of(items))
            _content.Add(item.Moved(x, y));
    }

    private sealed class PlacedFrame(FlowScope scope, double x, double top)
    {
        public FlowScope Scope => scope;

        public double X => x;

        public double Top => top;

        public double Bottom { get; set; }

        public bool Begins { get; init; }

        public bool Ends { get; init; }
    }
}
