using DocExport.Model;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Paging;

namespace DocExport.Pdf.Tests.Layout.Paging;

public sealed class PageBuilderTests
{
    private const double Separator = 10;

    [Fact]
    public void Text_that_fits_is_one_page() =>
        Assert.Equal([new PageSpan(0, 3, 0, 0, true)], Build(100, Lines(3)));

    [Fact]
    public void Nothing_is_no_page() => Assert.Empty(Build(100, []));

    [Fact]
    public void Pages_are_filled_before_a_new_one_begins()
    {
        IReadOnlyList<PageSpan> pages = Build(100, Lines(25));
        Assert.Equal([0, 10, 20], pages.Select(page => page.Start));
        Assert.Equal([10, 20, 25], pages.Select(page => page.End));
    }

    [Fact]
    public void A_place_that_costs_too_much_is_avoided_by_a_shorter_page()
    {
        List<FlowBox> boxes = Lines(15);
        boxes[10].BreakCost = BreakCost.Keep;
        Assert.Equal([9, 15], Build(100, boxes).Select(page => page.End));
    }

    [Fact]
    public void Where_every_place_is_forbidden_the_page_still_ends()
    {
        List<FlowBox> boxes = Lines(25);
        boxes.ForEach(box => box.BreakCost = BreakCost.Never);
        Assert.Equal([10, 20, 25], Build(100, boxes).Select(page => page.End));
    }

    [Fact]
    public void A_box_too_high_for_any_page_gets_its_own()
    {
        List<FlowBox> boxes = [.. Lines(2), new FlowBox { Height = 300 }, .. Lines(2)];
        Assert.Equal([(0, 2), (2, 3), (3, 5)], Build(100, boxes).Select(page => (page.Start, page.End)));
    }

    [Fact]
    public void Space_is_dropped_at_the_head_of_a_page()
    {
        List<FlowBox> boxes = Lines(20);
        boxes[10].SpaceBefore = 8;
        Assert.Equal([10, 20], Build(100, boxes).Select(page => page.End));
    }

    [Fact]
    public void A_forced_break_ends_the_page_whatever_is_left()
    {
        List<FlowBox> boxes = Lines(4);
        boxes[2].Start = PageStart.NewPage;
        Assert.Equal([(0, 2, true), (2, 4, true)], Build(100, boxes).Select(page => (page.Start, page.End, page.IsLast)));
    }

    [Fact]
    public void A_right_hand_start_leaves_the_left_page_empty()
    {
        List<FlowBox> boxes = Lines(4);
        boxes[2].Start = PageStart.Recto;
        Assert.Equal([false, true, false], Build(100, boxes).Select(page => page.IsBlank));
    }

    [Fact]
    public void Padding_and_repeated_rows_take_room_on_every_page_of_a_region()
    {
        List<FlowBox> boxes = Lines(20);
        var scope = new FlowScope { First = 0, End = 20, PaddingTop = 5, PaddingBottom = 5, Repeated = [new FlowBox { Height = 10 }] };
        boxes.ForEach(box => box.Scope = scope);
        Assert.Equal([9, 17, 20], Build(100, boxes).Select(page => page.End));
    }

    [Fact]
    public void A_note_stands_on_the_page_of_its_call()
    {
        List<FlowBox> boxes = Lines(12);
        boxes[8].NotesEnd = boxes[9].NotesEnd = boxes[10].NotesEnd = boxes[11].NotesEnd = 1;
        IReadOnlyList<PageSpan> pages = Build(100, boxes, [Note(10, begins: true)]);
        // Nine lines would leave no room for rule and note.
        Assert.Equal([(0, 8, 0, 0), (8, 12, 0, 1)], pages.Select(page => (page.Start, page.End, page.NotesStart, page.NotesEnd)));
    }

    [Fact]
    public void A_note_longer_than_a_page_runs_over()
    {
        List<FlowBox> boxes = Lines(2);
        boxes[0].NotesEnd = boxes[1].NotesEnd = 20;
        List<FlowBox> notes = [.. Enumerable.Range(0, 20).Select(index => Note(10, index == 0))];
        IReadOnlyList<PageSpan> pages = Build(100, boxes, notes);
        Assert.Equal(0, pages[0].NotesStart);
        Assert.Equal(20, pages[^1].NotesEnd);
        Assert.All(pages.Zip(pages.Skip(1)), pair => Assert.Equal(pair.First.NotesEnd, pair.Second.NotesStart));
        Assert.All(pages, page => Assert.True(((page.End - page.Start) * 10) + ((page.NotesEnd - page.NotesStart) * 10) + Separator <= 100));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(23)]
    [InlineData(40)]
    public void Whatever_the_heights_every_box_and_note_is_on_one_page(int seed)
    {
        (List<FlowBox> boxes, List<FlowBox> notes) = Wild(seed, 500);
        IReadOnlyList<PageSpan> pages = Build(100, boxes, notes);
        Assert.Equal(0, pages[0].Start);
        Assert.Equal(boxes.Count, pages[^1].End);
        Assert.Equal(notes.Count, pages[^1].NotesEnd);
        Assert.All(pages.Zip(pages.Skip(1)), pair =>
        {
            Assert.Equal(pair.First.End, pair.Second.Start);
            Assert.Equal(pair.First.NotesEnd, pair.Second.NotesStart);
        });
        Assert.DoesNotContain(pages, page => page.IsBlank);
    }

    [Fact]
    public void Notes_follow_the_order_of_their_calls_and_each_is_set_once()
    {
        var first = new Footnote("a", []);
        var second = new Footnote("b", []);
        List<FlowBox> boxes =
        [
            new FlowBox { Height = 10, Calls = [second, first] },
            new FlowBox { Height = 10, Calls = [second] },
        ];
        var notes = new Window<FlowBox>();
        new NoteArea(note => [new FlowBox { Height = note == first ? 1 : 2 }]).Collect(boxes, boxes.Count, [], notes, new());
        Assert.Equal([2, 1], notes.Select(note => note.Height));
        Assert.Equal([2, 2], boxes.Select(box => box.NotesEnd));
    }

    [Theory]
    [InlineData(7, 1)]
    [InlineData(23, 50)]
    [InlineData(40, 997)]
    public void Pages_are_the_same_when_the_list_comes_bit_by_bit(int seed, int bit)
    {
        (List<FlowBox> boxes, List<FlowBox> notes) = Wild(seed, 8000);
        boxes[5000].Start = PageStart.NewPage;
        IReadOnlyList<PageSpan> whole = Build(100, boxes, notes);

        var text = new Window<FlowBox>();
        var flow = new PagedFlow(text, notes);
        var builder = new PageBuilder(flow, 100, Separator);
        var pages = new List<PageSpan>();
        int most = 0;
        for (int i = 0; i < boxes.Count; i++)
        {
            text.Add(boxes[i]);
            if (i % bit != bit - 1 && i + 1 < boxes.Count)
                continue;
            flow.Body.Extend(text.Count);
            pages.AddRange(builder.Advance(isWhole: i + 1 == boxes.Count));
            most = Math.Max(most, i - builder.Start);
            text.Forget(builder.Start - 1);
            flow.Body.Forget(builder.Start - 1);
        }

        Assert.Equal(whole, pages);
        // Of 2,300 pages, some forty wait.
        Assert.InRange(most, 0, 400 + bit);
    }

    [Fact]
    public void Text_in_which_no_way_ever_meets_another_does_not_wait_for_its_end()
    {
        var text = new Window<FlowBox>();
        var flow = new PagedFlow(text, []);
        var builder = new PageBuilder(flow, 100, Separator);
        var pages = new List<PageSpan>();
        foreach (FlowBox line in Lines(20_000))
        {
            text.Add(line);
            flow.Body.Extend(text.Count);
            pages.AddRange(builder.Advance(isWhole: false));
            Assert.InRange(text.Count - builder.Start, 0, 3000);
        }

        pages.AddRange(builder.Advance(isWhole: true));
        Assert.All(pages, page => Assert.Equal(10, page.End - page.Start));
        Assert.Equal(2000, pages.Count);
    }

    private static (List<FlowBox> Boxes, List<FlowBox> Notes) Wild(int seed, int count)
    {
        List<FlowBox> boxes = [];
        List<FlowBox> notes = [];
        for (int i = 0; i < count; i++)
        {
            int wild = (i * 7919 * seed) % 101;
            if (wild % 9 == 0)
            {
                for (int k = 0; k < wild % 13; k++)
                    notes.Add(Note(4 + (wild % 5), k == 0));
            }

            boxes.Add(new FlowBox
            {
                Height = 3 + (wild % 40) + (wild == 100 ? 150 : 0),
                SpaceBefore = wild % 7,
                BreakCost = wild % 3 == 0 ? BreakCost.Never : wild,
                NotesEnd = notes.Count,
            });
        }

        return (boxes, notes);
    }

    private static IReadOnlyList<PageSpan> Build(double height, List<FlowBox> boxes, IReadOnlyList<FlowBox>? notes = null) =>
        PageBuilder.Build(new(boxes, notes ?? []), height, Separator);

    private static List<FlowBox> Lines(int count) => [.. Enumerable.Range(0, count).Select(_ => new FlowBox { Height = 10 })];

    private static FlowBox Note(double height, bool begins) => new() { Height = height, BeginsNote = begins };
}
