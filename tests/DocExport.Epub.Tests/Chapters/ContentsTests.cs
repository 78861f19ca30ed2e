using DocExport.Model;

namespace DocExport.Epub.Tests.Chapters;

public class ContentsTests
{
    private static readonly Document Book = new()
    {
        Blocks =
        [
            new Heading(1, ["One"]), new Figure([new Paragraph(["picture"])], ["A picture"]),
            new Table([new()], [], [new TableRow([new TableCell([new Paragraph(["cell"])])])]) { Caption = ["A table"] },
        ],
    };

    [Fact]
    public void FiguresAndTablesAreListedWhereTheDocumentAsksForIt()
    {
        var asked = new ReadBook(Book with { Blocks = [.. Book.Blocks, new TableOfContents(ContentsKind.Figures), new TableOfContents(ContentsKind.Tables)] });
        string navigation = asked.Text("nav.xhtml");
        Assert.Contains("<nav epub:type=\"loi\"", navigation, StringComparison.Ordinal);
        Assert.Contains("A picture</a>", navigation, StringComparison.Ordinal);
        Assert.Contains("<nav epub:type=\"lot\"", navigation, StringComparison.Ordinal);
        Assert.Contains("A table</a>", navigation, StringComparison.Ordinal);
        Assert.Contains("A picture</a>", asked.Chapter(1), StringComparison.Ordinal);
    }

    [Fact]
    public void OtherwiseThereAreNoSuchLists() =>
        Assert.DoesNotMatch("epub:type=\"lo[it]\"", new ReadBook(Book).Text("nav.xhtml"));

    [Fact]
    public void ListsBeforeTheTextStandBehindTheContents()
    {
        string navigation = new ReadBook(Book with { Settings = new() { ListOfFigures = true } }).Text("nav.xhtml");
        Assert.Matches("<nav epub:type=\"loi\"(?![^>]*hidden)", navigation);
        Assert.DoesNotContain("epub:type=\"lot\"", navigation, StringComparison.Ordinal);
        Assert.DoesNotContain("linear=\"no\"", new ReadBook(Book with { Settings = new() { ListOfFigures = true, Contents = false } }).Package, StringComparison.Ordinal);
    }
}
