using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;

namespace DocExport.Pdf.Layout.Flow;

/// <summary>
/// A region of the vertical list. Where it runs over a page turn, it is closed at the foot and opened again at the next head:
/// its paddings and background, and the rows that a table repeats.
/// </summary>
internal sealed class FlowScope
{
    public FlowScope? Parent { get; set; }

    /// <summary>Index of its first box.</summary>
    public int First { get; set; }

    /// <summary>Index after its last box.</summary>
    public int End { get; set; }

    public double PaddingTop { get; init; }

    public double PaddingBottom { get; init; }

    /// <summary>What is painted behind and beside it; <see langword="null"/> for nothing.</summary>
    public FlowFrame? Frame { get; init; }

    /// <summary>What stands again at the head of each further page, as an artifact.</summary>
    public IReadOnlyList<FlowBox> Repeated { get; set; } = [];

    /// <summary>Whether it stays on one page if it is short.</summary>
    public bool KeepWhole { get; init; }

    /// <summary>Where its boxes stand in columns; <see langword="null"/> for one below the other.</summary>
    public FlowColumns? Columns { get; init; }

    /// <summary>The boxes in their columns, once the region has ended.</summary>
    public ColumnStack? Stack { get; set; }

    /// <summary>Whether it has columns and is short, so that a page should not end in it.</summary>
    public bool IsWhole { get; set; }

    public double RepeatedHeight
    {
        get
        {
            double height = 0;
            foreach (FlowBox box in Repeated)
                height += box.Height;
            return height;
        }
    }

    /// <summary>The columns that a box of this region or of one in it stands in.</summary>
    public static ColumnStack? StackAround(FlowScope? scope)
    {
        for (; scope is not null; scope = scope.Parent)
        {
            if (scope.Stack is { } stack)
                return stack;
        }

        return null;
    }

    /// <summary>Paddings of the regions that begin with a box.</summary>
    /// <param name="scope">The innermost region of the box.</param>
    /// <param name="index">The box.</param>
    /// <param name="within">The region that is looked at from inside, or <see langword="null"/>.</param>
    public static double Opening(FlowScope? scope, int index, FlowScope? within = null)
    {
        double height = 0;
        for (; scope is not null && scope != within && scope.First == index; scope = scope.Parent)
            height += scope.PaddingTop;
        return height;
    }

    /// <summary>Paddings of the regions that end after a box.</summary>
    public static double Closing(FlowScope? scope, int index, FlowScope? within = null)
    {
        double height = 0;
        for (; scope is not null && scope != within && scope.End == index + 1; scope = scope.Parent)
            height += scope.PaddingBottom;
        return height;
    }

    /// <summary>What stands at the head of a page or column that begins with a box: paddings and repeated rows of the regions that go on.</summary>
    public static double Reopened(FlowScope? scope, int index, FlowScope? within = null)
    {
        double height = 0;
        for (; scope is not null && scope != within; scope = scope.Parent)
        {
            if (scope.First < index)
                height += scope.PaddingTop + scope.RepeatedHeight;
        }

        return height;
    }

    /// <summary>Paddings at the foot of a page or column that ends before a box, of the regions that go on.</summary>
    /// <param name="scope">The innermost region of the last box.</param>
    /// <param name="end">The box after.</param>
    /// <param name="within">The region that is looked at from inside, or <see langword="null"/>.</param>
    public static double Suspended(FlowScope? scope, int end, FlowScope? within = null)
    {
        double height = 0;
        for (; scope is not null && scope != within; scope = scope.Parent)
        {
            if (scope.End > end)
                height += scope.PaddingBottom;
        }

        return height;
    }
}

/// <summary>Background and rules of a region.</summary>
/// <param name="Left">From the left edge of the column.</param>
/// <param name="Width">Points.</param>
/// <param name="Box">Colours and thicknesses.</param>
/// <param name="RightToLeft">Whether the start side is the right.</param>
internal sealed record FlowFrame(double Left, double Width, BoxStyle Box, bool RightToLeft)
{
    /// <summary>Whether the rules above and below stand at every page turn, too, as those of tables do.</summary>
    public bool ClosesEveryPart { get; init; }

    /// <summary>The fills for a piece of the region from <paramref name="top"/> to <paramref name="bottom"/>.</summary>
    public IEnumerable<PageItem> Paint(double x, double top, double bottom, bool begins, bool ends)
    {
        var area = new Rect(x + Left, top, Width, bottom - top);
        if (Box.Background is { } background)
            yield return new FillItem(area, background);
        if (Box.RuleStart is { } start)
            yield return new FillItem(area with { X = RightToLeft ? area.Right - start.Thickness : area.X, Width = start.Thickness }, start.Color);
        if ((begins || ClosesEveryPart) && Box.RuleAbove is { } above)
            yield return new FillItem(area with { Height = above.Thickness }, above.Color);
        if ((ends || ClosesEveryPart) && Box.RuleBelow is { } below)
            yield return new FillItem(area with { Y = bottom - below.Thickness, Height = below.Thickness }, below.Color);
    }
}
