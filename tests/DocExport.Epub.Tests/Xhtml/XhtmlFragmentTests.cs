using System.Text.RegularExpressions;
using DocExport.Epub.Xhtml;
using DocExport.Model;

namespace DocExport.Epub.Tests.Xhtml;

public class XhtmlFragmentTests
{
    [Fact]
    public void InlinesAreTheElementsOfCommonMark() => Assert.Equal(
        "<p>a <em>b</em> <strong>c</strong> <code>&lt;d&gt;</code>\n<a href=\"/u?a&amp;b\" title=\"t\">e</a><br/>\n<del>f</del></p>\n",
        Write(new Paragraph(
        [
            "a ", new Emphasis(["b"]), " ", new Strong(["c"]), " ", new CodeSpan("<d>"), new SoftBreak(),
            new Link(["e"], "/u?a&b") { Title = "t" }, new LineBreak(), new Strikethrough(["f"]),
        ])));

    [Fact]
    public void TightItemsHoldBareText() => Assert.Equal(
        "<ul>\n<li>a\n<ol start=\"3\">\n<li>b</li>\n</ol>\n</li>\n</ul>\n",
        Write(new BulletList([new ListItem([new Paragraph(["a"]), new OrderedList([new ListItem([new Paragraph(["b"])])]) { Start = 3 }])])));

    [Fact]
    public void LooseItemsHoldParagraphs() => Assert.Equal(
        "<ul>\n<li>\n<p>a</p>\n</li>\n</ul>\n",
        Write(new BulletList([new ListItem([new Paragraph(["a"])])]) { IsTight = false }));

    [Fact]
    public void CodeKeepsItsLanguageAndLastLineFeed() => Assert.Equal(
        "<pre><code class=\"language-c\">a &amp;&amp; b;\n</code></pre>\n", Write(new CodeBlock("a && b;", "c")));

    [Fact]
    public void HeaderCellsSayWhatTheyHead() => Assert.Equal(
        "<table>\n<thead>\n<tr>\n<th class=\"right\" scope=\"col\">h</th>\n</tr>\n</thead>\n"
        + "<tbody>\n<tr>\n<td class=\"right\">1</td>\n</tr>\n</tbody>\n</table>\n",
        Write(new Table([new TableColumn(ColumnAlignment.Right)], [Row("h")], [Row("1")])));

    [Fact]
    public void RowsBelowAHeaderOfTheirOwnAreAGroup()
    {
        static TableCell Header(string text, int columns, HeaderCellScope? scope) => new([new Paragraph([text])]) { IsHeader = true, ColumnSpan = columns, Scope = scope };
        TableRow row = new([Header("a", 1, HeaderCellScope.Row), new([new Paragraph(["1"])])]);
        string written = Write(new Table([new(), new()], [], [new([Header("A", 2, HeaderCellScope.RowGroup)]), row, new([Header("B", 2, null)]), row]));
        Assert.Equal(["A", "a", "B", "a"], Regex.Matches(written, "<th[^>]*>(.)</th>").Select(match => match.Groups[1].Value));
        Assert.Equal(["rowgroup", "row", "rowgroup", "row"], Regex.Matches(written, "scope=\"(.*?)\"").Select(match => match.Groups[1].Value));
        Assert.Equal(2, Regex.Count(written, "<tbody>"));
    }

    [Fact]
    public void AttributesAreEscapedAndLanguagesGivenTwice() => Assert.Equal(
        "<p id=\"a\" class=\"b c\" lang=\"fr\" xml:lang=\"fr\" dir=\"rtl\">x</p>\n",
        Write(new Paragraph(["x"])
        {
            Attributes = new() { Id = "a", Classes = ["b", "c"], Language = LanguageTag.Parse("fr"), Direction = TextDirection.RightToLeft },
        }));

    [Theory]
    [InlineData("a\u0000b\u001Bc", "abc")]
    [InlineData("\uD83D\uDE00", "\uD83D\uDE00")]
    [InlineData("]]>\r\n<", "]]&gt;\n&lt;")]
    public void OnlyWhatXmlAllowsIsWritten(string text, string expected) =>
        Assert.Equal($"<p>{expected}</p>\n", Write(new Paragraph([text])));

    [Fact] // attributes can't carry half a pair
    public void HalvesOfSurrogatePairsAreLeftOut() => Assert.Equal("<p>xy</p>\n", Write(new Paragraph(["x\uD800y"])));

    [Fact]
    public void RawTagsAreBalancedAndOnlyHarmlessOnesStay() => Assert.Equal(
        "<p><b>a<i>b</i></b>c<sub>d</sub></p>\n",
        Write(new Paragraph(
        [
            Html("<b onclick='x'>"), "a", Html("<i>"), "b", Html("</b>"), "c", Html("<script>"), Html("</u>"), Html("<!-- - -- -->"), Html("<sub>"), "d",
        ])));

    [Fact]
    public void LinksAreNeverNested() => Assert.Equal(
        "<p><a href=\"#a\">x y</a></p>\n", Write(new Paragraph([new Link(["x ", new Link(["y"], "#b")], "#a")])));

    private static string Write(params Block[] blocks) => XhtmlFragment.Write(new Document { Blocks = [.. blocks] });

    private static TableRow Row(string text) => new([new TableCell([new Paragraph([text])])]);

    private static RawInline Html(string tag) => new("html", tag);
}
