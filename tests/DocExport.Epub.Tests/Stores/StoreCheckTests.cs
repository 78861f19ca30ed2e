using DocExport.Diagnostics;
using DocExport.Epub.Stores;
using DocExport.Model;

namespace DocExport.Epub.Tests.Stores;

public class StoreCheckTests
{
    private static readonly Document Faulty = new()
    {
        Metadata = new() { Title = "T", Cover = "dot.png" },
        Blocks =
        [
            At(1, new Heading(1, ["One"])), At(2, new Heading(2, ["Two"])), At(3, new Heading(3, ["Three"])), At(4, new Heading(3, ["Three again"])),
            At(5, new Table([new(), new(), new(), new(), new()], [], [new TableRow([new TableCell([new Table([], [], [new TableRow([new TableCell([])])])])])])),
            new Paragraph([At(6, new Link(["buy"], "https://www.amazon.com/dp/x")), At(7, new Link(["buy"], "https://books.apple.com/x")), At(8, new InlineMath("x"))]),
            new Paragraph([At(9, new Image("bad.svg", "Drawing")), At(10, new Image("bad.svg", "Again"))]),
        ],
        Resources = new MemoryResources(),
    };

    [Theory]
    [InlineData(EpubStore.Kindle, "DX2035", "DX2025", "DX2033@9", "DX2029@3", "DX2030@5", "DX2037@7")]
    [InlineData(EpubStore.Apple, "DX2035", "DX2025", "DX2037@6")]
    [InlineData(EpubStore.Kobo, "DX2035", "DX2036", "DX2031@5", "DX2032@8")]
    [InlineData(EpubStore.Google, "DX2035", "DX2025")]
    public void EachStoresGuideIsHeldAgainstTheBook(EpubStore store, params string[] expected)
    {
        IReadOnlyList<Diagnostic> usual = new ReadBook(Faulty).Report.Diagnostics;
        var book = new ReadBook(Faulty, new EpubOptions { Stores = [store] });
        Diagnostic[] found = [.. book.Report.Diagnostics.Except(usual)];
        Assert.Equal(expected, found.Select(item => item.Span.IsKnown ? $"{item.Id}@{item.Span.Line}" : item.Id));
        Assert.All(found, item => Assert.NotNull(item.Hint));
    }

    [Fact]
    public void ABookThatKeepsToTheGuidesIsTakenByAll()
    {
        var book = new Document
        {
            Metadata = new() { Title = "T", Authors = [new Contributor("A. Uthor")], Identifiers = [new Identifier("ISBN", "978-0-306-40615-7")] },
            Blocks = [new Heading(1, ["One"]), new Paragraph(["text"])],
        };
        Assert.Empty(new ReadBook(book, new EpubOptions { Stores = [.. Enum.GetValues<EpubStore>()] }).Ids);
    }

    [Fact]
    public void CoversThatAreDrawingsAreRefused()
    {
        Document book = Faulty with { Metadata = new() { Title = "عنوان", Authors = [new Contributor("A")] }, Blocks = [new Paragraph(["text"])] };
        Assert.Equal(["DX2028"], new ReadBook(book, new EpubOptions { Stores = [EpubStore.Apple] }).Ids);
    }

    private static T At<T>(int line, T node)
        where T : Node => node with { SourceSpan = new SourceSpan(null, line, 1, 1) };
}
