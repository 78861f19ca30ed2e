using DocExport.Model;
using DocExport.Pdf.Layout.Pages;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Layout.Tables;

public sealed class TurnedTableTests
{
    private static readonly Table Wide = Table(14, "Considerably");

    [Fact]
    public void A_table_too_wide_for_the_page_gets_a_landscape_page_of_its_own()
    {
        LaidDocument laid = LaidDocument.Of([new Paragraph(["Before"]), Wide, new Paragraph(["After"])]);
        Assert.Equal(2, laid.Pages.Count);
        Page page = laid.Pages[1];
        Assert.Equal((841.89, 595.28), (Math.Round(page.Width, 2), Math.Round(page.Height, 2)));
        Assert.Contains(laid.Diagnostics, diagnostic => diagnostic.Id == "DX1140");
        // The text block is turned with the sheet.
        Assert.Equal(laid.Geometry.Inner, laid.Find(1, "Head0").Baseline, 20.0);
        Assert.Equal(laid.Geometry.Bottom, laid.Find(1, "Considerably").X, 1.0);
        Assert.All(laid.RunsOf(1), run => Assert.InRange(run.Item.X + run.Item.Run.Width, 0, page.Width - laid.Geometry.Top + 0.5));
    }

    [Fact]
    public void The_text_behind_it_goes_on_before_it()
    {
        LaidDocument laid = LaidDocument.Of([new Paragraph(["Before"]), Wide, new Paragraph(["After"])]);
        Assert.Equal((0, 0, 1), (laid.PageOf("Before"), laid.PageOf("After"), laid.PageOf("Considerably")));
    }

    [Fact]
    public void It_has_furniture_a_label_and_its_place_in_the_page_map()
    {
        LaidDocument laid = LaidDocument.Of([new Paragraph(["Before"]), Wide, new PageBreak(), new Paragraph(["After"])]);
        Assert.Equal(["1", "2", "3"], laid.Pages.Select(page => page.Label));
        GlyphRunItem folio = laid.Pages[1].Items.OfType<GlyphRunItem>().Single(item => item.Artifact == ArtifactKind.Footer);
        Assert.Equal(laid.Pages[1].Width / 2, folio.X + (folio.Run.Width / 2), 20.0);
        Assert.InRange(folio.Baseline, laid.Pages[1].Height - laid.Geometry.Outer, laid.Pages[1].Height);
        int[] starts = [.. laid.PageMap.Pages.Select(start => start.BlockIndex)];
        Assert.Equal(3, starts.Length);
        Assert.Equal(starts.Order(), starts);
    }

    [Fact]
    public void A_heading_goes_along_where_it_heads_the_table_alone()
    {
        LaidDocument alone = LaidDocument.Of([new Paragraph(["Before"]), new Heading(2, ["Head"]), Wide, new Heading(2, ["Next"])]);
        Assert.Equal((1, 0), (alone.PageOf("Head"), alone.PageOf("Next")));
        LaidDocument more = LaidDocument.Of([new Paragraph(["Before"]), new Heading(2, ["Head"]), Wide, new Paragraph(["After"])]);
        Assert.Equal((0, 0, 1), (more.PageOf("Head"), more.PageOf("After"), more.PageOf("Considerably")));
    }

    [Fact]
    public void Caption_and_notes_are_on_its_page()
    {
        Table table = Wide with { Caption = ["Caption", new FootnoteReference("a")], Attributes = new Attributes { Id = "wide" } };
        LaidDocument laid = LaidDocument.Of(new Document
        {
            Blocks = [new Paragraph(["Before"]), table, new Paragraph(["After", new FootnoteReference("b")])],
            Footnotes = [new Footnote("a", [new Paragraph(["NoteA"])]), new Footnote("b", [new Paragraph(["NoteB"])])],
        });
        Assert.Equal((1, 1, 0), (laid.PageOf("Caption"), laid.PageOf("NoteA"), laid.PageOf("NoteB")));
        Assert.Contains(laid.Pages[1].Items.OfType<DestinationItem>(), destination => destination.Id == "wide");
        Assert.InRange(laid.Find(1, "NoteA").Baseline, laid.Pages[1].Height - laid.Geometry.Outer - 12, laid.Pages[1].Height - laid.Geometry.Outer);
    }

    [Fact]
    public void Tables_of_several_landscape_pages_repeat_their_heads()
    {
        LaidDocument laid = LaidDocument.Of([new Paragraph(["Before"]), Table(14, "Considerably", rows: 40), new Paragraph(["After"])]);
        Assert.True(laid.Pages.Count > 2);
        Assert.All(laid.Pages.Skip(1), page => Assert.True(page.Width > page.Height));
        Assert.Null(laid.Find(2, "Head0").Owner);
    }

    [Fact]
    public void Chapters_still_begin_at_the_right()
    {
        Theme theme = BuiltInThemes.Article with { Chapters = ChapterStart.Recto };
        var document = new Document { Blocks = [new Heading(1, ["One"]), new Paragraph(["Text"]), Wide, new Heading(1, ["Two"]), new Paragraph(["Text"])] };
        LaidDocument laid = LaidDocument.Of(document, theme);
        Assert.Equal((0, 1, 2), (laid.PageOf("One"), laid.PageOf("Considerably"), laid.PageOf("Two")));
    }

    [Fact]
    public void One_long_word_in_a_wide_column_turns_no_page()
    {
        var table = new Table([new(), new()], [], [Row("Key", new string('x', 300))]);
        LaidDocument laid = LaidDocument.Of([table]);
        Assert.Single(laid.Pages);
        Assert.True(laid.Pages[0].Height > laid.Pages[0].Width);
        // However often it is divided, it is said once.
        Assert.Single(laid.Diagnostics, diagnostic => diagnostic.Id == "DX1102");
        Assert.Single(laid.Diagnostics, diagnostic => diagnostic.Id == "DX1113");
    }

    [Fact]
    public void A_table_in_a_quotation_stays_there()
    {
        LaidDocument laid = LaidDocument.Of([new BlockQuote([Wide])]);
        Assert.All(laid.Pages, page => Assert.True(page.Height > page.Width));
    }

    private static Table Table(int columns, string word, int rows = 3) => new(
        Enumerable.Range(0, columns).Select(_ => new TableColumn()).ToNodeList(),
        [Row([.. Enumerable.Range(0, columns).Select(i => $"Head{i}")])],
        Enumerable.Range(0, rows).Select(_ => Row([.. Enumerable.Repeat(word, 4), .. Enumerable.Repeat("stone", columns - 4)])).ToNodeList());

    private static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell([new Paragraph([cell])])).ToNodeList());
}
