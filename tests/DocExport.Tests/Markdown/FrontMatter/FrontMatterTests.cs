using DocExport.Diagnostics;
using DocExport.Markdown;
using DocExport.Model;
using DocExport.Themes;

namespace DocExport.Tests.Markdown.FrontMatter;

public sealed class FrontMatterTests
{
    [Fact]
    public void Reads_every_key()
    {
        Document document = MarkdownReader.Read("""
            ---
            title: "T"
            subtitle: S
            author: Ann
            date: 2025-03-01
            modified: 2025-03-02T10:00:00Z
            lang: pt_BR
            description: D
            keywords: a, b
            tags: [c]
            publisher: P
            rights: R
            isbn: 978-0-306-40615-7
            identifier: {scheme: doi, value: 10.1/x}
            series: {name: N, position: 2}
            cover-image: img/c.png
            dir: rtl
            theme: dark
            paper: A5
            toc: true
            toc-depth: 2
            number_sections: yes
            split-level: 1
            hyphenation: [ta-ble]
            ---
            x
            """);
        Assert.Empty(document.Diagnostics);
        Assert.Equal(
            new Metadata
            {
                Title = "T",
                Subtitle = "S",
                Authors = [new Contributor("Ann")],
                Date = new DateOnly(2025, 3, 1),
                Modified = new DateTimeOffset(2025, 3, 2, 10, 0, 0, TimeSpan.Zero),
                Language = LanguageTag.Parse("pt-BR"),
                Description = "D",
                Subjects = ["a", "b", "c"],
                Publisher = "P",
                Rights = "R",
                Identifiers = [new Identifier("ISBN", "978-0-306-40615-7"), new Identifier("DOI", "10.1/x")],
                Series = new Series("N", 2),
                Cover = "img/c.png",
                Direction = TextDirection.RightToLeft,
            },
            document.Metadata);
        Assert.Equal(
            new DocumentSettings
            {
                Theme = "dark",
                Paper = PaperSize.A5,
                Contents = true,
                ContentsDepth = 2,
                NumberSections = true,
                SplitLevel = 1,
                HyphenationExceptions = ["ta-ble"],
            },
            document.Settings);
    }

    [Theory]
    [InlineData("titel: x", "DX0202@2:1", "Did you mean 'title'?")]
    [InlineData("zzzzzz: x", "DX0202@2:1", null)]
    [InlineData("title: [a]", "DX0203@2:8", null)]
    [InlineData("a: b\ntoc: perhaps", "DX0202@2:1 DX0204@3:6", null)]
    [InlineData("toc-depth: 9", "DX0204@2:12", null)]
    [InlineData("date: soon", "DX0204@2:7", null)]
    [InlineData("lang: '?'", "DX0204@2:7", null)]
    [InlineData("isbn: 978-0-306-40615-8", "DX0204@2:7", null)]
    [InlineData("author: {nam: x}", "DX0202@2:10 DX0203@2:9", "Did you mean 'name'?")]
    [InlineData("title: a\n  b: c: d", "DX0201@3:4", null)]
    [InlineData("title: a\ntitle: b", "DX0201@3:1", null)]
    public void Tells_what_is_wrong(string yaml, string diagnostics, string? hint)
    {
        Document document = MarkdownReader.Read($"---\n{yaml}\n---\n\nx");
        Assert.Equal(diagnostics, string.Join(' ', document.Diagnostics.Select(each => $"{each.Id}@{each.Span.Line}:{each.Span.Column}")));
        Assert.Equal(hint, document.Diagnostics[0].Hint);
    }

    [Fact]
    public void Keys_of_other_programs_are_one_remark()
    {
        Document document = MarkdownReader.Read("---\ntitle: A\nlayout: post\npermalink: /a\nnav_order: 3\n---\n\nx");
        Diagnostic only = Assert.Single(document.Diagnostics);
        Assert.Equal(("DX0202", Severity.Info, 3), (only.Id, only.Severity, only.Span.Line));
        Assert.Contains("layout, permalink, nav_order", only.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_bounded()
    {
        Document document = MarkdownReader.Read($"---\ntitle: {new string('[', 100_000)}\n---\n\nx");
        Assert.Equal("DX0201", Assert.Single(document.Diagnostics).Id);
    }

    [Fact]
    public void Is_text_where_it_is_not_closed()
    {
        Document document = MarkdownReader.Read("---\ntitle: x\n\ntext");
        Assert.Equal("DX0205", Assert.Single(document.Diagnostics).Id);
        Assert.Equal("text", ((TextRun)((Paragraph)document.Blocks[^1]).Content[0]).Text);
    }

    [Theory]
    [InlineData("+++\ntitle = \"x\"\n+++\n\ntext", 1)]
    [InlineData("+++\r\n\r\n# a comment\r\n[author]\r\nname = 1\r\n+++\r\ntext", 1)]
    [InlineData("+++\ntitle = \"x\"\n\ntext", 0)]
    [InlineData("+++\na sum\n+++\n\ntext", 0)]
    public void In_TOML_is_left_out_with_a_warning(string text, int warnings)
    {
        Document document = MarkdownReader.Read(text);
        Assert.Equal(Enumerable.Repeat(("DX0113", 1), warnings), document.Diagnostics.Select(each => (each.Id, each.Span.Line)));
        Assert.Equal(warnings == 1, document.Blocks.Count == 1);
        Assert.Equal("text", ((TextRun)((Paragraph)document.Blocks[^1]).Content[^1]).Text);
    }

    [Fact]
    public void Is_no_thematic_break()
    {
        Assert.IsType<ThematicBreak>(MarkdownReader.Read("---\n\ntext\n\n---\n").Blocks[0]);
    }
}
