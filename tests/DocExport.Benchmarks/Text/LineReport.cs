using System.Globalization;
using DocExport.Diagnostics;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Breaking;
using DocExport.Pdf.Text.Shaping;
using DocExport.Themes;

namespace DocExport.Benchmarks.Text;

/// <summary>
/// Sets the prose of a Markdown file as justified paragraphs and says how fast that was and how good its lines are, beside lines
/// filled one after the other: <c>dotnet run -c Release --project tests/DocExport.Benchmarks -- lines book.md</c>.
/// </summary>
internal static class LineReport
{
    private const int Rounds = 5;
    private static readonly LineShape Shape = new(360);

    private static readonly ComputedStyle Style = new()
    {
        FontFamily = ["serif"],
        FontSize = 11,
        Leading = 15,
        Alignment = TextAlignment.Justify,
        Hyphenate = true,
        Numerals = Numerals.OldStyle,
    };

    public static void Write(string path, TextWriter output)
    {
        List<StyledText> paragraphs = [.. Prose(File.ReadAllText(path)).Select(text => new StyledText(text, [new StyledRun(0, text.Length, Style, null)], Style))];
        using var catalog = new FontCatalog();
        using var fonts = new TextFonts(catalog);
        var diagnostics = new DiagnosticBag();
        var engine = new TextEngine(fonts, diagnostics);
        output.WriteLine(FormattableString.Invariant($"{paragraphs.Count} paragraphs, {paragraphs.Sum(text => text.Text.Length)} characters"));
        for (int round = 0; round < Rounds; round++)
            Time(engine, paragraphs, output);
        List<ShapedText> shaped = [.. paragraphs.Select(engine.Shape)];
        var breaker = new ParagraphBreaker(fonts.Hyphenation);
        var hyphens = new HyphenCollector(fonts.Hyphenation);
        Report("total fit", shaped, text => breaker.Break(text, Shape), output);
        Report("first fit", shaped, text => FirstFitLines(hyphens.Within(text, text.Breaks)), output);
        foreach (IGrouping<string, Diagnostic> group in diagnostics.Items.GroupBy(item => item.Id))
            output.WriteLine(FormattableString.Invariant($"{group.Key}: {group.Count() / Rounds} (such as {group.First().Message})"));
    }

    private static void Time(TextEngine engine, List<StyledText> paragraphs, TextWriter output)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        List<ShapedText> shaped = [.. paragraphs.Select(engine.Shape)];
        double shaping = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        int lines = shaped.Sum(text => engine.Break(text, Shape).Count);
        double all = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        double megabytes = (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6;
        output.WriteLine(FormattableString.Invariant(
            $"processor time: shape {shaping:0} ms, break and set {all - shaping:0} ms, together {all:0} ms; {lines} lines; {megabytes:0} MB allocated"));
    }

    /// <summary>Paragraphs between blank lines, without code blocks, tables and headings.</summary>
    private static IEnumerable<string> Prose(string markdown)
    {
        bool code = false;
        foreach (string block in markdown.ReplaceLineEndings("\n").Split("\n\n"))
        {
            bool fence = block.Split("```").Length % 2 == 0;
            bool skip = code || fence || block.TrimStart() is "" or ['#' or '|' or '<' or '`', ..];
            code ^= fence;
            if (!skip)
                yield return block.Replace('\n', ' ').Trim();
        }
    }

    private static List<BreakCandidate> FirstFitLines(BreakCandidate[] candidates)
    {
        var ends = new List<int>();
        FirstFit.Break(candidates, Shape.Measure, Shape.Measure, ends);
        return [.. ends.Select(end => candidates[end])];
    }

    private static void Report(string name, List<ShapedText> texts, Func<ShapedText, List<BreakCandidate>> breakLines, TextWriter output)
    {
        var quality = new LineQuality();
        foreach (ShapedText text in texts)
            quality.Add(breakLines(text), Shape.Measure);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {quality}"));
    }
}
