using DocExport.Highlighting;
using DocExport.Model;
using DocExport.Pdf.Layout.Pages;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Layout.Blocks;

public sealed class CodeLayoutTests
{
    private const double Leading = 12.5, Character = 8.75 * 0.6, Padding = 7;

    [Fact]
    public void Lines_are_a_leading_apart_inside_the_padding_of_the_background()
    {
        LaidDocument laid = LaidDocument.Of([new CodeBlock("first\nsecond")]);
        GlyphRunItem first = laid.Find(0, "first"), second = laid.Find(0, "second");
        Assert.Equal(laid.Geometry.Inner + Padding, first.X, 2);
        Assert.Equal(Leading, second.Baseline - first.Baseline, 2);
        Rect background = Assert.Single(laid.Pages[0].Items.OfType<FillItem>()).Box;
        Assert.Equal((2 * Leading) + (2 * Padding), background.Height, 2);
        Assert.Equal(laid.Geometry.Measure, background.Width, 2);
    }

    [Fact]
    public void Indentation_is_kept()
    {
        LaidDocument laid = LaidDocument.Of([new CodeBlock("a {\n    b\n\tc\nd\te")]);
        GlyphRunItem indented = laid.Find(0, "b");
        Assert.StartsWith("    b", indented.Run.Text[indented.Run.Glyphs.ToArray()[0].TextStart..], StringComparison.Ordinal);
        // A tab goes to the next multiple of four.
        Assert.Equal("    c", Text(laid, "c"));
        Assert.Equal("d   e", Text(laid, "e"));
    }

    [Fact]
    public void A_long_line_is_wrapped_under_a_hanging_indent_with_a_mark_that_is_not_copied()
    {
        string line = "  call(" + string.Join(", ", Enumerable.Range(0, 30).Select(i => $"arg{i}")) + ")";
        LaidDocument laid = LaidDocument.Of([new CodeBlock(line)]);
        GlyphRunItem[] runs = [.. laid.RunsOf(0).Where(run => run.Text.Contains("arg", StringComparison.Ordinal)).Select(run => run.Item)];
        Assert.True(runs.Length > 2);
        double left = laid.Geometry.Inner + Padding;
        Assert.Equal(left, runs[0].X, 2);
        Assert.All(runs.Skip(1), run => Assert.Equal(left + (4 * Character), run.X, 2));
        GraphicItem[] marks = [.. laid.Pages[0].Items.OfType<GraphicItem>()];
        Assert.Equal(runs.Length - 1, marks.Length);
        Assert.All(marks, mark => Assert.Null(mark.Owner));
    }

    [Fact]
    public void Line_numbers_are_drawn_and_no_text()
    {
        LaidDocument laid = LaidDocument.Of([Code("a\nb\nc", ("line-numbers", "true"), ("start", "9"))]);
        Assert.Equal(3, laid.Pages[0].Items.OfType<GraphicItem>().Count());
        Assert.DoesNotContain(laid.RunsOf(0), run => run.Text.Contains("10", StringComparison.Ordinal));
        // Two digits and two characters of gap.
        Assert.Equal(laid.Geometry.Inner + Padding + (4 * Character), laid.Find(0, "a").X, 2);
    }

    [Fact]
    public void Marked_lines_have_a_band_from_edge_to_edge_and_a_bar()
    {
        LaidDocument laid = LaidDocument.Of([Code("a\nb\nc", ("highlight", "2"))]);
        FillItem[] fills = [.. laid.Pages[0].Items.OfType<FillItem>()];
        Assert.Equal(3, fills.Length);
        Assert.Equal((fills[0].Box.X, fills[0].Box.Width), (fills[1].Box.X, fills[1].Box.Width));
        Assert.Equal(Leading, fills[1].Box.Height, 2);
        Assert.Equal(2, fills[2].Box.Width);
        Assert.InRange(laid.Find(0, "b").Baseline, fills[1].Box.Y, fills[1].Box.Bottom);
    }

    [Fact]
    public void What_is_no_list_of_lines_is_said() =>
        Assert.Single(LaidDocument.Of([Code("a", ("highlight", "one"))]).Diagnostics, diagnostic => diagnostic.Id == "DX1142");

    [Fact]
    public void The_title_stands_above_the_code_in_its_frame()
    {
        LaidDocument laid = LaidDocument.Of([Code("a", ("title", "File"))]);
        Rect background = Assert.Single(laid.Pages[0].Items.OfType<FillItem>()).Box;
        Assert.InRange(laid.Find(0, "File").Baseline, background.Y, laid.Find(0, "a").Baseline - Leading);
        Assert.Equal(700, laid.Find(0, "File").Run.Face.Style.Weight);
    }

    [Fact]
    public void Code_of_three_pages_has_its_background_on_each_and_leaves_no_line_alone()
    {
        for (int before = 0; before < 4; before++)
        {
            NodeList<Block> blocks =
            [
                .. Enumerable.Range(0, before).Select(Block (_) => new Paragraph(["Filler"])),
                new CodeBlock(string.Join('\n', Enumerable.Range(0, 120).Select(i => $"line{i}"))),
            ];
            LaidDocument laid = LaidDocument.Of(blocks);
            Assert.True(laid.Pages.Count >= 3);
            for (int page = 0; page < laid.Pages.Count; page++)
            {
                int lines = laid.RunsOf(page).Count(run => run.Text.StartsWith("line", StringComparison.Ordinal));
                Rect background = Assert.Single(laid.Pages[page].Items.OfType<FillItem>()).Box;
                Assert.True(lines >= 2);
                Assert.Equal((lines * Leading) + (2 * Padding), background.Height, 1);
            }
        }
    }

    [Fact]
    public void Short_code_is_not_split()
    {
        string code = string.Join('\n', Enumerable.Range(0, 15).Select(i => $"line{i}"));
        for (int before = 20; before < 30; before++)
        {
            LaidDocument laid = LaidDocument.Of([.. Enumerable.Range(0, before).Select(Block (_) => new Paragraph(["Filler"])), new CodeBlock(code)]);
            Assert.Equal(laid.PageOf("line0"), laid.PageOf("line14"));
        }
    }

    [Fact]
    public void The_colours_of_the_palette_are_those_that_are_tested_against_the_background() =>
        Assert.Equal(Color.Parse("#f6f6f6"), BuiltInThemes.Article.Styles[StyleName.Code].Background);

    [Theory]
    [InlineData("1,3-4", "1 3 4", true)]
    [InlineData("1 3-4", "1 3 4", true)]
    [InlineData("[2, 5]", "2 5", true)]
    [InlineData("2,x", "2", false)]
    [InlineData("4-2", "", false)]
    [InlineData(null, "", true)]
    public void Lines_are_listed_in_several_ways(string? text, string lines, bool whole)
    {
        LineSet set = LineSet.Parse(text, out bool isWhole);
        Assert.Equal(lines, string.Join(' ', Enumerable.Range(1, 6).Where(set.Contains)));
        Assert.Equal(whole, isWhole);
    }

    private static CodeBlock Code(string text, params (string Key, string Value)[] values) => new(text)
    {
        Attributes = new Attributes { Values = values.Select(value => new KeyValuePair<string, string>(value.Key, value.Value)).ToNodeList() },
    };

    private static string Text(LaidDocument laid, string part) => laid.RunsOf(0).First(run => run.Text.Contains(part, StringComparison.Ordinal)).Text.TrimEnd();
}
