using DocExport.Model;
using DocExport.Pdf.Layout.Pages;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Layout;

public sealed class DocumentLayoutTests
{
    [Fact]
    public void Text_begins_at_the_margins()
    {
        LaidDocument laid = LaidDocument.Of([new Paragraph(["Hello"])]);
        GlyphRunItem run = laid.Find(0, "Hello");
        // Optical margins may hang a letter out by a hair.
        Assert.InRange(run.X, laid.Geometry.Inner - 1, laid.Geometry.Inner + 0.01);
        Assert.InRange(run.Baseline, laid.Geometry.Top + 7, laid.Geometry.Top + 15);
        Assert.Equal((595.28, 841.89), (Math.Round(laid.Pages[0].Width, 2), Math.Round(laid.Pages[0].Height, 2)));
    }

    [Fact]
    public void Paragraphs_are_a_leading_and_a_space_apart()
    {
        LaidDocument laid = LaidDocument.Of([new Paragraph(["First"]), new Paragraph(["Second"])]);
        Assert.Equal(15 + 7.5, laid.Find(0, "Second").Baseline - laid.Find(0, "First").Baseline, 2);
    }

    [Fact]
    public void A_heading_stays_with_two_lines_of_what_follows()
    {
        for (int count = 25; count < 34; count++)
        {
            NodeList<Block> blocks =
            [
                .. Enumerable.Range(0, count).Select(_ => new Paragraph(["Filler"])),
                new Heading(1, ["Head"]),
                new Paragraph([string.Join(' ', Enumerable.Repeat("text", 100))]),
            ];
            LaidDocument laid = LaidDocument.Of(blocks);
            int page = laid.PageOf("Head");
            double below = laid.Find(page, "Head").Baseline;
            Assert.True(laid.RunsOf(page).Count(run => run.Item.Baseline > below && run.Text.Contains("text", StringComparison.Ordinal)) >= 2);
        }
    }

    [Fact]
    public void A_heading_has_the_rules_of_its_style_flush_with_its_text()
    {
        Theme theme = BuiltInThemes.Article with
        {
            Styles = BuiltInThemes.Article.Styles.With(
                StyleName.Heading2,
                BuiltInThemes.Article.Styles[StyleName.Heading2] with { RuleBelow = new Rule(Length.Points(2), Color.Black), Padding = Length.Points(4) }),
        };
        LaidDocument laid = LaidDocument.Of(new Document { Blocks = [new Heading(1, ["Top"]), new Heading(2, ["Head"]), new Paragraph(["Text"])] }, theme);
        Rect rule = laid.Pages[0].Items.OfType<FillItem>().Single(fill => Math.Abs(fill.Box.Height - 2) < 0.001).Box;

        Assert.Equal((laid.Geometry.Inner, laid.Geometry.Measure), (rule.X, rule.Width));
        Assert.InRange(laid.Find(0, "Head").X, rule.X - 1, rule.X + 1);
        Assert.InRange(rule.Y, laid.Find(0, "Head").Baseline + 4, laid.Find(0, "Text").Baseline - 10);
    }

    [Fact]
    public void Links_are_underlined_where_nothing_is_coloured()
    {
        var document = new Document { Blocks = [new Paragraph(["See ", new Link(["there"], "https://example.org/")])] };
        Assert.DoesNotContain(LaidDocument.Of(document).Pages[0].Items, item => item is FillItem);
        Assert.Single(LaidDocument.Of(document, BuiltInThemes.Article with { Monochrome = true }).Pages[0].Items.OfType<FillItem>());
    }

    [Fact]
    public void A_note_is_at_the_foot_of_the_page_of_its_call()
    {
        var document = new Document
        {
            Blocks = [new Paragraph(["Call", new FootnoteReference("a")])],
            Footnotes = [new Footnote("a", [new Paragraph(["Noted"])])],
        };
        LaidDocument laid = LaidDocument.Of(document);
        double foot = laid.Geometry.Height - laid.Geometry.Bottom;
        Assert.InRange(laid.Find(0, "Noted").Baseline, foot - 12, foot);
        Assert.Contains(laid.Pages[0].Items.OfType<LinkItem>(), link => link.Target == new LinkTarget.Internal("note:a"));
    }

    [Fact]
    public void A_table_repeats_its_head_as_an_artifact_and_loses_no_row()
    {
        NodeList<TableRow> rows = Enumerable.Range(0, 120).Select(index => Row($"Row{index}", "cell")).ToNodeList();
        LaidDocument laid = LaidDocument.Of([new Table([new(), new()], [Row("HeadA", "HeadB")], rows)]);
        Assert.True(laid.Pages.Count > 2);
        for (int page = 0; page < laid.Pages.Count; page++)
            Assert.Equal(page > 0, laid.Find(page, "HeadA").Owner is null);
        string[] shown = [.. Enumerable.Range(0, laid.Pages.Count).SelectMany(laid.RunsOf).Select(run => run.Text.Trim())];
        Assert.All(Enumerable.Range(0, 120), index => Assert.Single(shown, text => text == $"Row{index}"));
    }

    [Fact]
    public void A_row_higher_than_the_page_is_broken()
    {
        NodeList<Block> tall = Enumerable.Range(0, 150).Select(Block (index) => new Paragraph([$"Line{index}"])).ToNodeList();
        LaidDocument laid = LaidDocument.Of([new Table([new()], [Row("Head")], [new TableRow([new TableCell(tall)])])]);
        Assert.True(laid.Pages.Count > 1);
        Assert.All(Enumerable.Range(0, 150), index => Assert.True(laid.PageOf($"Line{index}") >= 0));
        Assert.DoesNotContain(laid.Diagnostics, diagnostic => diagnostic.Id == "DX1111");
    }

    [Fact]
    public void Markers_stand_beside_the_first_line_and_mirror_with_the_script()
    {
        NodeList<Block> list = [new BulletList([new ListItem([new Paragraph(["Item"])])])];
        LaidDocument left = LaidDocument.Of(list);
        Assert.True(left.Find(0, "•").X < left.Find(0, "Item").X);
        Assert.Equal(left.Find(0, "Item").Baseline, left.Find(0, "•").Baseline, 3);
        LaidDocument right = LaidDocument.Of(new Document { Blocks = list, Metadata = new() { Language = LanguageTag.Parse("ar") } });
        Assert.True(right.Find(0, "•").X > right.Find(0, "Item").X);
    }

    [Fact]
    public void Contents_show_the_pages_that_headings_are_on()
    {
        NodeList<Block> blocks =
        [
            .. Enumerable.Range(1, 12).SelectMany(IEnumerable<Block> (index) =>
                [new Heading(1, [$"Part{index}"]), .. Enumerable.Range(0, 20).Select(_ => new Paragraph(["Filler"]))]),
        ];
        LaidDocument laid = LaidDocument.Of(blocks, contents: true);
        GlyphRunItem entry = laid.Find(0, "Part12");
        GlyphRunItem head = laid.Pages[^1].Items.OfType<GlyphRunItem>().First(run => run.Run.FontSize > 15);
        Assert.NotNull(head.Owner);
        Assert.Contains(laid.RunsOf(0), run => run.Item.Baseline == entry.Baseline && run.Text == laid.Pages[^1].Label);
        Assert.Equal(12, laid.List.Outline.Count);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void Leaders_fill_the_gap_between_an_entry_and_its_page(string language)
    {
        var document = new Document
        {
            Metadata = new() { Language = LanguageTag.Parse(language) },
            Blocks = [new Heading(1, ["First"]), new Heading(1, ["Second"]), new Paragraph(["Text"])],
        };
        LaidDocument laid = LaidDocument.Of(document, contents: true);
        double baseline = laid.Find(0, "First").Baseline;
        GraphicItem leaders = laid.Pages[0].Items.OfType<GraphicItem>().First(item => Math.Abs(item.Box.Bottom - baseline) < 0.01);
        Assert.True(leaders.Box.Width > laid.Geometry.Measure * 0.7);
        Assert.DoesNotContain(laid.RunsOf(0), run => run.Text.StartsWith('.'));
    }

    [Fact]
    public void The_title_is_said_once_where_the_first_heading_repeats_it()
    {
        var document = new Document
        {
            Metadata = new() { Title = "Same" },
            Blocks = [new Heading(1, ["Same"]), new Paragraph(["Text"])],
        };
        LaidDocument laid = LaidDocument.Of(document);
        Assert.Single(laid.RunsOf(0), run => run.Text.Contains("Same", StringComparison.Ordinal));
        Assert.Contains(laid.List.Structure.Children, node => node.Role == LogicalRole.H1);
    }

    [Fact]
    public void A_page_break_begins_a_page_and_a_last_one_no_empty_page()
    {
        LaidDocument laid = LaidDocument.Of([new Paragraph(["One"]), new PageBreak(), new Paragraph(["Two"]), new PageBreak()]);
        Assert.Equal((0, 1, 2), (laid.PageOf("One"), laid.PageOf("Two"), laid.Pages.Count));
    }

    [Fact]
    public void Every_leaf_of_the_structure_is_drawn()
    {
        LaidDocument laid = LaidDocument.Of([
            new Paragraph(["A", new Emphasis(["b"]), new Strong(["c"]), new Link(["d"], "https://example.org/")]),
            new CodeBlock("x = 1\n\ny = 2", "python"),
            new DefinitionList([new DefinitionItem([new DefinitionTerm(["Term"])], [new Definition([new Paragraph(["Meaning"])])])]),
        ]);
        HashSet<LogicalNode> drawn = [.. laid.Pages.SelectMany(page => page.Items).Select(item => item.Owner).OfType<LogicalNode>()];
        Assert.All(Leaves(laid.List.Structure), leaf => Assert.Contains(leaf, drawn));
    }

    [Fact]
    public void However_deep_the_nesting_text_stays_on_the_page()
    {
        Block block = new Paragraph(["Deep down"]);
        for (int depth = 0; depth < 60; depth++)
            block = depth % 2 == 0 ? new BlockQuote([block]) : new BulletList([new ListItem([block])]);
        LaidDocument laid = LaidDocument.Of([block]);
        GlyphRunItem run = laid.Find(0, "Deep");
        Assert.True(run.X + run.Run.Width < laid.Geometry.Width - laid.Geometry.Outer);
    }

    private static IEnumerable<LogicalNode> Leaves(LogicalNode node) =>
        node.IsLeaf ? [node] : node.Children.SelectMany(Leaves);

    private static TableRow Row(params string[] cells) =>
        new(cells.Select(text => new TableCell([new Paragraph([text])])).ToNodeList());
}
