using DocExport.Markdown;
using DocExport.Model;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Paging;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Layout.Paging;

public sealed class BaselineGridTests
{
    private const string Words = "Word after word runs on here until there are some lines of them, of which each is about as long as the one before. ";

    private static readonly string Paragraph = string.Concat(Enumerable.Repeat(Words, 4)) + "\n\n";

    [Theory]
    [InlineData(0, 2, 10)]
    [InlineData(0, 9, 3)]
    [InlineData(10.5, 2, 20)]
    [InlineData(20, 2, 20)]
    [InlineData(20, 7, 25)]
    public void A_place_moves_down_to_the_grid(double top, double baseline, double expected) =>
        Assert.Equal(expected, new BaselineGrid(10, 12).Snap(top, baseline));

    [Theory]
    [InlineData(5, BreakCost.Introduction, 13, 5, BreakCost.Free, 3.5, 3.5)]
    [InlineData(12, BreakCost.Line, 15, 4, BreakCost.Keep, 9, 0)]
    [InlineData(0, BreakCost.Line, 13, 0, BreakCost.Line, 0, 7)]
    public void Spaces_share_what_leads_back_to_the_grid_but_a_heading_stays_near_its_text(
        double above, double costAbove, double height, double below, double costBelow, double movedAbove, double movedBelow)
    {
        var grid = new BaselineGrid(10, 8);
        FlowBox[] boxes =
        [
            new() { Height = 10, Baseline = 8, Grid = grid },
            new() { Height = height, SpaceBefore = above, BreakCost = costAbove },
            new() { Height = 10, Baseline = 8, Grid = grid, SpaceBefore = below, BreakCost = costBelow },
        ];
        double[] moves = GridMoves.Of(boxes, 0, boxes.Length, null)!;
        Assert.Equal([0, movedAbove, movedBelow], moves);
    }

    [Fact]
    public void A_page_is_as_high_as_what_is_placed_on_it_whatever_it_begins_with()
    {
        var grid = new BaselineGrid(10, 8);
        List<FlowBox> boxes = [];
        for (int i = 0; i < 60; i++)
        {
            bool text = i % 5 < 3;
            boxes.Add(new FlowBox
            {
                Height = text ? 10 : 7 + (i % 4),
                Baseline = text ? 8 : null,
                Grid = text ? grid : null,
                SpaceBefore = i % 5 is 0 or 3 ? 3 + (i % 7) : 0,
                Parts = [new([new FillItem(new Rect(0, 0, 1, text ? 10 : 7 + (i % 4)), default)], 0, 0)],
            });
        }

        var measure = new FlowMeasure(boxes);
        for (int start = 0; start < boxes.Count; start++)
        {
            for (int end = start + 1; end <= boxes.Count; end++)
            {
                var items = new List<PageItem>();
                FlowPlacer.Place(boxes, start, end, 0, 0, items);
                Assert.Equal(measure.Height(start, end), items.OfType<FillItem>().Max(item => item.Box.Bottom), 6);
                for (int i = start; i < end; i++)
                {
                    if (boxes[i].Grid is not null)
                        Assert.Equal(0, Math.IEEERemainder(items.OfType<FillItem>().ElementAt(i - start).Box.Y, 10), 6);
                }
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Lines_of_text_stand_on_the_grid_on_all_pages_and_in_all_columns(int columns)
    {
        var text = new System.Text.StringBuilder();
        for (int i = 0; i < 12; i++)
        {
            text.Append("## Heading ").Append(i).Append("\n\n").Append(Paragraph).Append("```\ncode\ncode\ncode\n```\n\n").Append(Paragraph);
            text.Append("- ").Append(Paragraph).Append("| a | b |\n|---|---|\n| c | d |\n\nTable: The caption\n\n").Append(Paragraph);
            text.Append("::: {columns=2}\n").Append(Paragraph).Append("### Within\n\n").Append(Paragraph).Append(":::\n\n");
            text.Append("{float=auto}\n\n```\nlisting\n```\n\n").Append(Paragraph).Append("> ").Append(Paragraph);
        }

        Theme theme = BuiltInThemes.Book with { Page = BuiltInThemes.Book.Page with { BaselineGrid = Length.Percent(100), Columns = columns } };
        LaidDocument laid = LaidDocument.Of(MarkdownReader.Read("---\nlanguage: en\n---\n\n" + text), theme);
        double step = 13.5;
        double first = laid.Find(0, "Word").Baseline;
        int lines = 0;
        for (int page = 0; page < laid.Pages.Count; page++)
        {
            foreach ((GlyphRunItem run, string shown) in laid.RunsOf(page))
            {
                if (run.Owner is null || run.Run.FontSize != 10 || !shown.Contains(' ', StringComparison.Ordinal))
                    continue;
                Assert.True(Math.Abs(Math.IEEERemainder(run.Baseline - first, step)) < 0.01, $"Page {page + 1}: '{shown}' at {run.Baseline} is off the grid.");
                lines++;
            }
        }

        Assert.True(lines > 300, $"{lines} lines");
        Assert.True(laid.Pages.Count > 5);
    }

    [Fact]
    public void A_grid_that_the_leading_does_not_fit_is_told()
    {
        Theme theme = BuiltInThemes.Book with { Page = BuiltInThemes.Book.Page with { BaselineGrid = Length.Points(13) } };
        LaidDocument laid = LaidDocument.Of(MarkdownReader.Read("---\nlanguage: en\n---\n\nText.\n"), theme);
        Assert.Equal(["DX1134"], laid.Diagnostics.Select(diagnostic => diagnostic.Id));
    }
}
