using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Layout.Flow;

/// <summary>Puts a stretch of a vertical list where it belongs: backgrounds first, then what stands on them.</summary>
internal static class FlowPlacer
{
    /// <summary>Places the boxes from <paramref name="start"/> up to <paramref name="end"/> below each other.</summary>
    /// <param name="boxes">The list.</param>
    /// <param name="start">First box.</param>
    /// <param name="end">After the last box.</param>
    /// <param name="x">Left edge of the column.</param>
    /// <param name="top">Top of the first box.</param>
    /// <param name="into">Takes the items.</param>
    /// <param name="stretchOf">Points to add to the space before a box, or <see langword="null"/>.</param>
    /// <param name="onBox">Told where each box begins, or <see langword="null"/>.</param>
    /// <returns>The bottom of the last box.</returns>
    public static double Place(
        IReadOnlyList<FlowBox> boxes,
        int start,
        int end,
        double x,
        double top,
        List<PageItem> into,
        Func<FlowBox, double>? stretchOf = null,
        Action<FlowBox, double>? onBox = null)
    {
        var frames = new List<PlacedFrame>();
        var content = new List<PageItem>();
        var open = new Stack<PlacedFrame>();
        double y = top;
        for (int i = start; i < end; i++)
        {
            FlowBox box = boxes[i];
            if (i > start)
                y += box.SpaceBefore + (stretchOf?.Invoke(box) ?? 0);
            Enter(box.Scope, i);
            onBox?.Invoke(box, y);
            foreach (FlowPart part in box.Parts)
                Add(content, part.Items, x + part.X, y + part.Y);
            y += box.Height;
            while (open.TryPeek(out PlacedFrame? frame) && frame.Scope.End <= i + 1)
                Leave();
        }

        while (open.Count > 0)
            Leave();
        foreach (PlacedFrame frame in frames)
        {
            if (frame.Scope.Frame is { } look)
                into.AddRange(look.Paint(x, frame.Top, frame.Bottom, frame.Begins, frame.Ends));
        }

        into.AddRange(content);
        return y;

        void Enter(FlowScope? scope, int index)
        {
            if (scope is null || open.Any(frame => ReferenceEquals(frame.Scope, scope)))
                return;
            Enter(scope.Parent, index);
            var frame = new PlacedFrame(scope, y) { Begins = scope.First == index, Ends = scope.End <= end };
            frames.Add(frame);
            open.Push(frame);
            y += scope.PaddingTop;
            if (frame.Begins)
                return;
            foreach (FlowBox repeated in scope.Repeated)
            {
                foreach (FlowPart part in repeated.Parts)
                    AddArtifacts(content, part.Items, x + part.X, y + part.Y);
                y += repeated.Height;
            }
        }

        void Leave()
        {
            PlacedFrame frame = open.Pop();
            y += frame.Scope.PaddingBottom;
            frame.Bottom = y;
        }
    }

    private static void Add(List<PageItem> into, IReadOnlyList<PageItem> items, double x, double y)
    {
        foreach (PageItem item in items)
            into.Add(item.Moved(x, y));
    }

    /// <summary>What is said a second time is no content, and nothing to follow.</summary>
    private static void AddArtifacts(List<PageItem> into, IReadOnlyList<PageItem> items, double x, double y)
    {
        foreach (PageItem item in items)
        {
            if (item is not (LinkItem or DestinationItem))
                into.Add(item.Moved(x, y) with { Owner = null, Artifact = ArtifactKind.Pagination });
        }
    }

    private sealed class PlacedFrame(FlowScope scope, double top)
    {
        public FlowScope Scope => scope;

        public double Top => top;

        public double Bottom { get; set; }

        public bool Begins { get; init; }

        public bool Ends { get; init; }
    }
}
