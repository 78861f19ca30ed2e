using DocExport.Diagnostics;
using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Tests.Text;

public sealed class MissingCharacterTests
{
    private static readonly SourceSpan First = new("a.md", 4, 1, 9), Later = new("a.md", 9, 1, 9);

    [Fact]
    public void ACharacterIsToldOnceHoweverManyEnginesMeetIt()
    {
        Diagnostic other = DiagnosticIds.OverfullLine.At(Later, "3", "x");
        IReadOnlyList<Diagnostic> summed = MissingCharacter.Summed([Missing(0x12000, Later), other, Missing(0x12000, First), other]);
        Assert.Equal([First, Later, Later], summed.Select(item => item.Span));
        Assert.Equal(
            "No font has the character U+12000 CUNEIFORM SIGN A (Cuneiform script); a box stands in its place. Asked for: Source Serif 4",
            summed[0].Message);
        Assert.Equal("Name a font that has it", summed[0].Hint);
    }

    [Fact]
    public void CharactersOfAScriptAreToldTogetherAtTheFirstPlace()
    {
        IReadOnlyList<Diagnostic> summed = MissingCharacter.Summed(
            [.. Enumerable.Range(0, 7).Select(i => Missing(0x12000 + i, i == 3 ? First : Later)), Missing(0x13000, Later, Script.EgyptianHieroglyphs)]);
        Assert.Equal([DiagnosticIds.MissingGlyphs.Id, DiagnosticIds.MissingGlyph.Id], summed.Select(item => item.Id));
        Assert.Equal(First, summed[0].Span);
        Assert.StartsWith("No font has 7 characters (Cuneiform script)", summed[0].Message, StringComparison.Ordinal);
        Assert.Contains("U+12000 CUNEIFORM SIGN A, U+12001", summed[0].Message, StringComparison.Ordinal);
        Assert.Contains(" and 2 more. Asked for: Source Serif 4", summed[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void APlaceInAnotherFileIsNoEarlierOne()
    {
        Diagnostic sum = Assert.Single(MissingCharacter.Summed(
            [Missing(0x12000, new("one.md", 9, 1, 1)), Missing(0x12001, new("two.md", 2, 1, 1)), Missing(0x12001, new("one.md", 7, 1, 1))]));
        Assert.Equal(new("one.md", 7, 1, 1), sum.Span);
    }

    [Fact]
    public void TextAndImagesOfAnExportAreToldTogether()
    {
        const string Svg = "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='20'><text y='15'>\U00012001\U00012002</text></svg>";
        Document document = Markdown.MarkdownReader.Read(
            "---\ntitle: A\nlanguage: en\n---\n\nClay: \U00012000\n\n# \U00012000\U00012001\n\n![Signs](data:image/svg+xml;base64,"
            + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Svg)) + ")\n");
        Diagnostic sum = Assert.Single(new PdfExporter().Export(document, Stream.Null).Diagnostics, item => item.Id == DiagnosticIds.MissingGlyphs.Id);
        Assert.Contains("No font has 3 characters", sum.Message, StringComparison.Ordinal);
        Assert.Equal(6, sum.Span.Line);
    }

    [Fact]
    public void PunctuationThatScriptsShareBelongsToTheScriptAroundIt()
    {
        Document document = Markdown.MarkdownReader.Read("---\ntitle: A\nlanguage: ar\n---\n\n\u0644\u0651\u0627\u060C \u0644\n");
        Diagnostic sum = Assert.Single(new PdfExporter().Export(document, Stream.Null).Diagnostics);
        Assert.Equal(DiagnosticIds.MissingGlyphs.Id, sum.Id);
        Assert.Contains("4 characters (Arabic script)", sum.Message, StringComparison.Ordinal);
    }

    private static Diagnostic Missing(int codePoint, SourceSpan span, Script script = Script.Cuneiform) =>
        new MissingCharacter(codePoint, script, "Source Serif 4", "Name a font that has it").At(span);
}
