using DocExport.Pdf.Layout.Flow;

namespace DocExport.Pdf.Tests.Layout.Paging;

/// <summary>How high columns are, and where they end.</summary>
public sealed class ColumnStackTests
{
    [Fact]
    public void Columns_are_as_even_as_lines_allow()
    {
        ColumnStack stack = Stack(3, Lines(10));
        Assert.Equal(40, stack.Height(0, 10));
        Assert.Equal([4, 8, 10], stack.Ends(0, 10));
        Assert.Equal((3 * 40 - 100) / 3.0, stack.Unfilled(0, 10), 9);
    }

    [Fact]
    public void What_is_kept_together_stands_in_one_column()
    {
        FlowBox[] boxes = Lines(6);
        boxes[2].BreakCost = boxes[3].BreakCost = BreakCost.Keep;
        ColumnStack stack = Stack(2, boxes);
        Assert.Equal([4, 6], stack.Ends(0, 6));
        Assert.Equal(40, stack.Height(0, 6));
    }

    [Fact]
    public void Space_at_the_head_of_a_column_is_dropped()
    {
        FlowBox[] boxes = Lines(4);
        boxes[2].SpaceBefore = 7;
        Assert.Equal(20, Stack(2, boxes).Height(0, 4));
    }

    [Fact]
    public void A_column_ends_where_its_author_says()
    {
        FlowBox[] boxes = Lines(6);
        boxes[1].BeginsColumn = true;
        ColumnStack stack = Stack(2, boxes);
        Assert.Equal([1, 6], stack.Ends(0, 6));
        Assert.Equal(50, stack.Height(0, 6));
    }

    [Fact]
    public void Any_stretch_is_the_lowest_that_holds_it()
    {
        FlowBox[] boxes = Lines(24);
        for (int i = 0; i < boxes.Length; i++)
            (boxes[i].SpaceBefore, boxes[i].BreakCost) = (i % 5, i % 3 == 1 ? BreakCost.Widow : 0);
        ColumnStack stack = Stack(3, boxes);
        for (int start = 0; start < 24; start++)
        {
            for (int end = start + 1; end <= 24; end++)
                Assert.Equal(Lowest(boxes, start, end, 3), stack.Height(start, end), 6);
        }
    }

    /// <summary>By trying every way to part a stretch.</summary>
    private static double Lowest(FlowBox[] boxes, int start, int end, int columns)
    {
        double lowest = One(start, end);
        for (int to = start + 1; to < end && columns > 1; to++)
        {
            if (boxes[to].BreakCost == 0)
                lowest = Math.Min(lowest, Math.Max(One(start, to), Lowest(boxes, to, end, columns - 1)));
        }

        return lowest;

        double One(int from, int to) => boxes[from..to].Sum(box => box.Height + box.SpaceBefore) - boxes[from].SpaceBefore;
    }

    private static FlowBox[] Lines(int count) => [.. Enumerable.Range(0, count).Select(_ => new FlowBox { Height = 10 })];

    private static ColumnStack Stack(int columns, FlowBox[] boxes)
    {
        var scope = new FlowScope { Columns = new(columns, 0, 100, 10, false), End = boxes.Length };
        foreach (FlowBox box in boxes)
            box.Scope = scope;
        return new(boxes, scope);
    }
}
