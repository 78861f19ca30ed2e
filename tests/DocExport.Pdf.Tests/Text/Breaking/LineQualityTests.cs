using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Breaking;
using DocExport.Pdf.Text.Shaping;
using DocExport.Testing;

namespace DocExport.Pdf.Tests.Text.Breaking;

/// <summary>The project's article in a narrow measure: breaks chosen together beside lines filled one after the other.</summary>
public sealed class LineQualityTests : IDisposable
{
    private const double Measure = 200;

    private readonly TextFixture _text = new();

    [Fact]
    public void Breaks_chosen_together_are_better_than_lines_filled_one_by_one()
    {
        var breaker = new ParagraphBreaker(_text.Fonts.Hyphenation);
        var hyphens = new HyphenCollector(_text.Fonts.Hyphenation);
        var together = new List<double>();
        var oneByOne = new List<double>();
        int hyphensTogether = 0, hyphensOneByOne = 0;
        string article = File.ReadAllText(Repository.PathTo("content", "can-you-leave-north-korea.md"));
        foreach (string paragraph in article.ReplaceLineEndings("\n").Split("\n\n").Where(block => block.Length > 100 && char.IsLetter(block[0])))
        {
            ShapedText shaped = _text.Engine.Shape(TextFixture.Plain(paragraph.Replace('\n', ' ').Trim(), TextFixture.Serif));
            hyphensTogether += Add(breaker.Break(shaped, new LineShape(Measure)), together);
            BreakCandidate[] candidates = hyphens.Within(shaped, shaped.Breaks).ToArray();
            var ends = new List<int>();
            FirstFit.Break(candidates, Measure, Measure, ends);
            hyphensOneByOne += Add(ends.Select(end => candidates[end]), oneByOne);
        }

        Assert.InRange(together.Count, 30, 1000);
        Assert.True(2 * together.Average() < oneByOne.Average(), $"mean badness {together.Average():0.0} and {oneByOne.Average():0.0}");
        Assert.True(hyphensTogether < hyphensOneByOne, $"hyphens {hyphensTogether} and {hyphensOneByOne}");
    }

    public void Dispose() => _text.Dispose();

    /// <summary>Adds the badness of each line but the last (100 times the cube of how far it is spread or pressed).</summary>
    /// <returns>How many lines end in a hyphen.</returns>
    private static int Add(IEnumerable<BreakCandidate> ends, List<double> badness)
    {
        const double Worst = 10;
        BreakCandidate start = default;
        int hyphens = 0;
        foreach (BreakCandidate end in ends)
        {
            hyphens += end.ShowsHyphen ? 1 : 0;
            if (end.Kind != BreakKind.Forced)
            {
                double free = Measure - (end.Before + end.HyphenWidth - start.After - start.OverhangAfter - end.OverhangBefore);
                double give = free < 0 ? end.ShrinkBefore - start.ShrinkAfter : end.StretchBefore - start.StretchAfter;
                badness.Add(100 * Math.Pow(give > 0 ? Math.Min(Math.Abs(free) / give, Worst) : Worst, 3));
            }

            start = end;
        }

        return hyphens;
    }
}
