using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Paging;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Layout.Paging;

public sealed class FloatPagingTests
{
    private const double Height = 100;
    private const double Separator = 10;
    private const double Gap = 5;

    private int _state;

    [Fact]
    public void A_float_stands_on_the_page_of_its_place()
    {
        (PagedFlow flow, IReadOnlyList<PageSpan> pages) = Build(Lines(20), (3, FloatPlacement.Auto, 35));
        Assert.Equal((0, 1), (pages[0].FloatsStart, pages[0].FloatsEnd));
        Assert.Equal([6, 16, 20], pages.Select(page => page.End));
        Assert.Equal(20, flow.Boxes.Count);
    }

    [Fact]
    public void Where_it_does_not_fit_the_text_fills_the_page_and_the_next_begins_with_it()
    {
        (_, IReadOnlyList<PageSpan> pages) = Build(Lines(20), (8, FloatPlacement.Top, 35));
        Assert.Equal([10, 16, 20], pages.Select(page => page.End));
        Assert.Equal([0, 1, 1], pages.Select(page => page.FloatsEnd));
    }

    [Fact]
    public void More_than_its_part_of_a_page_with_text_it_does_not_take()
    {
        (_, IReadOnlyList<PageSpan> pages) = Build(Lines(40), (3, FloatPlacement.Auto, 80));
        PageSpan page = Assert.Single(pages, page => page.FloatsEnd > page.FloatsStart);
        Assert.Equal(page.Start, page.End);
    }

    [Fact]
    public void A_float_before_a_page_that_must_begin_waits_for_it()
    {
        var writer = new FlowWriter(0);
        writer.Add(Line());
        writer.Begin(PageStart.NewPage, PageLook.Text);
        writer.Float(new(FloatPlacement.Top, [Line()]));
        writer.Add(Line());
        Assert.Equal([0, 1], writer.Boxes.Select(box => box.FloatsEnd));
    }

    [Fact]
    public void A_float_alone_has_a_page()
    {
        var writer = new FlowWriter(0);
        writer.Float(new(FloatPlacement.Top, [Line()]));
        writer.Finish();
        Assert.Equal(1, Assert.Single(writer.Boxes).FloatsEnd);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Floats_keep_their_order_and_chapter_and_come_after_their_place(int seed)
    {
        _state = seed;
        List<FlowBox> boxes = Lines(3000);
        for (int i = 1; i < boxes.Count; i++)
        {
            if (Next(120) == 0)
                boxes[i].Start = PageStart.NewPage;
            if (Next(3) == 0)
                boxes[i].BreakCost = BreakCost.Widow;
        }

        var floats = new List<(int Box, FloatPlacement Placement, double Height)>();
        for (int i = 0; i < boxes.Count; i++)
        {
            if (Next(9) == 0)
                floats.Add((i, (FloatPlacement)(1 + Next(4)), 5 + Next(95)));
        }

        (PagedFlow flow, IReadOnlyList<PageSpan> pages) = Build(boxes, [.. floats]);
        var area = new FloatArea(flow.Floats, Gap, 0.7 * Height);
        int next = 0;
        int chapter = 0;
        int text = 0;
        foreach (PageSpan page in pages)
        {
            Assert.Equal(next, page.FloatsStart);
            next = page.FloatsEnd;
            Assert.Equal(text, page.Start);
            text = page.End;
            bool alone = page.End == page.Start;
            if (!alone && boxes[page.Start].Start != PageStart.Anywhere)
                chapter = page.Start;
            int called = page.End == 0 ? 0 : boxes[page.End - 1].FloatsEnd;
            Assert.True(next <= called, "A float stands before its place.");
            for (int i = page.FloatsStart; i < next; i++)
                Assert.True(flow.Floats[i].Anchor >= chapter, "A float has left its chapter.");
            double height = ((page.End - page.Start) * 10) + (alone ? area.HeightAlone(page.FloatsStart, next) : area.Height(page.FloatsStart, next));
            Assert.InRange(height, 1, Height + 0.01);
            if (!alone)
            {
                Assert.True(area.HeightAlone(page.FloatsStart, next) <= 0.7 * Height);
                // At the head of a page stands nothing that comes behind what stands at its foot.
                int head = area.HeadEnd(page, FloatArea.Opens(boxes, page.Start));
                Assert.DoesNotContain(flow.Floats.Take(next).Skip(head), shown => shown.Placement == FloatPlacement.Top && !FloatArea.Opens(boxes, page.Start));
                Assert.DoesNotContain(flow.Floats.Take(head).Skip(page.FloatsStart), shown => shown.Placement == FloatPlacement.Bottom);
            }
        }

        Assert.Equal(floats.Count, next);
        Assert.Equal(boxes.Count, text);
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    public void Pages_are_the_same_when_the_list_comes_bit_by_bit(int seed, int columns)
    {
        _state = seed;
        List<FlowBox> boxes = Lines(4000);
        var floats = new List<FloatFlow>();
        for (int i = 0; i < boxes.Count; i++)
        {
            if (Next(9) == 0)
                floats.Add(new((FloatPlacement)(1 + Next(4)), [new FlowBox { Height = 5 + Next(95) }]));
            boxes[i].FloatsEnd = floats.Count;
            boxes[i].BreakCost = Next(3) == 0 ? BreakCost.Widow : 0;
            if (i > 0 && Next(400) == 0)
                boxes[i].Start = Next(2) == 0 ? PageStart.Column : PageStart.Recto;
        }

        IReadOnlyList<PageSpan> Pages(int bit)
        {
            var text = new Window<FlowBox>();
            var notes = new Window<FlowBox>();
            var placed = new Window<PageFloat>();
            var area = new NoteArea(_ => []);
            var flow = new PagedFlow(text, notes) { Floats = placed };
            var builder = new PageBuilder(flow, Height, Separator, columns, new(placed, Gap, 0.7 * Height));
            var pages = new List<PageSpan>();
            for (int i = 0; i < boxes.Count; i++)
            {
                text.Add(boxes[i]);
                if (i % bit != bit - 1 && i + 1 < boxes.Count)
                    continue;
                area.Collect(text, text.Count, floats, notes, placed, flow.Body.Count);
                flow.Body.Extend(text.Count);
                pages.AddRange(builder.Advance(isWhole: i + 1 == boxes.Count));
                text.Forget(builder.Start - 1);
                flow.Body.Forget(builder.Start - 1);
                placed.Forget(builder.Carried.Floats);
            }

            return pages;
        }

        IReadOnlyList<PageSpan> whole = Pages(int.MaxValue);
        Assert.Equal(whole, Pages(1));
        Assert.Equal(whole, Pages(333));
    }

    private static (PagedFlow Flow, IReadOnlyList<PageSpan> Pages) Build(List<FlowBox> boxes, params (int Box, FloatPlacement Placement, double Height)[] floats)
    {
        for (int i = 0; i < boxes.Count; i++)
            boxes[i].FloatsEnd = floats.Count(shown => shown.Box <= i);
        FloatFlow[] flows = [.. floats.Select(shown => new FloatFlow(shown.Placement, [new FlowBox { Height = shown.Height }]))];
        var notes = new Window<FlowBox>();
        var placed = new Window<PageFloat>();
        new NoteArea(_ => []).Collect(boxes, boxes.Count, flows, notes, placed);
        var flow = new PagedFlow(boxes, notes) { Floats = placed };
        return (flow, PageBuilder.Build(flow, Height, Separator, new(flow.Floats, Gap, 0.7 * Height)));
    }

    private static List<FlowBox> Lines(int count) => [.. Enumerable.Range(0, count).Select(_ => Line())];

    private static FlowBox Line() => new() { Height = 10 };

    /// <summary>The same numbers everywhere: a linear congruence (Numerical Recipes, section 7.1).</summary>
    private int Next(int below)
    {
        _state = unchecked((_state * 1664525) + 1013904223);
        return (int)((uint)_state >> 8) % below;
    }
}
