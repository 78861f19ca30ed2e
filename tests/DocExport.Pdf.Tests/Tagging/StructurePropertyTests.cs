using System.Globalization;
using DocExport.Markdown;
using DocExport.Testing;

namespace DocExport.Pdf.Tests.Tagging;

/// <summary>What must hold of every document, whatever is in it.</summary>
public sealed class StructurePropertyTests
{
    private const int Blocks = 40;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Content_and_structure_are_a_bijection_that_reaches_all_text_in_order(int seed)
    {
        var generated = new GeneratedText(seed);

        using var structure = new StructureReader(Export(generated.Write(Blocks)));

        string text = string.Concat(structure.Text.Where(char.IsAsciiLetterLower));
        int at = 0;
        foreach (string word in generated.Words)
        {
            int found = text.IndexOf(word, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{word}' is {(text.Contains(word, StringComparison.Ordinal) ? "out of order" : "missing")}");
            at = found;
        }

        Assert.All(generated.NoteWords, word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    // This test sets what nothing else may look at.
#pragma warning disable RS0030
    [Fact]
    public void Culture_and_time_zone_change_nothing()
    {
        string markdown = new GeneratedText(9).Write(Blocks);
        byte[] expected = Export(markdown);
        CultureInfo culture = CultureInfo.CurrentCulture;
        string? zone = Environment.GetEnvironmentVariable("TZ");
        try
        {
            // Made by hand, for the tests know no culture but the invariant one.
            var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (foreign.NumberFormat.NumberDecimalSeparator, foreign.NumberFormat.NegativeSign) = (",", "\u2212");
            CultureInfo.CurrentCulture = foreign;
            foreach (string place in new[] { "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia" })
            {
                Environment.SetEnvironmentVariable("TZ", place);
                TimeZoneInfo.ClearCachedData();
                Assert.Equal(expected, Export(markdown));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }
#pragma warning restore RS0030

    [JudgeFact("pdfcheck", "qpdf")]
    public void Generated_documents_conform()
    {
        using var folder = new TemporaryFolder();
        string[] paths = [.. Enumerable.Range(10, 4).Select(seed => folder.File(FormattableString.Invariant($"{seed}.pdf")))];
        for (int i = 0; i < paths.Length; i++)
            File.WriteAllBytes(paths[i], Export(new GeneratedText(10 + i).Write(Blocks)));

        JudgeResult result = Judges.Run("pdfcheck", paths);

        Assert.True(result.ExitCode == 0, result.Output);
    }

    private static byte[] Export(string markdown)
    {
        using var output = new MemoryStream();
        Assert.True(MarkdownReader.Read(markdown).SaveAsPdf(output).Succeeded);
        return output.ToArray();
    }
}
