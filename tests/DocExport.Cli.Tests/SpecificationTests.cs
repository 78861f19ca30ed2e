using System.Text.Json;
using DocExport.Markdown;
using DocExport.Testing;

namespace DocExport.Cli.Tests;

/// <summary>What the specifications show goes all the way into both formats, one by one and all together.</summary>
public sealed class SpecificationTests
{
    [Theory]
    [InlineData("commonmark.json")]
    [InlineData("gfm-ext.json")]
    public void Every_example_exports(string file)
    {
        foreach (string markdown in Examples(file))
        {
            Document document = MarkdownReader.Read(markdown);

            Assert.True(document.SaveAsPdf(Stream.Null).Succeeded, markdown);
            Assert.True(document.SaveAsEpub(Stream.Null).Succeeded, markdown);
        }
    }

    [JudgeFact("pdfcheck", "qpdf")]
    public void All_examples_make_one_conforming_pdf()
    {
        using var folder = new TemporaryFolder();
        IEnumerable<string> chapters = Examples("commonmark.json").Select((markdown, index) => $"# Example {index + 1}\n\n{markdown}\n\n<!-- end -->\n");
        string path = folder.File("examples.pdf");

        Assert.True(MarkdownReader.Read(string.Join('\n', chapters)).SaveAsPdf(path).Succeeded);

        JudgeResult result = Judges.Run("pdfcheck", path);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        Assert.Equal(0, Judges.Run("qpdf", "--check", path).ExitCode);
    }

    private static IEnumerable<string> Examples(string file)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", "DocExport.Tests", "Specs", file)));
        return [.. json.RootElement.EnumerateArray().Select(example => example.GetProperty("markdown").GetString()!)];
    }
}
