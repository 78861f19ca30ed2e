using System.IO.Compression;
using DocExport.Testing;

namespace DocExport.Cli.Tests.Commands;

/// <summary>Options that concern e-books alone.</summary>
public sealed class EpubOptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Own_css_comes_last_and_is_told_of_with_its_place()
    {
        string input = _folder.Write("a.md", "# A\n\ntext\n");
        string css = _folder.Write("own.css", "p {\n  direction: rtl;\n  color: red }\n");

        CommandRun run = await CommandRun.OfAsync(["export", input, "-o", _folder.File("a.epub"), "--css", css]);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains($"{css}:2:3: warning DX2012", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("p { color: red; }\n", Entry("a.epub", "EPUB/styles/book.css"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_style_sheet_that_is_not_there_or_no_text_is_refused()
    {
        string input = _folder.Write("a.md", "# A\n");
        File.WriteAllBytes(_folder.File("bad.css"), [0xFF, 0xFE, 0x00]);

        Assert.Equal(ExitCode.InputOutput, (await CommandRun.OfAsync(["export", input, "--css", _folder.File("none.css")])).ExitCode);
        Assert.Equal(ExitCode.Usage, (await CommandRun.OfAsync(["export", input, "--css", _folder.File("bad.css")])).ExitCode);
    }

    [Fact]
    public async Task Notes_are_visible_on_request()
    {
        string input = _folder.Write("a.md", "# A\n\ntext[^1]\n\n[^1]: note\n");

        await CommandRun.OfAsync(["export", input, "-o", _folder.File("a.epub"), "--visible-notes"]);

        Assert.Contains("class=\"visible-note\"", Entry("a.epub", "EPUB/text/ch001.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pdfs_pages_are_listed_with_its_labels()
    {
        string input = _folder.Write("a.md", "# A\n\none\n\n<!-- pagebreak -->\n\ntwo\n\n<!-- pagebreak -->\n\nthree\n");

        await CommandRun.OfAsync(["export", input, "--output-dir", _folder.File("both")]);
        await CommandRun.OfAsync(["export", input, "-o", _folder.File("alone.epub"), "--page-list"]);
        await CommandRun.OfAsync(["export", input, "-o", _folder.File("plain.epub")]);
        await CommandRun.OfAsync(["export", input, "--output-dir", _folder.File("without"), "--page-list", "false"]);

        foreach (string book in (string[])["both/a.epub", "alone.epub"])
        {
            Assert.Matches("x-page-1\">1</a>(.|\n)*x-page-2\">2</a>(.|\n)*x-page-3\">3</a>", Entry(book, "EPUB/nav.xhtml"));
            Assert.Contains("pageBreakSource", Entry(book, "EPUB/package.opf"), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("x-page-", Entry("plain.epub", "EPUB/nav.xhtml"), StringComparison.Ordinal);
        Assert.DoesNotContain("x-page-", Entry("without/a.epub", "EPUB/nav.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_holds_the_book_against_stores()
    {
        string input = _folder.Write("a.md", "# A\n\n[buy](https://www.amazon.com/x)\n");

        CommandRun plain = await CommandRun.OfAsync(["check", input]);
        CommandRun apple = await CommandRun.OfAsync(["check", input, "--target", "kobo,apple"]);
        CommandRun wrong = await CommandRun.OfAsync(["check", input, "--target", "kindel"]);

        Assert.DoesNotContain("DX20", plain.Error, StringComparison.Ordinal);
        Assert.Contains($"{input}:3:1: warning DX2037", apple.Error, StringComparison.Ordinal);
        Assert.Contains("DX2036", apple.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, wrong.ExitCode);
        Assert.Contains("'kindle'", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_fault_is_told_once_for_both_formats()
    {
        string input = _folder.Write("a.md", "# A\n\n[x](#nowhere) [y](#) [z]() <a id=\"silent\"></a>[s](#silent)\n");

        CommandRun run = await CommandRun.OfAsync(["export", input, "--output-dir", _folder.File("out")]);

        string[] faults = [.. run.Error.Split('\n').Where(line => line.Contains("warning", StringComparison.Ordinal))];
        Assert.Equal(faults.Select(fault => fault.Split(':')[2]).Distinct().Count(), faults.Length);
    }

    private string Entry(string book, string name)
    {
        using ZipArchive zip = ZipFile.OpenRead(_folder.File(book));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
