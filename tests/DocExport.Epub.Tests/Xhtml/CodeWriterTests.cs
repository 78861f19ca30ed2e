using DocExport.Markdown;
using DocExport.Model;

namespace DocExport.Epub.Tests.Xhtml;

public class CodeWriterTests
{
    [Fact]
    public void NumbersAreCountedByTheStyleSheetSoThatTheTextIsTheCodeAlone()
    {
        string chapter = Chapter("``` {.line-numbers start=9}\na\n\nb\n```");
        Assert.Contains("<pre class=\"numbered lines line-numbers\" style=\"counter-reset: line 8\"><code>", chapter, StringComparison.Ordinal);
        Assert.Contains("<span class=\"line\">a\n</span><span class=\"line\">\n</span><span class=\"line\">b\n</span></code>", chapter, StringComparison.Ordinal);
    }

    [Fact]
    public void MarkedLinesHaveAClass()
    {
        string chapter = Chapter("``` {highlight=\"2-3\"}\na\nb\nc\n```");
        Assert.Contains("<pre class=\"lines\"><code><span class=\"line\">a\n</span><span class=\"line marked\">b\n</span><span class=\"line marked\">c\n</span>", chapter, StringComparison.Ordinal);
    }

    [Fact]
    public void NoTokenRunsOverTheEndOfALine()
    {
        string chapter = Chapter("```python {.line-numbers}\n\"\"\"a\nb\"\"\"\n```");
        Assert.Contains("<span class=\"line\"><span class=\"t-string\">\"\"\"a</span>\n</span><span class=\"line\"><span class=\"t-string\">b\"\"\"</span>\n</span>", chapter, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("```\na\nb\n```")]
    [InlineData("``` {line-numbers=false}\na\nb\n```")]
    public void OtherCodeHasNoElementsForLines(string markdown) => Assert.Contains("<pre><code>a\nb\n</code></pre>", Chapter(markdown), StringComparison.Ordinal);

    private static string Chapter(string markdown) => new ReadBook(MarkdownReader.Read("# T\n\n" + markdown)).Chapter(1);

    [Theory]
    [InlineData("short.words(and, more)", "short.words(and, more)")]
    [InlineData("    crate::front_of_house::hosting();", "    crate::<wbr/>front_<wbr/>of_house::<wbr/>hosting();")]
    [InlineData("--a-very-long-option=value_x", "--a-<wbr/>very-<wbr/>long-<wbr/>option=<wbr/>value_x")]
    [InlineData("abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyz")]
    public void LongWordsMayBeBrokenBehindTheirSigns(string code, string expected) =>
        Assert.Contains($"<code>{expected}\n</code>", new ReadBook(new Document { Blocks = [new CodeBlock(code)] }).Chapter(1), StringComparison.Ordinal);
}
