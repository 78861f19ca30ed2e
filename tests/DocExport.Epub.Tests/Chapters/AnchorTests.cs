using System.Text.RegularExpressions;
using DocExport.Model;

namespace DocExport.Epub.Tests.Chapters;

/// <summary>Whatever bears an id can be linked to, though nothing of it may be shown.</summary>
public class AnchorTests
{
    [Fact]
    public void EveryLinkInTheBookLeadsToAnElement()
    {
        Block[] silent =
        [
            new RawBlock("tex", "x"), new Table([], [], []), new TableOfContents(ContentsKind.Figures), new BulletList([]), new PageBreak(), new Paragraph([]),
            new Container([]), new DefinitionList([new DefinitionItem([new DefinitionTerm(["t"])], []) { Attributes = Id("item") }]), Deep(),
        ];
        Inline[] voiceless =
        [
            new Image("none.png", ""), new LineBreak(), new SoftBreak(), new FootnoteReference("n"), new RawInline("html", "<hr>"), new Link([], "#deep"),
        ];
        string[] ids = [.. Enumerable.Range(0, silent.Length).Select(i => "b" + i), .. Enumerable.Range(0, voiceless.Length).Select(i => "i" + i), "deep", "note", "item"];
        var book = new ReadBook(new Document
        {
            Blocks =
            [
                new Heading(1, ["Links"]), new Paragraph([.. ids.Select(id => new Link([id], "#" + id))]),
                new Heading(1, ["Targets"]), .. silent.Select((block, i) => block with { Attributes = Id("b" + i) }),
                new Paragraph([.. voiceless.Select((inline, i) => inline with { Attributes = Id("i" + i) })]),
            ],
            Footnotes = [new Footnote("n", [new Paragraph(["note"])]) { Attributes = Id("note") }],
        });
        string links = book.Chapter(1), targets = book.Chapter(2);
        foreach (string id in ids)
        {
            Assert.Contains($"href=\"ch002.xhtml#{id}\"", links, StringComparison.Ordinal);
            Assert.Single(Regex.Matches(targets, $" id=\"{id}\""));
        }
    }

    private static Attributes Id(string id) => new() { Id = id };

    private static BlockQuote Deep()
    {
        var quote = new BlockQuote([new Paragraph([new Span(["deep"]) { Attributes = Id("deep") }])]);
        for (int i = 0; i < 150; i++)
            quote = new BlockQuote([quote]);
        return quote;
    }
}
