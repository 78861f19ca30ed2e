using System.Text;
using DocExport.Testing;

namespace DocExport.Cli.Tests.Commands;

public sealed class ConformanceTests : IDisposable
{
    // A PNG of one grey pixel.
    private const string Pixel =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

    private readonly TemporaryFolder _folder = new();

    public ConformanceTests() => File.WriteAllBytes(Path.Combine(_folder.Path, "dot.png"), Convert.FromBase64String(Pixel));

    private string Pdf => Path.Combine(_folder.Path, "out.pdf");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("# Title", "DX1211")]
    [InlineData("---\nlanguage: en\n---\nNo heading.", "DX1210")]
    [InlineData("---\nlanguage: en\ntitle: \"\\x01\"\n---\nNo title that can be told.", "DX1210")]
    [InlineData("---\nlanguage: en\n---\n# Title\n\n### Skips", "DX1201")]
    [InlineData("---\nlanguage: en\n---\n## Begins with the second level", "DX1202")]
    [InlineData("---\nlanguage: en\n---\n# Title\n\nText ![](dot.png) text.", "DX1212")]
    [InlineData("---\nlanguage: en\n---\n# Title\n\n![](dot.png \"A dot\")", "DX1213")]
    public async Task What_is_repaired_is_told_and_strictly_an_error(string markdown, string id)
    {
        string input = _folder.Write("a.md", markdown);

        CommandRun repaired = await CommandRun.OfAsync(["export", input, "-o", Pdf]);
        Assert.Equal(ExitCode.Success, repaired.ExitCode);
        Assert.Contains($"{input}:", repaired.Error, StringComparison.Ordinal);
        Assert.Contains(id, repaired.Error, StringComparison.Ordinal);

        File.Delete(Pdf);
        CommandRun strict = await CommandRun.OfAsync(["export", input, "-o", Pdf, "--strict-accessibility"]);
        Assert.Equal(ExitCode.DocumentErrors, strict.ExitCode);
        Assert.Contains($"error {id}", strict.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Pdf));
    }

    [Fact]
    public async Task A_document_that_says_all_is_exported_strictly()
    {
        string input = _folder.Write("a.md", "---\nlanguage: en\n---\n# Title\n\n![A dot](dot.png)\n\nText ![](dot.png){role=presentation} text.");

        CommandRun run = await CommandRun.OfAsync(["export", input, "-o", Pdf, "--strict-accessibility", "--quiet"]);

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("a-2b", "A-2a")]
    [InlineData("ua-1", "A-2a")]
    [InlineData("A-3U", "A-3a")]
    public async Task A_standard_may_be_named_by_what_it_includes(string standard, string kept)
    {
        CommandRun run = await CommandRun.OfAsync(["export", _folder.Write("a.md", "Text."), "-o", Pdf, "--pdf-standard", standard]);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains($"<pdfaid:part>{kept[2]}</pdfaid:part>", System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(Pdf)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ua-2,a-4")]
    [InlineData("a-1b")]
    [InlineData("a-2a,a-3a")]
    [InlineData("")]
    public async Task Standards_that_are_not_kept_are_refused(string standard)
    {
        CommandRun run = await CommandRun.OfAsync(["export", _folder.Write("a.md", "Text."), "-o", Pdf, "--pdf-standard", standard]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("ua-1,a-2a", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_source_is_not_dropped_for_a_standard_that_cannot_hold_it()
    {
        string input = _folder.Write("a.md", "Text.");

        CommandRun run = await CommandRun.OfAsync(["export", input, "-o", Pdf, "--attach-source", "--pdf-standard", "ua-1,a-2a"]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("ua-1,a-3a", run.Error, StringComparison.Ordinal);
    }

    [JudgeFact("pdfcheck")]
    public async Task A_book_with_its_source_conforms_and_gives_it_back()
    {
        _folder.Write("one/text.md", "# One\n\nText.");
        _folder.Write("two/text.md", "# Two\n\nText.");
        string input = _folder.Write("book.yml", "title: Both\nlanguage: en\nchapters: [one/text.md, two/text.md]\n");

        CommandRun run = await CommandRun.OfAsync(["export", input, "-o", Pdf, "--attach-source"]);

        Assert.True(run.ExitCode == ExitCode.Success, run.Error);
        JudgeResult result = Judges.Run("pdfcheck", "--strict", "--profile", "ua1,3a", Pdf);
        Assert.True(result.ExitCode == 0, result.Output);
        string bytes = Encoding.Latin1.GetString(File.ReadAllBytes(Pdf));
        Assert.Contains("<pdfaid:part>3</pdfaid:part>", bytes, StringComparison.Ordinal);
        using UglyToad.PdfPig.PdfDocument pdf = UglyToad.PdfPig.PdfDocument.Open(Pdf);
        Assert.True(pdf.Advanced.TryGetEmbeddedFiles(out IReadOnlyList<UglyToad.PdfPig.Content.EmbeddedFile>? files));
        Assert.Equal(["book.yml", "one/text.md", "two/text.md"], files.Select(file => file.Name));
        Assert.Equal("# Two\n\nText."u8.ToArray(), files[2].Memory.ToArray());
    }

    [JudgeFact("pdfcheck")]
    public async Task Part_3_may_be_claimed_without_an_attachment()
    {
        CommandRun run = await CommandRun.OfAsync(["export", _folder.Write("a.md", "# Text"), "-o", Pdf, "--pdf-standard", "a-3a,ua-1"]);

        Assert.True(run.ExitCode == ExitCode.Success, run.Error);
        JudgeResult result = Judges.Run("pdfcheck", "--strict", "--profile", "ua1,3a", Pdf);
        Assert.True(result.ExitCode == 0, result.Output);
    }
}
