using DocExport.Export;
using DocExport.Model;
using DocExport.Testing;

namespace DocExport.Pdf.Tests;

public sealed class PdfExporterTests
{
    /// <summary>One document for each kind of block; a kind that is missing here fails <see cref="Every_kind_of_block_has_a_layout"/>.</summary>
    private static readonly Block[] Samples =
    [
        new Paragraph(["Text"]),
        new Heading(1, ["Heading"]),
        new BulletList([new ListItem([new Paragraph(["Item"])]) { IsChecked = true }]),
        new OrderedList([new ListItem([new Paragraph(["Item"])])]),
        new BlockQuote([new Paragraph(["Quote"])]) { Attribution = ["Somebody"] },
        new CodeBlock("int x = 1;", "csharp"),
        new Table([new()], [new TableRow([new TableCell([new Paragraph(["Head"])])])], [new TableRow([new TableCell([])])]) { Caption = ["Caption"] },
        new Figure([new Paragraph([new Image("missing.png", "Alternative")])], ["Caption"]),
        new Alert(AlertKind.Tip, [new Paragraph(["Tip"])]),
        new DefinitionList([new DefinitionItem([new DefinitionTerm(["Term"])], [new Definition([new Paragraph(["Meaning"])])])]),
        new TableOfContents(),
        new ThematicBreak(),
        new PageBreak(),
        new ColumnBreak(),
        new MathBlock("x^2"),
        new Container([new Paragraph(["Inside"])]),
        new Division(DivisionKind.Chapter, [new Heading(1, ["Chapter"])]),
        new RawBlock("html", "<b>"),
    ];

    [Fact]
    public void Every_kind_of_block_has_a_layout()
    {
        IEnumerable<Type> kinds = typeof(Block).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Block)) && !type.IsAbstract);
        Assert.All(kinds, kind => Assert.Contains(Samples, sample => sample.GetType() == kind));
        Assert.All(Samples, sample => Assert.True(new Document { Blocks = [sample] }.SaveAsPdf(Stream.Null).Succeeded));
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() => Assert.Equal(Bytes(Everything()), Bytes(Everything()));

    [Fact]
    public void An_empty_document_is_one_empty_page() => Assert.Equal(1, new Document().SaveAsPdf(Stream.Null).Units);

    [Fact]
    public void The_report_tells_pages_and_where_they_begin()
    {
        ExportReport report = new Document { Blocks = [new Paragraph(["A"]), new PageBreak(), new Paragraph(["B"])] }.SaveAsPdf(Stream.Null);
        Assert.Equal(2, report.Units);
        Assert.Equal([new PageStart("1", 0, 0), new PageStart("2", 2, 0)], report.Pages.Pages);
    }

    [Fact]
    public void Cancelling_ends_the_export()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            new PdfExporter().Export(Everything(), Stream.Null, progress: null, source.Token));
    }

    [JudgeFact("pdfcheck")]
    public void Everything_together_conforms()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "everything.pdf");
        Everything().SaveAsPdf(path);
        JudgeResult result = Judges.Run("pdfcheck", path);
        Assert.True(result.ExitCode == 0, result.Output);
    }

    private static Document Everything() => new()
    {
        Metadata = new() { Title = "Everything" },
        Blocks = [.. Samples, new Paragraph(["Call", new FootnoteReference("n")])],
        Footnotes = [new Footnote("n", [new Paragraph(["Note"])])],
    };

    private static byte[] Bytes(Document document)
    {
        using var stream = new MemoryStream();
        document.SaveAsPdf(stream);
        return stream.ToArray();
    }
}
