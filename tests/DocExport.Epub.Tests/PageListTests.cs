using DocExport.Export;
using DocExport.Model;

namespace DocExport.Epub.Tests;

public class PageListTests
{
    private static readonly Document Text = new()
    {
        Blocks = [new Heading(1, ["One"]), new Paragraph(["abc", new Emphasis(["def"]), "ghi"]), new BulletList([new ListItem([new Paragraph(["item"])])])],
    };

    private static readonly ReadBook Book = new(
        Text, new EpubOptions { PrintedPages = new PageMap([new("i", 0, 0), new("1", 1, 4), new("2", 1, 100), new("3", 2, 0), new("4", 3, 2)]) });

    [Fact]
    public void MarksStandWhereThePagesBegin()
    {
        string chapter = Book.Chapter(1).Replace(" epub:type=\"pagebreak\" role=\"doc-pagebreak\"", "", StringComparison.Ordinal);
        Assert.Contains("<span id=\"x-page-1\" aria-label=\"i\"></span>One</h1>", chapter, StringComparison.Ordinal);
        Assert.Contains("abc<em>d<span id=\"x-page-2\" aria-label=\"1\"></span>ef</em>ghi<span id=\"x-page-3\" aria-label=\"2\"></span></p>", chapter, StringComparison.Ordinal);
        Assert.Contains("<div id=\"x-page-4\" aria-label=\"3\"></div>\n<ul>", chapter, StringComparison.Ordinal);
        Assert.Contains("<li>it<span id=\"x-page-5\" aria-label=\"4\"></span>em</li>", chapter, StringComparison.Ordinal);
    }

    [Fact]
    public void TheyStandWithinCodeWhereItIsDivided()
    {
        var code = new Document { Blocks = [new Heading(1, ["One"]), new CodeBlock("int a;\nreturn b;", "c")] };
        string chapter = new ReadBook(code, new EpubOptions { PrintedPages = new PageMap([new("1", 0, 0), new("2", 1, 7), new("3", 1, 9)]) }).Chapter(1);
        Assert.Matches(";\n<span class=\"t-keyword\"><span id=\"x-page-2\"[^>]*></span>re<span id=\"x-page-3\"[^>]*></span>turn</span> b;", chapter);
    }

    [Fact]
    public void TheyAreListedAndTheirSourceIsNamed()
    {
        Assert.Contains("<a href=\"text/ch001.xhtml#x-page-5\">4</a>", Book.Text("nav.xhtml"), StringComparison.Ordinal);
        Assert.Contains("property=\"pageBreakSource\"", Book.Package, StringComparison.Ordinal);
        Assert.Contains(">pageNavigation<", Book.Package, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutPagesThereIsNoList()
    {
        var book = new ReadBook(Text);
        Assert.DoesNotContain("page-list", book.Text("nav.xhtml"), StringComparison.Ordinal);
        Assert.DoesNotContain("pageBreakSource", book.Package, StringComparison.Ordinal);
    }
}
