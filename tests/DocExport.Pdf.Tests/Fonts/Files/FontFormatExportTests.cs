using DocExport.Export;
using DocExport.Markdown;
using DocExport.Testing;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Fonts.Files;

/// <summary>Fonts in each kind of file, embedded in a document whose whole text they set.</summary>
public class FontFormatExportTests
{
    private const string Words = "Affix fix. Affix";

    [JudgeTheory("pdfcheck", "pdftotext", "pdffonts")]
    [InlineData("woff", "JetBrains Mono")]
    [InlineData("woff2", "JetBrains Mono")]
    [InlineData("ttc", "JetBrains Mono")]
    [InlineData("variable.ttf", "JetBrains Mono")]
    [InlineData("otf", "STIX Two Math")]
    public void A_font_is_embedded_and_its_text_reads_back(string kind, string family)
    {
        using var folder = new TemporaryFolder();
        string font = folder.File("font." + kind), path = folder.File("out.pdf");
        File.WriteAllBytes(font, Font(kind));
        Theme theme = BuiltInThemes.Article with { Serif = [family], SansSerif = [family], Monospace = [family] };
        Document document = MarkdownReader.Read($"---\nlanguage: en\ntitle: {Words}\n---\n# {Words}\n\n{Words}\n");
        ExportReport report = new PdfExporter(new PdfOptions { FontPaths = [font], Theme = theme }).Export(document, path);
        Assert.Empty(report.Diagnostics);
        JudgeResult check = Judges.Run("pdfcheck", "--strict", path);
        Assert.True(check.ExitCode == 0, check.Output);
        Assert.Contains(Words, Judges.Run("pdftotext", path, "-").Output, StringComparison.Ordinal);
        Assert.Contains(family.Replace(" ", "", StringComparison.Ordinal), Judges.Run("pdffonts", path).Output, StringComparison.Ordinal);
    }

    private static byte[] Font(string kind)
    {
        byte[] mono = FontSamples.Bundled("JetBrainsMono-Regular.ttf");
        return kind switch
        {
            "woff" => FontSamples.Woff(mono),
            "woff2" => File.ReadAllBytes(Repository.PathTo("tests", "DocExport.Pdf.Tests", "Fonts", "Files", "Samples", "JetBrainsMono-sample.woff2")),
            "ttc" => FontSamples.Collection(mono, FontSamples.Bundled("NotoEmoji-Regular.ttf")),
            "variable.ttf" => FontSamples.Variable(),
            _ => FontSamples.Bundled("STIXTwoMath-Regular.otf"),
        };
    }
}
