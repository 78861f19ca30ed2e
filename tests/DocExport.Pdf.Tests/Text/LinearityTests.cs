using System.Text;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Testing;

namespace DocExport.Pdf.Tests.Text;

/// <summary>
/// Paragraphs far beyond any that a person writes take time in proportion to their length. Four times the text may take eight times as
/// long, by the time of the thread alone; anything quadratic takes sixteen times.
/// </summary>
public class LinearityTests
{
    private const int Units = 10_000, Factor = 4, MostFactor = 8;

    private static readonly TimeSpan Noise = TimeSpan.FromSeconds(0.25);

    [Theory]
    [InlineData("prose")]
    [InlineData("no spaces")]
    [InlineData("Arabic")]
    [InlineData("ideographs")]
    [InlineData("marks")]
    [InlineData("emoji")]
    [InlineData("address")]
    [InlineData("opening brackets")]
    [InlineData("embeddings")]
    [InlineData("soft hyphens")]
    [InlineData("no-break spaces")]
    [InlineData("alternating directions")]
    [InlineData("missing characters")]
    public void Time_grows_with_the_length(string kind)
    {
        Set(kind, Units / 10);
        TimeSpan once = Set(kind, Units), more = Set(kind, Factor * Units);
        Assert.True(more <= (MostFactor * once) + Noise, $"{kind}: {once}, {more}");
    }

    private static TimeSpan Set(string kind, int units)
    {
        using var fixture = new TextFixture();
        string text = Paragraph(kind, units);
        return ThreadTime.Of(() =>
        {
            foreach (ComputedStyle style in (ComputedStyle[])[TextFixture.Serif, TextFixture.Ragged, TextFixture.Code])
            {
                IReadOnlyList<TextLine> lines = fixture.Lines(text, style, 360);
                Assert.Equal(text.Length, lines[^1].End);
            }
        });
    }

    private static string Paragraph(string kind, int units)
    {
        string part = kind switch
        {
            "prose" => "Considerable paragraphs, “quoted” and otherwise, go on for 25 pages without a break. ",
            "no spaces" => "incomprehensibilities",
            "Arabic" => "\u062A\u0641\u062A\u062D \u0627\u0644\u0645\u0643\u062A\u0628\u0629 12 abc \u0623\u0628\u0648\u0627\u0628\u0647\u0627. ",
            "ideographs" => "小さな図書館は、毎朝八時に開きます。",
            "marks" => "\u0301",
            "emoji" => "👩\u200D",
            "address" => "path/to?x=1&",
            "opening brackets" => "(",
            "soft hyphens" => "\u00AD",
            "no-break spaces" => "word\u00A0",
            "alternating directions" => "a\u05D0",
            "missing characters" => "\uA280",
            _ => "\u2068\u202Ba",
        };
        var text = new StringBuilder("a");
        while (text.Length < units)
            text.Append(part);
        return text.ToString();
    }
}
