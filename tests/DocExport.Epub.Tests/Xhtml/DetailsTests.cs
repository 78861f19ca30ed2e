using DocExport.Markdown;

namespace DocExport.Epub.Tests.Xhtml;

public class DetailsTests
{
    [Theory]
    [InlineData("<details><summary>More <i>x</i></summary>\n\n*a*\n\n</details>", "More <em>x</em>")]
    [InlineData("::: details More x\n*a*\n:::", "More x")]
    public void AreOpenAndCanBeFolded(string markdown, string summary) => Assert.Contains(
        $"<details class=\"details\" open=\"open\">\n<summary class=\"summary\">{summary}</summary>\n<p><em>a</em></p>\n</details>",
        Chapter(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("<details>\n\na\n\n</details>")]
    [InlineData("::: details\na\n\n{.summary}\nNot the first.\n:::")]
    public void WithoutASummaryAreADivision(string markdown)
    {
        string chapter = Chapter(markdown);
        Assert.Contains("<div class=\"details\">\n<p>a</p>", chapter, StringComparison.Ordinal);
        Assert.DoesNotContain("<summary", chapter, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<details><summary><a href='https://example.org'>a</a></summary>\n\nText.\n\n</details>")]
    [InlineData("::: details\na[^1] {.summary}\n\nText.\n:::\n\n[^1]: Note.")]
    public void DoNotFoldByASummaryWithALink(string markdown)
    {
        string chapter = Chapter(markdown);
        Assert.Contains("<p class=\"summary\">", chapter, StringComparison.Ordinal);
        Assert.DoesNotMatch("<summary|<details", chapter);
    }

    private static string Chapter(string markdown) => new ReadBook(MarkdownReader.Read("# T\n\n" + markdown)).Chapter(1);
}
