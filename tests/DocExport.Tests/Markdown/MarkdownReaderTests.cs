using DocExport.Diagnostics;
using DocExport.Markdown;
using DocExport.Model;
using DocExport.Testing;

namespace DocExport.Tests.Markdown;

public sealed class MarkdownReaderTests
{
    private static readonly MarkdownOptions Plain = new() { HeadingIds = false, SmartPunctuation = false };

    public static TheoryData<string, Block> Examples => new()
    {
        { "**重要：**后面", new Paragraph([new Strong(["重要："]), "后面"]) },
        { "这是**“引文”**的话", new Paragraph(["这是", new Strong(["“引文”"]), "的话"]) },
        {
            "!!! note \"A title\"\n    a\n\n    - b",
            new Alert(AlertKind.Note, [new Paragraph(["a"]), new BulletList([new([new Paragraph(["b"])])])]) { Title = ["A title"] }
        },
        { "???+ danger inline end\n    a", new Alert(AlertKind.Caution, [new Paragraph(["a"])]) { Title = ["Danger"], Attributes = new() { Classes = ["danger"] } } },
        { "!!! Note that\n    this is text", new Paragraph(["!!! Note that", new SoftBreak(), "this is text"]) },
        { "a *b* **c**", new Paragraph(["a ", new Emphasis(["b"]), " ", new Strong(["c"])]) },
        { "# Title {#t .x lang=de}", new Heading(1, ["Title"]) { Attributes = new() { Id = "t", Classes = ["x"], Language = LanguageTag.Parse("de") } } },
        { "use {name} here", new Paragraph(["use {name} here"]) },
        { "[a b]{.smallcaps} H~2~O x^2^ ~~no~~", new Paragraph([new SmallCaps(["a b"]), " H", new Subscript(["2"]), "O x", new Superscript(["2"]), " ", new Strikethrough(["no"])]) },
        { "x^2 + y^2 = 1", new Paragraph(["x^2 + y^2 = 1"]) },
        { "==m== ++i++ :smile:", new Paragraph([new Mark(["m"]), " ", new Insertion(["i"]), " 😄"]) },
        { "$HOME and `$PATH`", new Paragraph(["$HOME and ", new CodeSpan("$PATH")]) },
        { "$a_1$ costs $5 and $6", new Paragraph([new InlineMath("a_1"), " costs $5 and $6"]) },
        { "$$\nx\n$$", new MathBlock("x") },
        { "```math\nx\n```", new MathBlock("x") },
        { "``` {.csharp title=\"a b\" line-numbers}\nx\n```", new CodeBlock("x", "csharp") { Attributes = new() { Values = [new("title", "a b"), new("line-numbers", "true")] } } },
        { "- [x] a\n- [ ] b", new BulletList([new([new Paragraph(["a"])]) { IsChecked = true }, new([new Paragraph(["b"])]) { IsChecked = false }]) },
        { "2) a\n\n3) b", new OrderedList([new([new Paragraph(["a"])]), new([new Paragraph(["b"])])]) { Start = 2, Delimiter = ListDelimiter.Parenthesis, IsTight = false } },
        { "> [!TIP]\n> a", new Alert(AlertKind.Tip, [new Paragraph(["a"])]) },
        { "> a\n>\n> — B", new BlockQuote([new Paragraph(["a"])]) { Attribution = ["B"] } },
        { "::: warning Mind the gap\na\n:::", new Alert(AlertKind.Warning, [new Paragraph(["a"])]) { Title = ["Mind the gap"] } },
        { "A\nB\n: c\n: d", new DefinitionList([new([new(["A"]), new(["B"])], [new([new Paragraph(["c"])]), new([new Paragraph(["d"])])])]) },
        { "![a](b.png \"T\")", new Figure([new Paragraph([new Image("b.png", "a")])], ["T"]) },
        { "![a](b.png){width=50% #f}\n: C", new Figure([new Paragraph([new Image("b.png", "a") { Width = Length.Percent(50) }])], ["C"]) { Attributes = new() { Id = "f" } } },
        { "![a](a.png) ![b](b.png)\n\n: C", new Figure([new Paragraph([new Image("a.png", "a"), " ", new Image("b.png", "b")])], ["C"]) },
        { "![a](a.png)\n![b](b.png)\nFigure: C", new Figure([new Paragraph([new Image("a.png", "a"), new SoftBreak(), new Image("b.png", "b")])], ["C"]) },
        {
            "::: {.figures #f}\n![a](a.png \"A\")\n\n![b](b.png)\n\nC\n:::",
            new Figure([new Figure([new Paragraph([new Image("a.png", "a")])], ["A"]), new Figure([new Paragraph([new Image("b.png", "b")])], [])], ["C"]) { Attributes = new() { Id = "f" } }
        },
        { "::: figures\nwords\n:::", new Container([new Paragraph(["words"])]) { Attributes = new() { Classes = ["figures"] } } },
        { "[![a](a.png \"T\")](b.md)", new Figure([new Paragraph([new Link([new Image("a.png", "a")], "b.md")])], ["T"]) },
        { "![a](a.png){.center}", new Figure([new Paragraph([new Image("a.png", "a") { Attributes = new() { Classes = ["center"] } }])], []) { Attributes = new() { Classes = ["center"] } } },
        { "[[toc]]", new TableOfContents() },
        { "\\pagebreak", new PageBreak() },
        { "\\columnbreak", new ColumnBreak() },
        { "[](#x){.page} [](#y)", new Paragraph([new CrossReference("x", ReferenceForm.Page), " ", new CrossReference("y")]) },
        { "*[HTML]: Hypertext\n\nHTML5 HTML.", new Paragraph(["HTML5 ", new Abbreviation(["HTML"]) { Expansion = "Hypertext" }, "."]) },
        { "me@a.org or www.b.org.", new Paragraph([new Link(["me@a.org"], "mailto:me@a.org"), " or ", new Link(["www.b.org"], "http://www.b.org"), "."]) },
        {
            "| a | b |\n|:--|--:|\n| `x\\|y` | |\n: Cap {#t}",
            new Table(
                [new(ColumnAlignment.Left), new(ColumnAlignment.Right)],
                [new([new([new Paragraph(["a"])]), new([new Paragraph(["b"])])])],
                [new([new([new Paragraph([new CodeSpan("x|y")])]), new([])])]) { Caption = ["Cap"], Attributes = new() { Id = "t" } }
        },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Reads_one_block(string markdown, Block expected)
    {
        Document document = MarkdownReader.Read(markdown, Plain);
        Assert.Empty(document.Diagnostics);
        Assert.Equal(expected, Assert.Single(document.Blocks));
    }

    [Fact]
    public void Reads_footnotes_with_blocks()
    {
        Document document = MarkdownReader.Read("a[^n]\n\n[^n]: one\n\n    - two\n\nb", Plain);
        Assert.Empty(document.Diagnostics);
        Footnote note = Assert.Single(document.Footnotes);
        Assert.Equal(new Footnote("n", [new Paragraph(["one"]), new BulletList([new([new Paragraph(["two"])])])]), note);
        Assert.Equal([new Paragraph(["a", new FootnoteReference("n")]), new Paragraph(["b"])], document.Blocks);
    }

    [Fact]
    public void Knows_where_things_stand_behind_front_matter()
    {
        Document document = MarkdownReader.Read("---\ntitle: T\n---\n\n> é *x*\n", Plain);
        Assert.Equal("T", document.Metadata.Title);
        Assert.Equal(new SourceSpan(null, 5, 5, 3), document.Query<Emphasis>().Single().SourceSpan);
    }

    [Theory]
    [InlineData("Table: One\n\n| a |\n|---|\n\nTable: Two\n\n| b |\n|---|")]
    [InlineData("| a |\n|---|\n\nTable: One\n\n| b |\n|---|\n\nTable: Two")]
    public void Knows_on_which_side_captions_stand(string markdown) =>
        Assert.Equal(["One", "Two"], MarkdownReader.Read(markdown, Plain).Blocks.Select(block => ((TextRun)((Table)block).Caption[0]).Text));

    [Fact]
    public void Definitions_do_not_join_a_list_in_HTML() => Assert.Equal(
        ["a", "b"],
        MarkdownReader.Read("<dl><dt>a</dt><dd>c</dd></dl>\n\nb\n: d", Plain).Blocks.Select(block => ((TextRun)((DefinitionList)block).Items[0].Terms[0].Content[0]).Text));

    [Fact]
    public void Reads_a_file_and_its_images()
    {
        using var folder = new TemporaryFolder();
        folder.Write("i/a b.txt", "x");
        Document document = MarkdownReader.ReadFile(folder.Write("a.md", "![](i/a%20b.txt)"));
        Image image = document.Query<Image>().Single();
        Assert.Equal("x"u8.ToArray(), document.Resources.Resolve(image.Source).Data.ToArray());
    }
}
