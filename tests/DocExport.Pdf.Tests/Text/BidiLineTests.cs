using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Text;

namespace DocExport.Pdf.Tests.Text;

/// <summary>No bundled font has Hebrew, so that its letters are boxes here; their order is what matters.</summary>
public sealed class BidiLineTests : IDisposable
{
    private readonly TextFixture _text = new();

    [Fact]
    public void HebrewWithinEnglishRunsFromRightToLeft() =>
        Assert.Equal("ab \u05D2\u05D1\u05D0 cd", Seen(_text.Lines("ab \u05D0\u05D1\u05D2 cd", TextFixture.Ragged, 400)[0]));

    [Fact]
    public void EnglishAndNumbersWithinHebrewRunFromLeftToRight() =>
        Assert.Equal("\u05D2 ab 12 \u05D1\u05D0", Seen(_text.Lines("\u05D0\u05D1 ab 12 \u05D2", TextFixture.Ragged, 400)[0]));

    [Fact]
    public void ParagraphThatBeginsInHebrewEndsAtTheLeft()
    {
        TextLine line = _text.Lines("\u05D0\u05D1", TextFixture.Ragged, 400)[0];
        Assert.Equal(400, line.Width, 0.01);
        Assert.True(line.Items.OfType<GlyphRunItem>().Min(item => item.X) > 300);
    }

    [Fact]
    public void SpacesAtTheLineEndStandLeftOfHebrew()
    {
        IReadOnlyList<TextLine> lines = _text.Lines("\u05D0\u05D1\u05D2\u05D3 \u05D4\u05D5\u05D6\u05D7 \u05D8\u05D9\u05DB\u05DC", TextFixture.Ragged, 60);
        Assert.True(lines.Count > 1);
        Assert.All(lines, line => Assert.Equal(60, line.Width, 0.01));
        GlyphRunItem space = lines[0].Items.OfType<GlyphRunItem>().First(item => item.Run.ActualText is null);
        Assert.Equal(' ', space.Run.Text[space.Run.Glyphs.ToArray()[0].TextStart]);
        Assert.True(space.X < lines[0].Items.OfType<GlyphRunItem>().Where(item => item.Run.ActualText is not null).Min(item => item.X));
    }

    public void Dispose() => _text.Dispose();

    /// <summary>The characters of a line from left to right.</summary>
    private static string Seen(TextLine line)
    {
        var seen = new List<(double X, string Text)>();
        foreach (GlyphRunItem item in line.Items.OfType<GlyphRunItem>())
        {
            double x = item.X;
            foreach (PositionedGlyph glyph in item.Run.Glyphs.ToArray())
            {
                seen.Add((x, item.Run.Text.Substring(glyph.TextStart, glyph.TextLength)));
                x += glyph.Advance;
            }
        }

        return string.Concat(seen.Where(part => part.Text.Length > 0).OrderBy(part => part.X).Select(part => part.Text));
    }
}
