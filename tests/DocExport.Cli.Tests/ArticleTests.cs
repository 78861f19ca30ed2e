using System.Text;
using DocExport.Model;
using DocExport.Testing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;

namespace DocExport.Cli.Tests;

/// <summary>The article that the project ships, all the way, read back with programs that are not ours.</summary>
public sealed class ArticleTests : IClassFixture<ArticleTests.Exported>
{
    private readonly Exported _exported;

    public ArticleTests(Exported exported) => _exported = exported;

    [Fact]
    public void It_exports_without_a_remark() => Assert.Equal((ExitCode.Success, ""), (_exported.ExitCode, _exported.Error));

    [Fact]
    public void Its_pdf_has_every_word_in_order()
    {
        using PdfDocument pdf = PdfDocument.Open(_exported.Pdf);
        string text = Letters(string.Concat(pdf.GetPages().Select(page => page.Text)));

        Document article = Markdown.MarkdownReader.ReadFile(Exported.Article);
        int at = 0;
        // Notes stand at the page's foot and list markers are not in the document: block by block holds.
        foreach (Paragraph paragraph in article.Blocks.SelectMany(block => block.DescendantsAndSelf()).OfType<Paragraph>())
        {
            foreach (string words in paragraph.DescendantsAndSelf().OfType<TextRun>().Select(run => Letters(run.Text)).Where(words => words.Length > 0))
            {
                int found = text.IndexOf(words, at, StringComparison.Ordinal);
                Assert.True(found >= 0, $"'{words}' is not behind the text before it.");
                at = found + words.Length;
            }
        }
    }

    [Fact]
    public void Its_pdf_tells_title_and_headings()
    {
        using PdfDocument pdf = PdfDocument.Open(_exported.Pdf);

        Assert.Equal("Can you leave North Korea as a citizen?", pdf.Information.Title);
        Assert.True(pdf.TryGetBookmarks(out Bookmarks? bookmarks));
        Assert.Equal(
            [
                "Can you leave North Korea as a citizen?",
                "Why is it difficult to leave North Korea?",
                "How have some North Korean citizens managed to leave?",
                "What happens to the families of defectors?",
                "Can North Korean citizens travel abroad legally?",
                "Conclusion",
            ],
            bookmarks.GetNodes().Select(node => node.Title));
    }

    [JudgeFact("qpdf")]
    public void Its_pdf_has_no_fault_of_syntax() => Passes(Judges.Run("qpdf", "--check", _exported.Pdf));

    [JudgeFact("pdfcheck")]
    public void Its_pdf_is_accessible_and_archival() => Passes(Judges.Run("pdfcheck", "--strict", _exported.Pdf));

    [JudgeFact("epub")]
    public void Its_e_book_is_valid() => Passes(Judges.Run("epub", "--strict", _exported.Epub));

    private static void Passes(JudgeResult result) => Assert.True(result.ExitCode == 0, result.Output + result.Error);

    // Hyphens at line ends, ligatures and quotes are typography; letters are the author's.
    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (char character in text.Replace("ﬁ", "fi", StringComparison.Ordinal).Replace("ﬂ", "fl", StringComparison.Ordinal))
        {
            if (char.IsLetter(character))
                letters.Append(character);
        }

        return letters.ToString();
    }

    /// <summary>The article, exported once for all tests.</summary>
    public sealed class Exported : IAsyncLifetime, IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public static string Article { get; } = Repository.PathTo("content", "can-you-leave-north-korea.md");

        public string Pdf => _folder.File("can-you-leave-north-korea.pdf");

        public string Epub => _folder.File("can-you-leave-north-korea.epub");

        public int ExitCode { get; private set; }

        public string Error { get; private set; } = "";

        public async Task InitializeAsync()
        {
            CommandRun run = await CommandRun.OfAsync(["export", Article, "--output-dir", _folder.Path, "--quiet", "--fail-on", "warning"]);
            (ExitCode, Error) = (run.ExitCode, run.Error);
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => _folder.Dispose();
    }
}
