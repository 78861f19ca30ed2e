using DocExport.Export;
using DocExport.Model;
using DocExport.Testing;
using Xunit.Abstractions;

namespace DocExport.Pdf.Tests;

[Collection(RunsAlone.Name)]
public sealed class LongDocumentTests(ITestOutputHelper output)
{
    private const string Words = "The words of a long book are set, laid on pages and let go again, one stretch after the other, as they come. ";

    [Theory]
    [InlineData("article", false)]
    [InlineData("report", true)]
    public void What_is_held_of_pages_does_not_grow_with_their_number(string theme, bool contents)
    {
        (int few, long small) = Peak(Book(150, theme, contents));
        (int many, long large) = Peak(Book(450, theme, contents));

        double perPage = (large - small) / (double)(many - few);
        output.WriteLine($"{few} pages: {small / 1e6:0.0} MB, {many} pages: {large / 1e6:0.0} MB, {perPage / 1000:0.0} KB a page");
        // The structure tree, places of objects and bookmarks; the lines of a page alone are about 100 KB.
        Assert.InRange(perPage, 0, 20_000);
    }

    [Fact]
    public void An_export_that_is_stopped_among_its_pages_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        using var stop = new CancellationTokenSource();
        string path = folder.File("book.pdf");
        File.WriteAllText(path, "as it was");
        var progress = new SynchronousProgress(value =>
        {
            if (value is { Phase: ExportPhase.Paging, Done: 60 })
                stop.Cancel();
        });

        Assert.ThrowsAny<OperationCanceledException>(() => new PdfExporter().Export(Book(200, "article", false), path, progress, stop.Token));

        Assert.Equal("as it was", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void Exports_that_share_the_processors_give_the_bytes_of_one_alone()
    {
        Document book = Book(60, "report", true);
        byte[] alone = Bytes(book);
        var together = new byte[4][];
        Parallel.For(0, together.Length, i => together[i] = Bytes(book));
        Assert.All(together, bytes => Assert.Equal(alone, bytes));
    }

    [JudgeFact("pdfcheck", "pdftotext")]
    public void Pages_that_wait_for_numbers_have_them_and_conform()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("book.pdf");
        ExportReport report = new PdfExporter().Export(Book(60, "report", true), path);
        JudgeResult check = Judges.Run("pdfcheck", "--strict", path);
        Assert.True(check.ExitCode == 0, check.Output + check.Error);
        string text = Judges.Run("pdftotext", "-layout", path, "-").Output;
        Assert.Contains($"30 / {report.Units}", text, StringComparison.Ordinal);
        Assert.Contains($"{report.Units} / {report.Units}", text, StringComparison.Ordinal);
        HeadingPlace last = report.Headings[^1];
        Assert.Matches($@"Chapter 60\s+{last.Page}\s", text);
    }

    private static Document Book(int chapters, string theme, bool contents)
    {
        var paragraph = new Paragraph([string.Concat(Enumerable.Repeat(Words, 8))]);
        return new()
        {
            Metadata = new() { Title = "A long book", Language = LanguageTag.English },
            Settings = new() { Theme = theme, Contents = contents },
            Blocks =
            [
                .. Enumerable.Range(1, chapters).SelectMany(number => (Block[])
                [
                    new Heading(1, [$"Chapter {number}"]) { Attributes = new() { Id = $"c{number}" } },
                    .. Enumerable.Repeat(paragraph, 6),
                ]),
            ],
        };
    }

    /// <summary>Pages, and the most bytes that were alive beside the document while they were made.</summary>
    private static (int Pages, long Bytes) Peak(Document document)
    {
        long before = LiveMemory.Bytes();
        long most = 0;
        var progress = new SynchronousProgress(value =>
        {
            if (value.Phase == ExportPhase.Paging && value.Done % 32 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        });
        using var folder = new TemporaryFolder();
        ExportReport report = new PdfExporter().Export(document, folder.File("book.pdf"), progress);
        return (report.Units, most);
    }

    private static byte[] Bytes(Document document)
    {
        using var stream = new MemoryStream();
        Assert.True(new PdfExporter().Export(document, stream).Succeeded);
        return stream.ToArray();
    }

    private sealed class SynchronousProgress(Action<ExportProgress> report) : IProgress<ExportProgress>
    {
        public void Report(ExportProgress value) => report(value);
    }
}
