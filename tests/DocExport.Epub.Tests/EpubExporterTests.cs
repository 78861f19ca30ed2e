using DocExport.Model;

namespace DocExport.Epub.Tests;

public class EpubExporterTests
{
    [Fact]
    public void SameDocumentGivesSameBytes() =>
        Assert.Equal(new ReadBook(TortureDocument.Create()).Bytes, new ReadBook(TortureDocument.Create()).Bytes);

    [Fact]
    public void MimetypeComesFirstAndStored()
    {
        byte[] bytes = new ReadBook(new Document()).Bytes;
        Assert.Equal("mimetypeapplication/epub+zip"u8.ToArray(), bytes[30..58]);
    }

    [Fact]
    public void IdentifierFollowsTheContent()
    {
        static string Identifier(string text) => Line(new ReadBook(Book(text)).Package, "dc:identifier");
        Assert.Equal(Identifier("a"), Identifier("a"));
        Assert.NotEqual(Identifier("a"), Identifier("b"));
        Assert.Matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}<", Identifier("a"));
    }

    [Fact]
    public void ModificationDateComesFromTheMetadataAndNeverFromTheClock()
    {
        Assert.Contains(">1980-01-01T00:00:00Z<", new ReadBook(Book("a")).Package, StringComparison.Ordinal);
        Document dated = Book("a") with { Metadata = new() { Title = "T", Modified = new(2024, 5, 6, 1, 2, 3, TimeSpan.FromHours(2)) } };
        Assert.Contains(">2024-05-05T23:02:03Z<", new ReadBook(dated).Package, StringComparison.Ordinal);
    }

    [Fact]
    public void LinksAreRewrittenToTheFileTheirTargetEndedUpIn()
    {
        var book = new ReadBook(new Document
        {
            Blocks =
            [
                new Heading(1, ["One"]), new Paragraph([new Link(["x"], "#two")]),
                new Heading(1, ["Two"]) { Attributes = new() { Id = "two" } },
            ],
        });
        Assert.Contains("href=\"ch002.xhtml#two\"", book.Chapter(1), StringComparison.Ordinal);
        Assert.Empty(book.Ids);
    }

    [Fact]
    public void EveryFileHasOneFirstHeadingAndSkipsNoLevel()
    {
        var book = new ReadBook(TortureDocument.Create());
        foreach (string name in book.Names.Where(name => name.StartsWith("EPUB/text/ch", StringComparison.Ordinal)))
        {
            int last = 0;
            int[] levels = [.. System.Text.RegularExpressions.Regex.Matches(book.Text(name[5..]), "<h([1-6])").Select(match => match.Groups[1].Value[0] - '0')];
            Assert.True(levels.Count(level => level == 1) <= 1, name);
            foreach (int level in levels)
            {
                Assert.True(level <= last + 1, name);
                last = level;
            }
        }
    }

    [Fact]
    public void WhatCanNotBeKeptIsTold()
    {
        string[] ids = new ReadBook(TortureDocument.Create()).Ids;
        Assert.Superset(
            new HashSet<string> { "DX0301", "DX0302", "DX0303", "DX0305", "DX0352", "DX2001", "DX2002", "DX2003", "DX2004", "DX2005", "DX2008" },
            ids.ToHashSet());
    }

    [Fact]
    public void EqualPicturesArePackedOnce()
    {
        var book = new ReadBook(TortureDocument.Create());
        Assert.Single(book.Names, name => name.EndsWith(".png", StringComparison.Ordinal) && book.Data(name[5..]).SequenceEqual(MemoryResources.Dot));
    }

    [Fact]
    public void DrawingsLoseScriptsAndReferencesOut()
    {
        var book = new ReadBook(TortureDocument.Create());
        string svg = book.Names.Where(name => name.EndsWith(".svg", StringComparison.Ordinal)).Select(name => book.Text(name[5..]))
            .Single(text => text.Contains("A &amp; B", StringComparison.Ordinal));
        Assert.DoesNotMatch("script|onload|onclick|example\\.org|DOCTYPE|inkscape|foreignObject|<!--|<image", svg);
        Assert.Matches("width=\"40\" height=\"20\"", svg);
    }

    [Fact]
    public void LongDocumentsAreCutBelow300KiB()
    {
        var blocks = Enumerable.Range(0, 9000).Select(i => (Block)new Paragraph([$"Paragraph {i} of a file that has to be cut."]));
        var book = new ReadBook(new Document { Blocks = [new Heading(1, ["Long"]), .. blocks] });
        Assert.True(book.Report.Units > 1);
        Assert.All(
            book.Names.Where(name => name.StartsWith("EPUB/text", StringComparison.Ordinal)),
            name => Assert.True(book.Data(name[5..]).Length < 300 << 10, name));
    }

    private static Document Book(string text) => new() { Metadata = new() { Title = "T" }, Blocks = [new Paragraph([text])] };

    private static string Line(string text, string part) => text.Split('\n').First(line => line.Contains(part, StringComparison.Ordinal));
}
