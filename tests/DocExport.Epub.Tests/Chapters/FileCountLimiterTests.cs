using DocExport.Model;

namespace DocExport.Epub.Tests.Chapters;

public sealed class FileCountLimiterTests
{
    [Theory]
    [InlineData(2000, 2000, 2000)]
    [InlineData(2001, 1001, 2001)]
    [InlineData(4900, 1634, 4900)]
    [InlineData(12_000, 2000, 2000)]
    public void The_number_of_files_is_bounded(int headings, int files, int entries)
    {
        var book = new ReadBook(Book(headings));

        Assert.Equal(files, book.Names.Count(name => name.Contains("/ch", StringComparison.Ordinal)));
        Assert.Equal(entries, book.Text("nav.xhtml").Split("text/ch").Length - 1 - 1); // one is a landmark
        Assert.Equal(headings > 2000, book.Ids.Contains("DX2045"));
        Assert.Equal(headings > 5000, book.Ids.Contains("DX2046"));
    }

    [Fact]
    public void Links_lead_to_headings_within_shared_files()
    {
        Document document = Book(3000);
        var book = new ReadBook(document with { Blocks = [.. document.Blocks, new Paragraph([new Link(["back"], "#h1")])] });

        Assert.Contains("href=\"ch001.xhtml#h1\"", book.Chapter(1500), StringComparison.Ordinal);
    }

    private static Document Book(int headings) => new()
    {
        Metadata = new Metadata { Language = LanguageTag.English },
        Blocks =
        [
            .. Enumerable.Range(0, headings).SelectMany(number => (Block[])
            [
                new Heading(1, [$"Heading {number}"]) { Attributes = new() { Id = $"h{number}" } },
                new Paragraph([$"Text {number}."]),
            ]),
        ],
    };
}
