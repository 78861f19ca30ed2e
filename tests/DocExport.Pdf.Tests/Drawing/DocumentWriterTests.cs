using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Pdf.Drawing;
using DocExport.Pdf.Layout.Pages;
using DocExport.Testing;
using DocExport.Themes;
using UglyToad.PdfPig;

namespace DocExport.Pdf.Tests.Drawing;

public class DocumentWriterTests
{
    [JudgeFact("pdfcheck", "pdftotext")]
    public void Every_kind_of_element_satisfies_the_judge()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("sample.pdf");
        File.WriteAllBytes(path, Write(Everything()));
        JudgeResult check = Judges.Run("pdfcheck", "--strict", path);
        Assert.True(check.ExitCode == 0, check.Output + check.Error);
    }

    [Fact]
    public void Bytes_are_the_same_for_any_number_of_threads()
    {
        byte[] one = Write(Everything());
        Assert.Equal(one, Write(Everything()));
        Assert.Equal(one, Write(Everything(), threads: 8));
    }

    [Fact]
    public void Text_reads_back_with_its_spaces()
    {
        using PdfDocument document = PdfDocument.Open(Write(Everything()));
        Assert.Contains("A paragraph with a link", document.GetPage(1).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_nowhere_stays_text_with_a_diagnostic()
    {
        var pages = new SamplePages();
        LogicalNode link = pages.Root.Add(LogicalRole.P).Add(LogicalRole.Link);
        LogicalNode leaf = pages.Text(link, "nowhere", 20, 40);
        pages.Add(new LinkItem([new Rect(20, 30, 40, 12)], new LinkTarget.Internal("gone"), "nowhere") { Owner = leaf });
        pages.EndPage("1");
        var diagnostics = new DiagnosticBag();
        Write(pages.Finish(), diagnostics: diagnostics);
        Assert.Equal([DiagnosticIds.LinkWithoutPlace.Id], diagnostics.Items.Select(item => item.Id));
    }

    [Fact]
    public void An_item_of_another_document_fails_the_export()
    {
        var pages = new SamplePages();
        pages.Add(new GlyphRunItem(20, 40, SamplePages.Run("lost")) { Owner = LogicalNode.CreateRoot().Add(LogicalRole.P).AddContent() });
        pages.EndPage("1");
        Assert.Throws<InvalidOperationException>(() => Write(pages.Finish()));
    }

    [Fact]
    public void A_figure_that_says_nothing_fails_the_export()
    {
        var pages = new SamplePages();
        pages.Text(pages.Root.Add(LogicalRole.Figure), "x", 20, 40);
        pages.EndPage("1");
        Assert.Throws<InvalidOperationException>(() => Write(pages.Finish()));
    }

    [Fact]
    public void A_cancelled_export_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => DocumentWriter.Write(
            Everything(), new DocumentWriterOptions(SamplePages.Info), Stream.Null, new DiagnosticBag(), null, source.Token));
    }

    private static PageList Everything()
    {
        var pages = new SamplePages();
        LogicalNode root = pages.Root;
        pages.Outline.Add(new OutlineEntry("First", "first", [new OutlineEntry("Second", "second", [])]));
        pages.Add(new GlyphRunItem(20, 20, SamplePages.Run("Running head")) { Artifact = ArtifactKind.Header });

        pages.Add(new DestinationItem("first", new Point(20, 35)));
        pages.Text(root.Add(LogicalRole.H1), "First", 20, 45);

        LogicalNode paragraph = root.Add(LogicalRole.P);
        LogicalNode before = paragraph.AddContent();
        pages.Add(new FillItem(new Rect(20, 55, 200, 12), new Color(240, 240, 240)));
        pages.Add(new GlyphRunItem(20, 65, SamplePages.Run("A paragraph with a ")) { Owner = before });
        LogicalNode link = paragraph.Add(LogicalRole.Link);
        LogicalNode linkText = link.AddContent();
        pages.Add(new GlyphRunItem(110, 65, SamplePages.Run("link over ", color: new Color(0, 0, 200))) { Owner = linkText });
        pages.Add(new FillItem(new Rect(110, 67, 40, 0.5), new Color(0, 0, 200)));
        pages.Add(new GlyphRunItem(20, 80, SamplePages.Run("two lines")) { Owner = linkText });
        pages.Add(new LinkItem(
            [new Rect(110, 57, 45, 12), new Rect(20, 72, 45, 12)], new LinkTarget.External("https://example.org/"), "link over two lines")
        { Owner = link });

        LogicalNode list = root.Add(LogicalRole.L, with: new() { Numbering = NumeralStyle.Decimal });
        LogicalNode item = list.Add(LogicalRole.LI);
        pages.Text(item.Add(LogicalRole.Lbl), "1.", 20, 100);
        pages.Text(item.Add(LogicalRole.LBody).Add(LogicalRole.P), "Item", 40, 100);

        LogicalNode table = root.Add(LogicalRole.Table);
        LogicalNode head = table.Add(LogicalRole.THead).Add(LogicalRole.TR);
        pages.Text(head.Add(LogicalRole.TH, with: new() { Scope = HeaderScope.Column }).Add(LogicalRole.P), "Head", 20, 120);
        head.Add(LogicalRole.TH, with: new() { Scope = HeaderScope.Column });
        LogicalNode body = table.Add(LogicalRole.TBody).Add(LogicalRole.TR);
        pages.Text(body.Add(LogicalRole.TD, with: new() { ColumnSpan = 2 }).Add(LogicalRole.P), "Cell over two", 20, 135);

        LogicalNode figure = root.Add(LogicalRole.Figure, with: new() { AlternativeText = "A word in a box" });
        pages.Text(figure, "Drawn", 20, 160);
        pages.Text(root.Add(LogicalRole.P), "E = m", 20, 190, SamplePages.Math);
        LogicalNode foreign = root.Add(LogicalRole.P, with: new() { Language = LanguageTag.Parse("de") });
        LogicalNode running = pages.Text(foreign, "Ein Absatz ", 20, 210);
        root.Add(LogicalRole.P);
        pages.Add(new GlyphRunItem(140, 390, SamplePages.Run("i")) { Artifact = ArtifactKind.Footer });
        pages.EndPage("i");

        pages.Add(new GlyphRunItem(20, 30, SamplePages.Run("auf zwei Seiten")) { Owner = running });
        pages.Add(new DestinationItem("second", new Point(20, 35)));
        pages.Text(root.Add(LogicalRole.H2), "Second", 20, 55);
        LogicalNode back = root.Add(LogicalRole.P).Add(LogicalRole.Reference).Add(LogicalRole.Link);
        LogicalNode backText = pages.Text(back, "back", 20, 75);
        pages.Add(new LinkItem([new Rect(20, 66, 30, 12)], new LinkTarget.Internal("first"), "To First") { Owner = backText });
        LogicalNode note = root.Add(LogicalRole.Note, with: new() { Id = "note-1" });
        pages.Text(note.Add(LogicalRole.Lbl), "1", 20, 350);
        pages.Text(note.Add(LogicalRole.P), "A note", 30, 350);
        pages.EndPage("1");
        return pages.Finish();
    }

    private static byte[] Write(PageList pages, int threads = 1, DiagnosticBag? diagnostics = null)
    {
        var taken = diagnostics ?? new DiagnosticBag();
        using var stream = new MemoryStream();
        DocumentWriter.Write(pages, new DocumentWriterOptions(SamplePages.Info) { Threads = threads }, stream, taken);
        if (diagnostics is null)
            Assert.Empty(taken.Items);
        return stream.ToArray();
    }
}
