using DocExport.Markdown;

namespace DocExport.Epub.Tests.Xhtml;

public class ListWriterTests
{
    [Theory]
    [InlineData("- [x] one\n- [ ] two", "<li><span class=\"check\" role=\"img\" aria-label=\"Done\">☑</span> one</li>")]
    [InlineData("- [x] one\n\n- [ ] two", "<li>\n<p class=\"first\"><span class=\"check\" role=\"img\" aria-label=\"Done\">☑</span> one</p>\n</li>")]
    public void TheBoxOfATaskStandsInTheLineOfItsText(string markdown, string expected) =>
        Assert.Contains(expected, new ReadBook(MarkdownReader.Read(markdown)).Chapter(1), StringComparison.Ordinal);
}
