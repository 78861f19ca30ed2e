using System.Text;
using DocExport.Markdown;
using DocExport.Model;
using DocExport.Testing;
using DocExport.Transforms;

namespace DocExport.Tests.Markdown;

public sealed class RobustnessTests
{
    public static TheoryData<string, string> DeepTexts => new()
    {
        { "quotes", new string('>', 20_000) + "a" },
        { "bullets", Repeat("- ", 20_000) + "a" },
        { "numbers", Repeat("1. ", 20_000) + "a" },
        { "emphasis", Repeat("*a ", 30_000) + Repeat("b*", 30_000) },
        { "stars", new string('*', 20_000) + "a" + new string('*', 20_000) },
        { "brackets", new string('[', 20_000) + "a" + new string(']', 20_000) },
        { "links", Repeat("[a](", 20_000) },
        { "images", Repeat("![", 20_000) + "a" + Repeat("](b)", 20_000) },
        { "elements", "a " + Repeat("<b>", 20_000) + "x" },
        { "blocks of elements", Repeat("<div>\n\na\n\n", 5_000) },
        { "containers", Repeat("::: a\n", 5_000) + "a" },
        { "definitions", "a\n" + Repeat(": ", 5_000) + "b" },
        { "notes", "a[^1]\n\n" + Repeat("[^1]: ", 5_000) + "b" },
        { "dollars", Repeat("a$$b ", 20_000) },
        { "braces", Repeat("{.a ", 20_000) },
        { "pipes", Repeat("|a", 5_000) + "\n" + Repeat("|-", 5_000) + "\n" + Repeat("|x", 5_000) },
    };

    [Theory]
    [MemberData(nameof(DeepTexts))]
    public void Bounds_the_depth_of_the_model(string name, string text)
    {
        Document document = MarkdownReader.Read(text);
        Assert.True(Depth(document) <= 310, name);
        Assert.DoesNotContain(DocumentResolver.Resolve(document, ResolveOptions.Default).Diagnostics, each => each.Id == "DX1204");
    }

    /// <summary>Pieces that begin and end constructs, put together by a generator that always gives the same.</summary>
    [Fact]
    public void Never_throws()
    {
        string[] pieces =
        [
            "a", " ", "  ", "\n", "\n\n", "\t", "    ", "*", "**", "_", "~", "~~", "^", "==", "++", "`", "```", "$", "$$", "[", "]", "(", ")", "![", "](x)", "[^1]", "[^1]:",
            "{", "}", "{#i .c}", "{.page-break}", "<b>", "</b>", "<div>", "</div>", "<table>", "<td>", "</table>", "<!--", "-->", "<script>", "&amp;", "&#0;", "\\", "|", "|-|", "\n|-|\n",
            ": ", "- ", "1. ", "> ", "# ", "---", "===", ":::", "::: note", "*[A]: b", "www.a.org", "a@b.c", ":smile:", "[ ] ", "[[toc]]", "\"", "'", "--", "...", "é", "中", "\u0001", "\uD800", "\0", "\r",
        ];
        uint state = 12345;
        for (int round = 0; round < 3000; round++)
        {
            var text = new StringBuilder();
            for (int i = 0; i < 40; i++)
            {
                state = unchecked((state * 1664525) + 1013904223);
                text.Append(pieces[(state >> 8) % (uint)pieces.Length]);
            }

            string markdown = text.ToString();
            try
            {
                Document document = DocumentResolver.Resolve(MarkdownReader.Read(markdown), ResolveOptions.Default);
                Assert.DoesNotContain(document.Query<Inline>(), inline => inline is RawInline);
                Assert.All(document.Diagnostics, each => Assert.True(each.Span.IsKnown, each.ToString()));
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"{exception}\n{markdown}");
            }
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0xFF }, "DX0101@2:2", "")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61 }, "", "a")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "", "a")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61 }, "", "a")]
    [InlineData(new byte[] { 0x61, 0x00, 0x62 }, "DX0103@1:2", "a\uFFFDb")]
    [InlineData(new byte[] { 0xC3 }, "DX0101@1:1", "")]
    [InlineData(new byte[0], "DX0102@1:1", "")]
    public async Task Decodes(byte[] bytes, string diagnostics, string text)
    {
        Document document = await MarkdownReader.ReadAsync(new MemoryStream(bytes));
        Assert.Equal(diagnostics, string.Join(' ', document.Diagnostics.Select(each => $"{each.Id}@{each.Span}")));
        Assert.Equal(text, string.Concat(document.Query<TextRun>().Select(run => run.Text)));
    }

    [Fact]
    public void Refuses_what_is_too_long()
    {
        var options = new MarkdownOptions { MaximumLength = 100, MaximumParagraphLength = 50 };
        Assert.Equal("DX0105", Assert.Single(MarkdownReader.Read(new string('a', 101), options).Diagnostics).Id);
        Assert.Equal("DX0106", Assert.Single(MarkdownReader.Read("b\n\n" + new string('a', 51), options).Diagnostics).Id);
        Assert.Empty(MarkdownReader.Read(Repeat("a\n\n", 30), options).Diagnostics);
    }

    [Fact]
    public void Throws_for_files_that_are_not_there()
    {
        using var folder = new TemporaryFolder();
        Assert.Throws<FileNotFoundException>(() => MarkdownReader.ReadFile(folder.File("a.md")));
        Assert.Throws<FileNotFoundException>(() => MarkdownReader.ReadBook(folder.File("book.yml")));
    }

    [Theory]
    [InlineData("[^a]", "DX0501@1:1")]
    [InlineData("x\n\n[^a]: b", "DX0502@3:1")]
    [InlineData("[^a]\n\n[^a]: b\n\n[^a]: c", "DX0503@5:1")]
    [InlineData("a {.b} c", "DX0108@1:3")]
    [InlineData("a\n\n{.b}", "DX0108@3:1")]
    [InlineData("|a|\n|-|\n|b|c|", "DX0109@3:1")]
    [InlineData("> [!FOO]\n> a", "DX0110@1:3")]
    [InlineData("*[A]: b\n*[A]: c\n\nA", "DX0111@2:1")]
    [InlineData("```\na", "DX0107@1:1")]
    [InlineData("::: x\na", "DX0107@1:1")]
    [InlineData("[a](javascript:b)", "DX0504@1:1")]
    [InlineData("a\n\n<!-- b", "DX0406@3:1")]
    public void Tells_what_is_wrong(string markdown, string diagnostics)
    {
        Document document = MarkdownReader.Read(markdown);
        Assert.Equal(diagnostics, string.Join(' ', document.Diagnostics.Select(each => $"{each.Id}@{each.Span}")));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static int Depth(Document document)
    {
        int depth = 0;
        var pending = new Stack<(Node Node, int Depth)>(document.Blocks.Select(block => ((Node)block, 1)));
        while (pending.TryPop(out (Node Node, int Depth) next))
        {
            depth = Math.Max(depth, next.Depth);
            foreach (Node child in next.Node.Children)
                pending.Push((child, next.Depth + 1));
        }

        return depth;
    }
}
