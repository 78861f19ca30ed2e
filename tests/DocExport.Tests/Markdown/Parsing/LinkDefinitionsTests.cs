using System.Text;
using DocExport.Markdown.Parsing;
using Markdig;
using Markdig.Parsers;

namespace DocExport.Tests.Markdown.Parsing;

public class LinkDefinitionsTests
{
    private static readonly string[] Pieces =
    [
        "[a]: /a", "[b]: <b c>", "[c]:", "/c", "[d]: /d 'title'", "[e]: /e \"over", "two lines\"", "\"a title below\"", "(", "('x", "x')", "[f", "g]: /f", "text", "   [h]: /h", "     [i]: /i",
        "[a]", "[d] and [e]", "[j]: /j junk", "[k]: /k ''", "===", "---", "[b] [c] [h]", "[\\]]: /l", "[m]: /m\t", "\\[n]: /n", "[o]:/o (in (brackets))", "",
    ];

    /// <summary>What a parser without ours makes of the same lines, put together by a generator that always gives the same.</summary>
    [Fact]
    public void Texts_are_read_as_before()
    {
        MarkdownPipeline usual = new MarkdownPipelineBuilder().Build();
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.ReplaceOrAdd<ParagraphBlockParser>(new ParagraphParser());
        MarkdownPipeline ours = builder.Build();
        uint state = 4711;
        for (int round = 0; round < 2000; round++)
        {
            var text = new StringBuilder("[z]: /z\n");
            int lines = 4 + (round % 40);
            for (int i = 0; i < lines; i++)
            {
                state = unchecked((state * 1664525) + 1013904223);
                // Definitions are most of it, so that many paragraphs are longer than what is looked at together.
                int piece = (int)((state >> 8) % (uint)(Pieces.Length * 2));
                text.Append(piece < Pieces.Length ? Pieces[piece] : $"[p{piece}]: /p{i}").Append('\n');
            }

            text.Append("\n[a] [b] [c] [d] [e] [h] [i] [k] [o] [p30] [p40]\n");
            string markdown = text.ToString();
            string expected = Markdig.Markdown.ToHtml(markdown, usual);
            Assert.True(expected == Markdig.Markdown.ToHtml(markdown, ours), $"{markdown}\n----\n{expected}\n----\n{Markdig.Markdown.ToHtml(markdown, ours)}");
        }
    }

    [Fact]
    public void A_title_may_be_longer_than_what_is_looked_at_together()
    {
        string title = string.Concat(Enumerable.Range(0, 40).Select(i => $"line {i}\n"));
        MarkdownPipelineBuilder builder = new();
        builder.BlockParsers.ReplaceOrAdd<ParagraphBlockParser>(new ParagraphParser());
        string html = Markdig.Markdown.ToHtml($"[a]: /a\n'{title}'\n[b]: /b\n\n[a] [b]\n", builder.Build());
        Assert.Contains("href=\"/a\" title=\"line 0", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/b\"", html, StringComparison.Ordinal);
    }
}
