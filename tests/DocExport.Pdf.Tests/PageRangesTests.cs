using DocExport.Markdown;
using DocExport.Testing;
using UglyToad.PdfPig;

namespace DocExport.Pdf.Tests;

public sealed class PageRangesTests
{
    [Theory]
    [InlineData("2", "2")]
    [InlineData("2,4-6", "2 4 5 6")]
    [InlineData(" 7 - , 1", "1 7 8")]
    [InlineData("1-99", "1 2 3 4 5 6 7 8")]
    public void Ranges_name_pages(string text, string pages)
    {
        Assert.True(PageRanges.TryParse(text, out PageRanges? ranges));
        Assert.Equal(pages, string.Join(' ', Enumerable.Range(1, 8).Where(ranges.Contains)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("3-2")]
    [InlineData("a")]
    [InlineData("1-2-3")]
    [InlineData("-2")]
    [InlineData("1,,2")]
    public void What_names_no_pages_is_refused(string text) => Assert.False(PageRanges.TryParse(text, out _));

    [JudgeFact("pdfcheck")]
    public void Some_pages_make_a_whole_document()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("some.pdf");
        Document document = MarkdownReader.Read("""
            # One

            [to three](#three), [to two](#two)

            \pagebreak

            ### Two

            Text with a note.[^1]

            \pagebreak

            # Three

            [back](#one)

            [^1]: The note.
            """);
        Assert.True(PageRanges.TryParse("2-3", out PageRanges? ranges));

        Assert.True(new PdfExporter(new PdfOptions { Pages = ranges }).Export(document, path).Succeeded);

        JudgeResult judged = Judges.Run("pdfcheck", "--strict", path);
        Assert.True(judged.ExitCode == 0, judged.Output);
        using PdfDocument pdf = PdfDocument.Open(path);
        Assert.Equal(["Two", "Three"], pdf.GetPages().Select(page => page.GetWords().First().Text));
    }

    [Fact]
    public void Pages_that_are_not_there_are_an_error()
    {
        Assert.True(PageRanges.TryParse("7-", out PageRanges? ranges));

        var report = new PdfExporter(new PdfOptions { Pages = ranges }).Export(MarkdownReader.Read("# One"), Stream.Null);

        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Id == "DX1117");
        Assert.False(report.Succeeded);
    }
}
