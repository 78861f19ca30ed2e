using System.Text;
using System.Text.RegularExpressions;
using DocExport.Diagnostics;
using DocExport.Export;
using DocExport.Model;

namespace DocExport.Epub.Tests.Chapters;

/// <summary>A single block larger than a file may be.</summary>
public class BlockDividerTests
{
    private static readonly string Sentence = string.Concat(Enumerable.Repeat("A sentence of some length. ", 8));

    [Fact]
    public void ListsGoOnWithTheirNumbers()
    {
        ReadBook book = Book(new OrderedList([.. Enumerable.Range(1, 4000).Select(Item)]) { Start = 5, Attributes = new() { Id = "list" } });
        string[] chapters = Chapters(book);
        Assert.InRange(chapters.Length, 4, 8);
        Assert.All(chapters, chapter => Assert.InRange(Encoding.UTF8.GetByteCount(chapter), 1, 300 * 1024));
        Assert.Matches("<ol[^>]* id=\"list\"[^>]* start=\"5\"", chapters[0]);
        int before = Regex.Count(chapters[0], "<li[ >]");
        Assert.Matches($"<ol[^>]* start=\"{5 + before}\"", chapters[1]);
        Assert.Equal(4000, chapters.Sum(chapter => Regex.Count(chapter, "<li[ >]")));
        Assert.Empty(book.Ids);
    }

    [Fact]
    public void WhatCanNotBeDividedStaysWholeAndIsTold()
    {
        string text = string.Concat(Enumerable.Repeat(Sentence, 1400));
        SourceSpan place = new("a.md", 7, 1, 0);
        var item = new ListItem([new Paragraph([text]) { SourceSpan = place }]);
        ReadBook book = Book(new BulletList([Item(1), item, Item(2)]));
        Assert.Equal(["DX2047"], book.Ids);
        Assert.Equal(7, book.Report.Diagnostics[0].Span.Line);
        Assert.Contains(Chapters(book), chapter => chapter.Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public void LinksLeadIntoThePartThatHasThePlace()
    {
        ListItem last = Item(0) with { Attributes = new() { Id = "last" } };
        ReadBook book = Book(new Paragraph([new Link(["there"], "#last")]), new BulletList([.. Enumerable.Range(1, 3000).Select(Item), last]));
        Assert.Matches("href=\"ch00[2-9]\\.xhtml#last\"", Chapters(book)[0]);
        Assert.Contains("id=\"last\"", Chapters(book)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void TablesRepeatTheirHeadAndCutNoCellThatSpansRows()
    {
        TableRow row = new([new TableCell([new Paragraph([Sentence])]), new TableCell([new Paragraph([Sentence])])]);
        TableRow spanning = new([new TableCell([new Paragraph(["Two rows"])]) { RowSpan = 2 }, new TableCell([new Paragraph([Sentence])])]);
        TableRow spanned = new([new TableCell([new Paragraph([Sentence])])]);
        var table = new Table(
            [new TableColumn(), new TableColumn()],
            [new TableRow([new TableCell([new Paragraph(["Head"])]) { IsHeader = true }, new TableCell([new Paragraph(["Row"])]) { IsHeader = true }])],
            [.. Enumerable.Range(0, 700).SelectMany(_ => new[] { row, spanning, spanned })])
        {
            Caption = ["What it shows"],
            Foot = [row],
        };
        string[] chapters = Chapters(Book(table));
        Assert.True(chapters.Length >= 3);
        Assert.All(chapters, chapter => Assert.Single(Regex.Matches(chapter, "<thead>")));
        Assert.Equal([1, .. Enumerable.Repeat(0, chapters.Length - 1)], chapters.Select(chapter => Regex.Count(chapter, "<caption>")));
        Assert.Equal([.. Enumerable.Repeat(0, chapters.Length - 1), 1], chapters.Select(chapter => Regex.Count(chapter, "<tfoot>")));
        Assert.All(chapters, chapter => Assert.DoesNotMatch("rowspan=\"2\"[^/]*</td>\\s*<td>[^/]*</p>\\s*</td>\\s*</tr>\\s*</tbody>", chapter));
        Assert.Equal(2100, chapters.Sum(chapter => Regex.Count(chapter[chapter.IndexOf("<tbody>", StringComparison.Ordinal)..], "<tr")) - 1);
    }

    [Fact]
    public void QuotesAreCutBetweenTheirBlocksAndWithinThem()
    {
        BlockQuote quote = new([new BulletList([.. Enumerable.Range(1, 2000).Select(Item)]), new Paragraph([Sentence])]) { Attribution = ["Somebody"] };
        string[] chapters = Chapters(Book(quote));
        Assert.InRange(chapters.Length, 2, 6);
        Assert.All(chapters, chapter => Assert.Contains("<blockquote", chapter, StringComparison.Ordinal));
        Assert.Equal([.. Enumerable.Repeat(false, chapters.Length - 1), true], chapters.Select(chapter => chapter.Contains("Somebody", StringComparison.Ordinal)));
    }

    [Fact]
    public void CodeIsCutAtLinesAndItsNumbersAndMarksGoOn()
    {
        string text = string.Join('\n', Enumerable.Range(1, 9000).Select(line => line % 10 == 0 ? "" : FormattableString.Invariant($"line {line} of a long text that says nothing")));
        var code = new CodeBlock(text) { Attributes = new() { Values = [new("line-numbers", "true"), new("highlight", "2,8999")] } };
        string[] chapters = Chapters(Book(code));
        Assert.True(chapters.Length >= 2);
        Assert.Equal(text.TrimEnd('\n'), string.Join('\n', chapters.Select(chapter => Regex.Replace(Regex.Match(chapter, "<code>(.*?)</code>", RegexOptions.Singleline).Groups[1].Value, "<[^>]*>", "").TrimEnd('\n'))).TrimEnd('\n'));
        int before = Regex.Count(chapters[0], "class=\"line");
        Assert.Contains($"counter-reset: line {before}\"", chapters[1], StringComparison.Ordinal);
        Assert.Single(Regex.Matches(chapters[0], "class=\"line marked\""));
        Assert.Single(Regex.Matches(chapters[^1], "class=\"line marked\""));
    }

    [Fact]
    public void PagesAreMarkedWhereTheyBegin()
    {
        // Block 0 is the list, each item has one paragraph.
        var document = new Document { Metadata = new() { Title = "T" }, Blocks = [new BulletList([.. Enumerable.Range(1, 3000).Select(Item)]), new Paragraph(["The end."])] };
        var pages = new PageMap([new PageStart("7", 2999, 0), new PageStart("8", 3001, 0)]);
        string[] chapters = Chapters(new ReadBook(document, new EpubOptions { PrintedPages = pages }));
        string last = chapters[^1];
        Assert.InRange(last.IndexOf("aria-label=\"7\"", StringComparison.Ordinal), 0, last.IndexOf("Item 3000", StringComparison.Ordinal));
        Assert.InRange(last.IndexOf("aria-label=\"8\"", StringComparison.Ordinal), last.IndexOf("Item 3000", StringComparison.Ordinal), last.IndexOf("The end.", StringComparison.Ordinal));
    }

    private static ListItem Item(int number) => new([new Paragraph([FormattableString.Invariant($"Item {number}. {Sentence}")])]);

    private static ReadBook Book(params Block[] blocks) => new(new Document { Metadata = new() { Title = "T" }, Blocks = blocks.ToNodeList() });

    private static string[] Chapters(ReadBook book) =>
        [.. book.Names.Where(name => name.StartsWith("EPUB/text/ch", StringComparison.Ordinal)).Select(name => book.Text(name[5..])).Where(text => !text.Contains("title-page", StringComparison.Ordinal))];
}
