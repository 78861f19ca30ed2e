using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Sheets;
using DocExport.Pdf.Tagging;
using DocExport.Testing;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Layout.Sheets;

public sealed class ImposerTests
{
    private const double Millimetre = 72 / 25.4;

    private static readonly Theme A5 = BuiltInThemes.Article with
    {
        Page = BuiltInThemes.Article.Page with
        {
            Paper = PaperSize.A5,
            MarginInner = Length.Millimetres(20),
            MarginOuter = Length.Millimetres(20),
        },
    };

    [Theory]
    [InlineData(1, "x,0 x,x")]
    [InlineData(4, "3,0 1,2")]
    [InlineData(5, "x,0 1,x x,2 3,4")]
    [InlineData(8, "7,0 1,6 5,2 3,4")]
    public void A_booklet_pads_to_four_and_lays_the_last_beside_the_first(int pages, string order) =>
        Assert.Equal(order, Written(ImpositionScheme.Booklet, pages));

    [Theory]
    [InlineData(1, "0,x")]
    [InlineData(5, "0,1 2,3 4,x")]
    public void Two_up_keeps_the_order(int pages, string order) => Assert.Equal(order, Written(ImpositionScheme.TwoUp, pages));

    [Fact]
    public void A5_pages_fill_an_A4_sheet_as_they_are()
    {
        LaidDocument laid = Pages(8);
        var diagnostics = new DiagnosticBag();
        PageList sheets = Imposer.Impose(laid.List, new(ImpositionScheme.Booklet), false, diagnostics);

        Assert.Empty(diagnostics.Items);
        Assert.Equal(["8, 1", "2, 7", "6, 3", "4, 5"], sheets.Pages.Select(page => page.Label));
        Assert.All(sheets.Pages, page => Assert.Equal((297, 210), (Math.Round(page.Width / Millimetre), Math.Round(page.Height / Millimetre))));
        (double left, double right) = Places(laid, sheets.Pages[0], 7, 0);
        Assert.Equal((297 / 2.0) - 148, left / Millimetre, 2);
        Assert.Equal(297 / 2.0, right / Millimetre, 2);
    }

    [Fact]
    public void Inner_sheets_creep_towards_the_fold()
    {
        LaidDocument laid = Pages(12);
        PageList sheets = Imposer.Impose(laid.List, new(ImpositionScheme.Booklet) { Creep = Length.Millimetres(0.5) }, false, new());
        (double outerLeft, double outerRight) = Places(laid, sheets.Pages[0], 11, 0);
        (double innerLeft, double innerRight) = Places(laid, sheets.Pages[4], 7, 4);

        Assert.Equal(1, (innerLeft - outerLeft) / Millimetre, 2);
        Assert.Equal(-1, (innerRight - outerRight) / Millimetre, 2);
    }

    [Fact]
    public void Pages_too_large_are_made_smaller_with_all_that_is_on_them()
    {
        LaidDocument laid = LaidDocument.Of([new Paragraph([new Link(["Hello"], "https://example.org/")])]);
        var diagnostics = new DiagnosticBag();
        Page sheet = Imposer.Impose(laid.List, new(ImpositionScheme.TwoUp), false, diagnostics).Pages[0];
        GlyphRunItem before = laid.Find(0, "Hello");
        GlyphRunItem after = sheet.Items.OfType<GlyphRunItem>().First(item => item.Run.Text == before.Run.Text);
        double scale = 210 / 297.0;

        Assert.Equal("DX1151", Assert.Single(diagnostics.Items).Id);
        Assert.Equal(before.Run.FontSize * scale, after.Run.FontSize, 2);
        Assert.Equal(before.Run.Width * scale, after.Run.Width, 1);
        Assert.Equal(before.Baseline * scale, after.Baseline, 1);
        Assert.InRange(sheet.Items.OfType<LinkItem>().Single().Areas[0].Y, after.Baseline - 12, after.Baseline);
    }

    [Fact]
    public void Landscape_pages_lie_above_each_other()
    {
        Theme wide = A5 with { Page = A5.Page with { Landscape = true } };
        LaidDocument laid = LaidDocument.Of(Text(2), wide);
        Page sheet = Imposer.Impose(laid.List, new(ImpositionScheme.TwoUp), false, new()).Pages.Single();

        Assert.True(sheet.Width < sheet.Height);
        Assert.Equal([0, 1], sheet.Items.Select(item => item.ReadingOrder).Distinct());
        Assert.True(sheet.Items.OfType<GlyphRunItem>().Where(item => item.ReadingOrder == 1).Min(item => item.Baseline) > sheet.Height / 2);
    }

    [Fact]
    public void A_booklet_read_from_right_to_left_has_its_first_page_at_the_left()
    {
        LaidDocument laid = Pages(4);
        Page outer = Imposer.Impose(laid.List, new(ImpositionScheme.Booklet), true, new()).Pages[0];

        Assert.All(outer.Items.OfType<GlyphRunItem>(), item => Assert.Equal(item.ReadingOrder == 0, item.X < outer.Width / 2));
    }

    [Fact]
    public void Content_of_one_element_is_read_by_page_whatever_the_order_of_sheets()
    {
        LogicalNode root = LogicalNode.CreateRoot();
        LogicalNode leaf = root.Add(LogicalRole.P).AddContent();
        var tree = new StructureTree(root);
        PageStructure first = tree.BeginPage(default, 0), second = tree.BeginPage(default, 1);
        tree.AddContent(first, leaf, order: 5);
        tree.AddContent(second, leaf, order: 4);
        tree.AddContent(second, leaf, order: 5);

        Assert.Equal([(4, second), (5, first), (5, second)], tree[leaf].Content.ToArray().Select(content => (content.Order, content.Page)));
    }

    [JudgeTheory("pdfcheck")]
    [InlineData(ImpositionScheme.Booklet)]
    [InlineData(ImpositionScheme.TwoUp)]
    public void Sheets_conform(ImpositionScheme scheme)
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("sheets.pdf");
        var options = new PdfOptions { Theme = A5, Imposition = new(scheme) };
        new PdfExporter(options).Export(Text(7) with { Metadata = new() { Title = "Sheets" } }, path);

        JudgeResult result = Judges.Run("pdfcheck", path);
        Assert.True(result.ExitCode == 0, result.Output);
    }

    private static string Written(ImpositionScheme scheme, int pages) =>
        string.Join(' ', SheetOrder.Of(scheme, pages).Select(side => $"{Name(side.First, pages)},{Name(side.Second, pages)}"));

    private static string Name(int page, int pages) => page < pages ? $"{page}" : "x";

    private static LaidDocument Pages(int count) => LaidDocument.Of(Text(count), A5);

    /// <summary>A paragraph for each page, and a link back to the first.</summary>
    private static Document Text(int pages) => new()
    {
        Blocks =
        [
            new Heading(1, ["Start"]) { Attributes = new() { Id = "start" } },
            .. Enumerable.Range(1, pages).SelectMany(page => (Block[])[new Paragraph([$"Page {page} ", new Link(["back"], "#start")]), .. page < pages ? [new PageBreak()] : (Block[])[]]),
        ],
    };

    /// <summary>How far two pages lie to the right of the sheet's edge, by where their first glyphs went.</summary>
    private static (double First, double Second) Places(LaidDocument laid, Page sheet, int first, int second)
    {
        return (Place(first), Place(second));

        double Place(int page) =>
            sheet.Items.OfType<GlyphRunItem>().First(item => item.ReadingOrder == page).X - laid.Pages[page].Items.OfType<GlyphRunItem>().First().X;
    }
}
