using DocExport.Diagnostics;
using DocExport.Export;
using DocExport.Formulas;
using DocExport.Markdown;
using DocExport.Model;
using DocExport.Testing;
using DocExport.Transforms;

namespace DocExport.Pdf.Tests.Formulas;

/// <summary>A sheet of all kinds of formulas; its pictures were looked at.</summary>
public class FormulaSheetTests
{
    private static readonly string Sheet = Repository.PathTo("tests", "Specs", "formulas", "sheet.md");

    [Fact]
    public void EveryFormulaOfTheSheetIsRead()
    {
        var diagnostics = new DiagnosticBag();
        Document resolved = DocumentResolver.Resolve(MarkdownReader.ReadFile(Sheet), new(), diagnostics);
        Assert.Empty(diagnostics.Items);
        string[] sources = [.. resolved.Query<Node>().Select(node => node is MathBlock block ? block.Tex : (node as InlineMath)?.Tex).OfType<string>()];
        Assert.True(sources.Length > 80, $"{sources.Length} formulas");
        Assert.All(sources, tex => Assert.NotNull(resolved.Formulas[tex].Content));
        Assert.All(sources, tex => Assert.NotEqual("", FormulaText.Of(resolved.Formulas[tex].Content!)));
    }

    [JudgeFact("pdfcheck")]
    public void TheSheetConforms()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("sheet.pdf");
        ExportReport report = new PdfExporter().Export(MarkdownReader.ReadFile(Sheet), path);
        Assert.Empty(report.Diagnostics);
        Assert.Contains(report.Fonts, font => font.Family == "STIX Two Math");
        JudgeResult judged = Judges.Run("pdfcheck", "--strict", path);
        Assert.True(judged.ExitCode == 0, judged.Output);
    }

    [Fact]
    public void TextWithoutFormulasNeedsNoMathFont()
    {
        ExportReport report = new PdfExporter().Export(MarkdownReader.Read("# Title\n\nText, $5 and $6."), Stream.Null);
        Assert.DoesNotContain(report.Fonts, font => font.Family == "STIX Two Math");
    }
}
