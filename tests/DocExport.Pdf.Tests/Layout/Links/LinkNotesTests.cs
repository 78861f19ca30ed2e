using DocExport.Model;
using DocExport.Pdf.Layout.Pages;
using DocExport.Testing;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Layout.Links;

public sealed class LinkNotesTests
{
    private const double Millimetre = 72 / 25.4;

    private static readonly Document Linked = new()
    {
        Metadata = new() { Title = "Links" },
        Blocks =
        [
            new Paragraph([new Link(["First"], "https://example.org/a"), " and ", new Link(["second"], "https://example.org/b")]),
            new Paragraph(["Again the ", new Link(["first"], "https://example.org/a"), "."]),
            new Paragraph([new Link(["https://example.org/c"], "https://example.org/c"), " ", new Link(["me@example.org"], "mailto:me@example.org")]),
            new Paragraph([new Link(["A file beside it"], "other.pdf"), " and ", new Link(["me"], "mailto:me@example.org")]),
        ],
    };

    [Fact]
    public void Each_address_has_one_number_and_one_line_at_the_end()
    {
        LaidDocument laid = LaidDocument.Of(Linked, BuiltInThemes.Handout);
        string text = string.Join('|', laid.RunsOf(0).Select(run => run.Text));

        Assert.Equal(3, Count(text, "[1]"));
        Assert.Equal(2, Count(text, "[2]"));
        Assert.Equal(2, Count(text, "[3]"));
        Assert.DoesNotContain("[4]", text, StringComparison.Ordinal);
        Assert.Equal(3, Elements(laid, LogicalRole.Note).Count());
        Assert.Equal(["dx-link-1", "dx-link-2", "dx-link-3"], Elements(laid, LogicalRole.Note).Select(note => note.Id));
        Assert.True(laid.Find(0, "https://example.org/a").Baseline > laid.Find(0, "beside it").Baseline);
    }

    [Fact]
    public void Marks_lead_to_the_list_and_its_addresses_lead_out()
    {
        LaidDocument laid = LaidDocument.Of(Linked, BuiltInThemes.Handout);
        List<LinkItem> links = [.. laid.Pages[0].Items.OfType<LinkItem>()];

        Assert.Equal(2, links.Count(link => link.Target == new LinkTarget.Internal("dx-link-1")));
        // Twice in the text, and in the list.
        Assert.Equal(3, links.Count(link => link.Target == new LinkTarget.External("https://example.org/a")));
        Assert.Contains(laid.Pages[0].Items, item => item is DestinationItem { Id: "dx-link-1" });
    }

    [Fact]
    public void Plain_links_have_no_marks()
    {
        LaidDocument laid = LaidDocument.Of(Linked, BuiltInThemes.Article);
        Assert.Empty(Elements(laid, LogicalRole.Note));
        Assert.Equal(-1, laid.PageOf("[1]"));
    }

    [Fact]
    public void A_long_address_is_divided_after_punctuation_without_a_hyphen()
    {
        string address = "https://example.org/" + string.Join('/', Enumerable.Repeat("part", 60));
        LaidDocument laid = LaidDocument.Of(
            new Document { Blocks = [new Paragraph([new Link(["Long"], address)])] }, BuiltInThemes.Handout);
        List<string> lines = [.. laid.RunsOf(0).Where(run => run.Text.Contains("part", StringComparison.Ordinal)).Select(run => run.Text)];

        Assert.True(lines.Count > 2);
        Assert.Equal(address, string.Concat(lines));
        Assert.All(lines.SkipLast(1), line => Assert.EndsWith("/", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Links_within_the_document_say_the_page()
    {
        var document = new Document
        {
            Blocks =
            [
                new Paragraph([new Link(["over there"], "#there")]),
                new PageBreak(),
                new Heading(1, ["There"]) { Attributes = new() { Id = "there" } },
            ],
        };
        Assert.Contains("(p.\u00A02)", Text(LaidDocument.Of(document, BuiltInThemes.Handout)), StringComparison.Ordinal);
        Assert.DoesNotContain("(p.", Text(LaidDocument.Of(document, BuiltInThemes.Article)), StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_are_large_enough_and_apart()
    {
        LaidDocument laid = LaidDocument.Of(Linked, BuiltInThemes.Handout with { Links = PaperLinks.QrCodes });
        List<Rect> codes = [.. laid.Pages[0].Items.OfType<GraphicItem>().Select(item => item.Box)];

        Assert.Equal(3, codes.Count);
        Assert.All(codes, code => Assert.True(code.Width >= 20 * Millimetre && code.Width == code.Height));
        // The quiet zone of four modules; these addresses need 25 modules.
        double quiet = codes[0].Width / 25 * 4;
        Assert.True(codes[2].Y - codes[0].Bottom >= quiet - 0.01);
        Assert.All(Elements(laid, LogicalRole.Figure), figure => Assert.StartsWith("QR ", figure.AlternativeText, StringComparison.Ordinal));
        double text = laid.Find(0, "https://example.org/a").X;
        Assert.True(text - codes[0].Right >= quiet - 0.01);
    }

    [Fact]
    public void An_address_too_long_for_a_code_is_told_and_shown_as_text()
    {
        string address = "https://example.org/?q=" + new string('a', 2400);
        LaidDocument laid = LaidDocument.Of(
            new Document { Blocks = [new Paragraph([new Link(["Long"], address)])] }, BuiltInThemes.Handout with { Links = PaperLinks.QrCodes });

        Assert.Single(laid.Diagnostics, diagnostic => diagnostic.Id == "DX1150");
        Assert.Empty(laid.Pages.SelectMany(page => page.Items.OfType<GraphicItem>()));
    }

    [JudgeFact("pdfcheck", "pdftoppm", "zbarimg")]
    public void Codes_of_a_whole_document_are_read_off_its_page()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("codes.pdf");
        new PdfExporter(new PdfOptions { Theme = BuiltInThemes.Handout with { Links = PaperLinks.QrCodes } }).Export(Linked, path);
        JudgeResult verdict = Judges.Run("pdfcheck", "--strict", path);
        Assert.True(verdict.ExitCode == 0, verdict.Output);

        Judges.Run("pdftoppm", "-r", "150", "-gray", "-singlefile", path, folder.File("page"));
        JudgeResult read = Judges.Run("zbarimg", "-q", "--raw", folder.File("page.pgm"));

        Assert.Equal(
            ["https://example.org/a", "https://example.org/b", "mailto:me@example.org"],
            read.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static string Text(LaidDocument laid) => string.Concat(laid.RunsOf(0).Select(run => run.Text));

    private static IEnumerable<LogicalNode> Elements(LaidDocument laid, LogicalRole role) => Below(laid.List.Structure).Where(node => node.Role == role);

    private static IEnumerable<LogicalNode> Below(LogicalNode node) => node.Children.SelectMany(child => Below(child).Prepend(child));
}
