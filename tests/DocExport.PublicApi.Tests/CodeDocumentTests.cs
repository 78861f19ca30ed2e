using DocExport.Epub;
using DocExport.Export;
using DocExport.Model;
using DocExport.Pdf;

namespace DocExport.PublicApi.Tests;

/// <summary>Faults that only documents made by code can have.</summary>
public sealed class CodeDocumentTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_level_that_no_heading_has_is_refused(int level)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PdfOptions { ContentsDepth = level });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EpubOptions { ContentsDepth = level });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EpubOptions { SplitLevel = level });
    }

    [Fact]
    public void A_note_that_is_not_there_is_told_and_its_call_kept()
    {
        var document = new Document { Blocks = [new Heading(1, ["A"]), new Paragraph(["Text.", new FootnoteReference("none")])] };

        ExportReport report = new EpubExporter().Export(document, Stream.Null);

        Assert.True(report.Succeeded);
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Id == "DX0501");
    }

    [Fact]
    public void A_source_is_attached_only_where_there_is_one()
    {
        var document = new Document { Blocks = [new Heading(1, ["A"])] };

        ExportReport report = new PdfExporter(new PdfOptions { AttachSource = true }).Export(document, Stream.Null);

        Assert.False(report.Succeeded);
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Id == "DX1214");
    }
}
