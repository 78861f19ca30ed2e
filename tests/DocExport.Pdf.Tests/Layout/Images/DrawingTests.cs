using System.Text;
using DocExport.Diagnostics;
using DocExport.Export;
using DocExport.Markdown;
using DocExport.Pdf.Tests.Vectors;
using DocExport.Resources;
using UglyToad.PdfPig;

namespace DocExport.Pdf.Tests.Layout.Images;

public sealed class DrawingTests
{
    [Fact]
    public void AnSvgImageIsDrawnWithItsText()
    {
        (string text, int paths, ExportReport report) = Export(
            $"{SvgFixture.Prefix} viewBox='0 0 200 100'><rect width='50' height='50' fill='red'/><text x='10' y='90'>Inscribed</text></svg>");
        Assert.Empty(report.Diagnostics);
        Assert.Contains("Inscribed", text, StringComparison.Ordinal);
        Assert.DoesNotContain("What it shows", text, StringComparison.Ordinal);
        Assert.True(paths > 0);
    }

    [Fact]
    public void ABrokenOneGivesWayToItsAlternativeText()
    {
        (string text, int _, ExportReport report) = Export($"{SvgFixture.Prefix} viewBox='0 0 200 100'><rect>");
        Assert.Equal(DiagnosticIds.ImageCorrupt.Id, Assert.Single(report.Diagnostics).Id);
        Assert.Contains("What it shows", text, StringComparison.Ordinal);
    }

    private static (string Text, int Paths, ExportReport Report) Export(string svg)
    {
        Document document = MarkdownReader.Read("---\nlanguage: en\n---\n# Title\n\n![What it shows](a.svg)\n") with { Resources = new OneFile(svg) };
        using var output = new MemoryStream();
        ExportReport report = document.SaveAsPdf(output);
        using PdfDocument pdf = PdfDocument.Open(output.ToArray());
        return (pdf.GetPage(1).Text, pdf.GetPage(1).Paths.Count, report);
    }

    private sealed class OneFile(string content) : IResourceResolver
    {
        public ResourceResult Resolve(string source) => ResourceResult.Found(Encoding.UTF8.GetBytes(content));
    }
}
