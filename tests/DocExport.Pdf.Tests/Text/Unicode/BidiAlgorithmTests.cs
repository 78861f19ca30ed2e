using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Tests.Text.Unicode;

public class BidiAlgorithmTests
{
    [Fact]
    public void Left_to_right_text_holds_no_levels()
    {
        const string text = "Plain “text” with 数字 and 😀, no more.";

        BidiParagraph paragraph = BidiAlgorithm.Resolve(text, BidiBaseDirection.FirstStrong);

        Assert.True(paragraph.IsLeftToRight);
        Assert.Equal(new BidiRun(0, text.Length, 0), paragraph.RunAt(0));
        Assert.Equal([new BidiRun(3, 5, 0)], paragraph.ReorderLine(3, 8));
        Assert.Empty(paragraph.ReorderLine(4, 4));
    }

    [Fact]
    public void A_number_in_Arabic_reads_left_to_right_inside_it()
    {
        const string text = "سنة 1999 كذا";

        BidiParagraph paragraph = BidiAlgorithm.Resolve(text, BidiBaseDirection.FirstStrong);

        Assert.Equal(1, paragraph.ParagraphLevel);
        Assert.Equal([new BidiRun(8, 4, 1), new BidiRun(4, 4, 2), new BidiRun(0, 4, 1)], paragraph.ReorderLine(0, text.Length));
    }

    [Fact]
    public void White_space_at_the_end_of_a_line_takes_the_paragraph_level()
    {
        const string text = "אבג דהו end";
        BidiParagraph paragraph = BidiAlgorithm.Resolve(text, BidiBaseDirection.LeftToRight);

        // The same space is inside right-to-left text on one line and trails it on another.
        Assert.Equal([new BidiRun(0, 7, 1), new BidiRun(7, 4, 0)], paragraph.ReorderLine(0, 11));
        Assert.Equal([new BidiRun(0, 3, 1), new BidiRun(3, 1, 0)], paragraph.ReorderLine(0, 4));
    }

    [Fact]
    public void A_surrogate_pair_has_one_level_and_is_not_cut_at_a_line_end()
    {
        const string text = "אב 😀";
        BidiParagraph paragraph = BidiAlgorithm.Resolve(text, BidiBaseDirection.RightToLeft);

        Assert.Equal([new BidiRun(0, 5, 1)], paragraph.ReorderLine(0, text.Length));
    }

    [Fact]
    public void A_hard_line_break_ends_isolates_and_keeps_the_level()
    {
        BidiParagraph paragraph = BidiAlgorithm.Resolve("א\u2067b\nc ד", BidiBaseDirection.FirstStrong);

        Assert.Equal(1, paragraph.ParagraphLevel);
        Assert.Equal([1, 1, 4, 1, 2, 1, 1], Enumerable.Range(0, 7).Select(i => (int)paragraph.LevelAt(i)));
    }

    [Fact]
    public void Absurd_nesting_takes_linear_time()
    {
        string text = string.Concat(Enumerable.Repeat("\u2068(\u202Bא", 100_000));

        BidiParagraph paragraph = BidiAlgorithm.Resolve(text, BidiBaseDirection.FirstStrong);

        Assert.InRange(Enumerable.Range(0, text.Length).Max(paragraph.LevelAt), 100, 126);
    }
}
