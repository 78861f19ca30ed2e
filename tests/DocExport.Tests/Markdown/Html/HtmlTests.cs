using DocExport.Markdown;
using DocExport.Model;

namespace DocExport.Tests.Markdown.Html;

public sealed class HtmlTests
{
    private static readonly MarkdownOptions Plain = new() { HeadingIds = false, SmartPunctuation = false, ImplicitFigures = false };

    public static TheoryData<string, Block> Examples => new()
    {
        { "a <b>b *c* **d**</b> e", new Paragraph(["a ", new Strong(["b ", new Emphasis(["c"]), " ", new Strong(["d"])]), " e"]) },
        { "x<sup>2</sup> H<sub>2</sub>O<br>n", new Paragraph(["x", new Superscript(["2"]), " H", new Subscript(["2"]), "O", new LineBreak(), "n"]) },
        { "<span dir=rtl lang=\"ar\">x</span> y", new Paragraph([new Span(["x"]) { Attributes = new() { Direction = TextDirection.RightToLeft, Language = LanguageTag.Parse("ar") } }, " y"]) },
        { "<kbd>Ctrl</kbd> <abbr title=\"Hyper\">H</abbr>", new Paragraph([new Span(["Ctrl"]) { Attributes = new() { Classes = ["kbd"] } }, " ", new Abbreviation(["H"]) { Expansion = "Hyper" }]) },
        { "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> x", new Paragraph([new Ruby(["漢"]) { Annotation = ["kan"] }, " x"]) },
        { "<div dir=\"rtl\">\n\n*a*\n\n- b\n\n</div>", new Container([new Paragraph([new Emphasis(["a"])]), new BulletList([new([new Paragraph(["b"])])])]) { Attributes = new() { Direction = TextDirection.RightToLeft } } },
        {
            "<details>\n<summary>More <b>x</b></summary>\n\n**a**\n\n</details>",
            new Container([new Paragraph(["More ", new Strong(["x"])]) { Attributes = new() { Classes = ["summary"] } }, new Paragraph([new Strong(["a"])])]) { Attributes = new() { Classes = ["details"] } }
        },
        { "<p align=\"center\">\n  <img src=\"a.png\" alt=\"A &amp; B\" width=\"50%\">\n</p>", new Paragraph([new Image("a.png", "A & B") { Width = Length.Percent(50) }]) { Attributes = new() { Values = [new("align", "center")] } } },
        {
            "<div align=center class=c>\n\n# A\n\n<p align=right>b</p>\n\nc\n\n</div>",
            new Container(
            [
                new Heading(1, ["A"]) { Attributes = new() { Values = [new("align", "center")] } },
                new Paragraph(["b"]) { Attributes = new() { Values = [new("align", "right")] } },
                new Paragraph(["c"]) { Attributes = new() { Values = [new("align", "center")] } },
            ]) { Attributes = new() { Classes = ["c"] } }
        },
        { "<h1 align=center>\n  a <br>\n  b\n</h1>", new Heading(1, ["a", new LineBreak(), "b"]) { Attributes = new() { Values = [new("align", "center")] } } },
        { "<pre><code class=\"language-c\">\na  b\n &lt;\n</code></pre>", new CodeBlock("a  b\n <", "c") },
        { "<h2 id=x>A  b\nc</h2>", new Heading(2, ["A b c"]) { Attributes = new() { Id = "x" } } },
        { "<ol start=3 type=a><li>x<li>y</ol>", new OrderedList([new([new Paragraph(["x"])]), new([new Paragraph(["y"])])]) { Start = 3, Numerals = NumeralStyle.LowerAlpha } },
        { "<dl><dt>T<dd>D</dl>", new DefinitionList([new([new(["T"])], [new([new Paragraph(["D"])])])]) },
        { "<figure><img src=a.png alt=a><figcaption>C</figcaption></figure>", new Figure([new Paragraph([new Image("a.png", "a")])], ["C"]) },
        {
            "<table><tr><td align=right>x</td><td class=\"n text-end\">y</td></tr><tr align=char><td style=\"text-align: '.' center\">1</td><th scope=rowgroup>2</th></tr></table>",
            new Table(
                [new(), new()],
                [],
                [
                    new([
                        new([new Paragraph(["x"])]) { Alignment = ColumnAlignment.Right },
                        new([new Paragraph(["y"])]) { Alignment = ColumnAlignment.Right, Attributes = new() { Classes = ["n", "text-end"] } },
                    ]),
                    new([
                        new([new Paragraph(["1"])]) { Alignment = ColumnAlignment.Decimal },
                        new([new Paragraph(["2"])]) { Alignment = ColumnAlignment.Decimal, IsHeader = true, Scope = HeaderCellScope.RowGroup },
                    ]),
                ])
        },
        {
            "<table><caption>C</caption>\n<tr><th>a<th>b</tr>\n<tr><td rowspan=2 align=right>1<td>2</tr>\n<tr><td>\n\n**3**\n\n</td></tr></table>",
            new Table(
                [new(), new()],
                [new([new([new Paragraph(["a"])]) { IsHeader = true }, new([new Paragraph(["b"])]) { IsHeader = true }])],
                [
                    new([new([new Paragraph(["1"])]) { RowSpan = 2, Alignment = ColumnAlignment.Right }, new([new Paragraph(["2"])])]),
                    new([new([new Paragraph([new Strong(["3"])])])]),
                ]) { Caption = ["C"] }
        },
        { "| a |\n|---|\n| x<ul><li>y</li></ul> |", new Table([new()], [new([new([new Paragraph(["a"])])])], [new([new([new Paragraph(["x"]), new BulletList([new([new Paragraph(["y"])])])])])]) },
        { "<!-- gone --> a <!-- b -->", new Paragraph(["a"]) },
        { "<!-- pagebreak -->", new PageBreak() },
        { "<div style=\"page-break-after: always\"></div>", new PageBreak() },
        { "<a href=\"x.html\" title=T>t</a> b", new Paragraph([new Link(["t"], "x.html") { Title = "T" }, " b"]) },
        { "> <div class=c>\n>\n> a\n>\n> </div>", new BlockQuote([new Container([new Paragraph(["a"])]) { Attributes = new() { Classes = ["c"] } }]) },
        { "<picture><source srcset=b.webp><img src=b.png alt=B></picture> x", new Paragraph([new Image("b.png", "B"), " x"]) },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Reads_one_block(string markdown, Block expected)
    {
        Document document = MarkdownReader.Read(markdown, Plain);
        Assert.Empty(document.Diagnostics);
        Assert.Equal(expected, Assert.Single(document.Blocks));
    }

    [Theory]
    [InlineData("a <b>c", "DX0403@1:3", "a c")]
    [InlineData("a</b> c", "DX0404@1:2", "a c")]
    [InlineData("a <foo>b</foo>", "DX0402@1:3", "a b")]
    [InlineData("<script>\nx\n</script>\n\ny", "DX0401@1:1", "y")]
    [InlineData("x <button>b</button> y", "DX0401@1:3", "x  y")]
    [InlineData("a\n\n<div style='color:red'>x</div>", "DX0405@3:1", "a x")]
    [InlineData("<div>\n\na\n", "DX0403@1:1", "a")]
    [InlineData("<a href='javascript:x'>y</a> z", "DX0504@1:1", "y z")]
    [InlineData("x <b <i>y</i>", "", "x <b y")]
    [InlineData("x ![a](b.png){width=wide}", "DX0408@1:3", "x a")]
    [InlineData("x ![a](b.png){height=0}", "DX0408@1:3", "x a")]
    [InlineData("x <img src=b.png width=-3cm height=auto>", "DX0408@1:3", "x ")]
    [InlineData("x <svg></svg> y", "DX0401@1:3", "x  y")]
    [InlineData("x <svg><path d=M0/><rect/> y", "DX0403@1:3", "x  y")]
    [InlineData("<svg\nx>\n\ny", "DX0403@1:1", "y")]
    public void Tells_what_it_does_not_keep(string markdown, string diagnostic, string text)
    {
        Document document = MarkdownReader.Read(markdown, Plain);
        Assert.Equal(diagnostic, string.Join(' ', document.Diagnostics.Select(each => $"{each.Id}@{each.Span}")));
        Assert.Equal(text, string.Join(' ', document.Query<Paragraph>().Select(paragraph => InlineText.Of(paragraph.Content))));
    }

    [Fact]
    public void Knows_where_elements_stand()
    {
        Document document = MarkdownReader.Read("> <p>a</p>\n> <p>b <i>c</i></p>", Plain);
        Assert.Equal("2:8", document.Query<Emphasis>().Single().SourceSpan.ToString());
    }
}
