using DocExport.Markdown;
using DocExport.Model;

namespace DocExport.Tests.Markdown.Html;

public sealed class AnchorTests
{
    private static readonly MarkdownOptions Plain = new() { HeadingIds = false, SmartPunctuation = false };

    public static TheoryData<string, Block[]> Examples => new()
    {
        { "<a name=x></a>\n### A", [new Heading(3, [Anchor("x"), "A"])] },
        { "<a id=x name=y></a>\n\n<a name=z></a>\n\nb", [new Paragraph([Anchor("x"), Anchor("z"), "b"])] },
        { "<div id=x></div>\n\n- a", [new BulletList([new([new Paragraph(["a"])])]) { Attributes = new() { Id = "x" } }] },
        { "<a name=x></a><a name=y></a>\n\n> a", [new Paragraph([Anchor("x"), Anchor("y")]), new BlockQuote([new Paragraph(["a"])])] },
        { "<a name=x></a>\n\n---\n\n# A", [new ThematicBreak(), new Heading(1, [Anchor("x"), "A"])] },
        { "a\n\n<a name=x></a>", [new Paragraph(["a"]), new Paragraph([Anchor("x")])] },
        { "a <a name=x></a>b", [new Paragraph(["a ", Anchor("x"), "b"])] },
        { "[]{.c #x}\n\nb", [new Paragraph([new Span([]) { Attributes = new() { Id = "x", Classes = ["c"] } }]), new Paragraph(["b"])] },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Stand_at_what_follows_them(string markdown, Block[] expected)
    {
        Document document = MarkdownReader.Read(markdown, Plain);
        Assert.Empty(document.Diagnostics);
        Assert.Equal(expected, document.Blocks);
    }

    private static Span Anchor(string id) => new([]) { Attributes = new() { Id = id } };
}
