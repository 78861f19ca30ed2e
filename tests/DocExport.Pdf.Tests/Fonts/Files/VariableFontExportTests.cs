using DocExport.Export;
using DocExport.Markdown;
using DocExport.Pdf.Tests.Text;
using DocExport.Testing;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Fonts.Files;

/// <summary>Variable fonts as foundries make them, embedded as static ones: each weight once, drawn and measured as it was set.</summary>
public class VariableFontExportTests
{
    /// <summary>Units of 1/2816 em, and an axis that leans.</summary>
    public const string Inter = "/usr/share/fonts/truetype/inter-vf/Inter.var.ttf";

    /// <summary>Outlines in CFF2, which PDF does not take.</summary>
    public const string SourceCode = "fonts/node_modules/source-code-pro/target/VAR/SourceCodeVF-Roman.otf";

    private const string Words = "Affix fix. Bold affix and italic code.";

    [InstalledFontTheory([Inter, SourceCode], "pdfcheck", "pdftotext", "pdffonts")]
    [InlineData(Inter, "Inter", "TrueType", "Inter_400wght Inter_700wght Inter_400wght_Italic")]
    [InlineData(SourceCode, "Source Code VF", "Type 0C", "SourceCodeVF-Roman_400wght SourceCodeVF-Roman_700wght")]
    public void WeightsAreEmbeddedAndTextReadsBack(string file, string family, string kind, string names)
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("out.pdf");
        Theme theme = BuiltInThemes.Article with { Serif = [family], SansSerif = [family], Monospace = [family] };
        Document document = MarkdownReader.Read("---\nlanguage: en\ntitle: T\n---\n\nAffix fix. **Bold affix** and *italic* `code`.\n");
        ExportReport report = new PdfExporter(new PdfOptions { FontPaths = [Judges.Installed(file)], Theme = theme }).Export(document, path);
        Assert.Empty(report.Diagnostics);
        JudgeResult check = Judges.Run("pdfcheck", "--strict", path);
        Assert.True(check.ExitCode == 0, check.Output);
        // A reader that takes the widths otherwise sees gaps and joins where there are none.
        Assert.Contains(Words, Judges.Run("pdftotext", path, "-").Output, StringComparison.Ordinal);
        string fonts = Judges.Run("pdffonts", path).Output;
        Assert.All(names.Split(' '), name => Assert.Matches($"\\+{name} +CID {kind} ", fonts));
    }
}
