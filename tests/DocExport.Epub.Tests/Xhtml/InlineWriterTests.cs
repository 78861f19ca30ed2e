using DocExport.Markdown;
using DocExport.Model;

namespace DocExport.Epub.Tests.Xhtml;

public class InlineWriterTests
{
    [Theory]
    [InlineData("kbd")]
    [InlineData("samp")]
    [InlineData("small")]
    public void ElementsThatMeanSomethingAreKept(string element) => Assert.Contains(
        $"<{element} class=\"{element}\"><em>a</em></{element}>", Chapter(MarkdownReader.Read($"<{element}>*a*</{element}>")), StringComparison.Ordinal);

    [Fact]
    public void PicturesThatThePageShowsThroughHaveAGroundOfTheirOwn()
    {
        string chapter = Chapter(new Document
        {
            Resources = new MemoryResources(),
            Blocks = [new Paragraph([new Image("dot.png", "opaque")]), new Paragraph([new Image("bad.svg", "drawing")])],
        });
        Assert.Contains("<img class=\"see-through\" src=\"../images/img002.svg\"", chapter, StringComparison.Ordinal);
        Assert.Contains("<img src=\"../images/img001.png\"", chapter, StringComparison.Ordinal);
    }

    [Fact]
    public void AReadingMayCallANoteThatIsNotThere() =>
        Assert.Contains("<rt>b[^1]</rt>", Chapter(new Document { Blocks = [new Paragraph([new Ruby(["a"]) { Annotation = ["b", new FootnoteReference("1")] }])] }), StringComparison.Ordinal);

    [Fact]
    public void WordsOfOursAreInTheLanguageAroundThem() => Assert.Contains(
        "<p class=\"alert-title\">Hinweis</p>", Chapter(MarkdownReader.Read("::: {lang=de}\n> [!NOTE]\n> Ein Satz.\n:::")), StringComparison.Ordinal);

    private static string Chapter(Document document) => new ReadBook(document).Chapter(1);
}
