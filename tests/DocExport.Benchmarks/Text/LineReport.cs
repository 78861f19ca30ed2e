using System.Globalization;
using DocExport.Diagnostics;
using DocExport.Markdown;
using DocExport.Model;
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
        Document document = MarkdownReader.ReadFile(path);
        ComputedStyle style = Style with { Language = document.Metadata.Language };
        List<StyledText> paragraphs =
        [
            .. document.Query<Paragraph>().Select(paragraph => InlineText.Of(paragraph.Content)).Where(text => text.Length > 0)
                .Select(text => new StyledText(text, [new StyledRun(0, text.Length, style, null)], style)),
        ];
        using var catalog = new FontCatalog();
        using var fonts = new TextFonts(catalog);
        var diagnostics = new DiagnosticBag();
        var engine = new TextEngine(fonts, diagnostics);
        output.WriteLine(FormattableString.Invariant($"{paragraphs.Count} paragraphs, {paragraphs.Sum(text => text.Text.Length)} characters"));
        var breaker = new ParagraphBreaker(fonts.Hyphenation);
        double breaking = 0, export = 0;
        for (int round = 0; round < Rounds; round++)
        {
            breaking = Time(engine, breaker, paragraphs, output);
            TimeSpan start = Environment.CpuUsage.TotalTime;
            document.SaveAsPdf(Stream.Null);
            export = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        }

        output.WriteLine(FormattableString.Invariant($"processor time of the whole export {export:0} ms, breaking's share {100 * breaking / export:0.0} %"));
        List<ShapedText> shaped = [.. paragraphs.Select(engine.Shape)];
        var hyphens = new HyphenCollector(fonts.Hyphenation);
        Report("total fit", shaped, text => breaker.Break(text, Shape), output);
        Report("first fit", shaped, text => FirstFitLines(hyphens.Within(text, text.Breaks).ToArray()), output);
        foreach (IGrouping<string, Diagnostic> group in diagnostics.Items.GroupBy(item => item.Id))
            output.WriteLine(FormattableString.Invariant($"{group.Key}: {group.Count() / Rounds} (such as {group.First().Message})"));
    }

    /// <returns>Milliseconds that choosing the breaks took.</returns>
    private static double Time(TextEngine engine, ParagraphBreaker breaker, List<StyledText> paragraphs, TextWriter output)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        List<ShapedText> shaped = [.. paragraphs.Select(engine.Shape)];
        double shaping = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        int lines = shaped.Sum(text => breaker.Break(text, Shape).Count);
        double broken = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        // Breaks them once more.
        foreach (ShapedText text in shaped)
            engine.Break(text, Shape);
        double all = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        double megabytes = (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6;
        output.WriteLine(FormattableString.Invariant(
            $"processor time: shape {shaping:0} ms, break {broken - shaping:0} ms, set {all - broken - (broken - shaping):0} ms; {lines} lines; {megabytes:0} MB allocated"));
        return broken - shaping;
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
