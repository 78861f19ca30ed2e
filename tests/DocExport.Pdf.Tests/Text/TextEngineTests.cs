using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Text;

public sealed class TextEngineTests : IDisposable
{
    private const string Prose =
        "In olden times when wishing still helped one, there lived a king whose daughters were all beautiful; and the youngest was so " +
        "beautiful that the sun itself, which has seen so much, was astonished whenever it shone in her face. Close by the king’s castle " +
        "lay a great dark forest, and under an old lime-tree in the forest was a well, and when the day was very warm, the king’s child " +
        "went out into the forest and sat down by the side of the cool fountain; and when she was bored she took a golden ball, and " +
        "threw it up on high and caught it; and this ball was her favorite plaything.";

    private readonly TextFixture _text = new();

    [Fact]
    public void JustifiedLinesReachTheMeasureExceptTheLast()
    {
        IReadOnlyList<TextLine> lines = _text.Lines(Prose, TextFixture.Serif, 300);
        Assert.True(lines.Count > 5);
        Assert.All(lines.SkipLast(1), line => Assert.Equal(300, line.Width, 0.01));
        Assert.True(lines[^1].Width < 300);
        Assert.Empty(_text.Diagnostics.Items);
    }

    [Fact]
    public void PunctuationHangsOverTheEdgeByAtMostItsOwnWidth()
    {
        foreach (TextLine line in _text.Lines(Prose, TextFixture.Serif, 300).SkipLast(1))
        {
            double overhang = TextFixture.End(line, Prose) - 300;
            string words = Prose[line.Start..line.End].TrimEnd();
            if (words[^1] is ',' or '.' or '-' or ';')
                Assert.InRange(overhang, 0.5, 3);
            else
                Assert.Equal(0, overhang, 0.01);
        }
    }

    [Fact]
    public void LinesFollowEachOtherWithoutGapOrOverlap()
    {
        IReadOnlyList<TextLine> lines = _text.Lines(Prose, TextFixture.Serif, 200);
        int position = 0;
        foreach (TextLine line in lines)
        {
            Assert.Equal(position, line.Start);
            Assert.True(line.End > line.Start);
            position = line.End;
        }

        Assert.Equal(Prose.Length, position);
    }

    [Fact]
    public void NoTextHasNoLines() => Assert.Empty(_text.Lines("", TextFixture.Serif, 200));

    [Fact]
    public void CentredAndEndAlignedLinesLeaveRoomAtTheRightPlace()
    {
        double natural = _text.Engine.SetLine(TextFixture.Plain("Short", TextFixture.Ragged)).Width;
        TextLine centred = Assert.Single(_text.Lines("Short", TextFixture.Ragged with { Alignment = TextAlignment.Center }, 200));
        TextLine end = Assert.Single(_text.Lines("Short", TextFixture.Ragged with { Alignment = TextAlignment.End }, 200));
        Assert.Equal((200 - natural) / 2, Assert.IsType<GlyphRunItem>(centred.Items[0]).X, 0.001);
        Assert.Equal(200 - natural, Assert.IsType<GlyphRunItem>(end.Items[0]).X, 0.001);
    }

    [Fact]
    public void FirstLineIndentMovesOnlyTheFirstLine()
    {
        IReadOnlyList<TextLine> lines = _text.Lines(Prose, TextFixture.Serif, 250, indent: 20);
        Assert.Equal(20, lines[0].Items.OfType<GlyphRunItem>().First().X, 0.001);
        Assert.Equal(0, lines[1].Items.OfType<GlyphRunItem>().First().X, 0.001);
        Assert.Equal(250, lines[0].Width, 0.01);
    }

    [Fact]
    public void ForcedBreakEndsALineAtItsNaturalWidth()
    {
        const string Text = "Roses are red\u2028violets are blue";
        Assert.Equal(["Roses are red", "violets are blue"], _text.Words(Text, TextFixture.Serif, 300));
        double natural = _text.Engine.SetLine(TextFixture.Plain("Roses are red", TextFixture.Serif)).Width;
        Assert.Equal(natural, _text.Lines(Text, TextFixture.Serif, 300)[0].Width, 0.01);
    }

    [Fact]
    public void NoBreakSpaceKeepsWordsTogether()
    {
        foreach (double measure in (double[])[60, 90, 120])
            Assert.DoesNotContain(_text.Words("It lies at page\u00A012 and page\u00A0131 of it.", TextFixture.Ragged, measure), line => line.EndsWith("page", StringComparison.Ordinal));
    }

    [Fact]
    public void BalancedHeadingHasLinesOfAboutEqualLength()
    {
        const string Heading = "What makes the difference between a good heading and a bad one";
        ComputedStyle style = TextFixture.Ragged with { Balance = true, FontSize = 18, Leading = 22, Weight = 700 };
        IReadOnlyList<TextLine> lines = _text.Lines(Heading, style, 450);
        Assert.Equal(2, lines.Count);
        Assert.True(lines[1].Width > 0.75 * lines[0].Width, $"{lines[0].Width} and {lines[1].Width}");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void LoosenessChangesTheNumberOfLinesWhereSpacesAllow(int looseness)
    {
        string text = string.Join(' ', Enumerable.Repeat("a paragraph of many short words may be set a line longer or shorter than it is at best", 12));
        // How full the last line is decides, so not every measure will do. A line shrunk as far as may be lacks the space after its last letter.
        int[] measures = [.. Enumerable.Range(190, 30).Where(measure =>
            _text.Lines(text, TextFixture.Serif with { Looseness = looseness }, measure).Count == _text.Lines(text, TextFixture.Serif, measure).Count + looseness)];
        Assert.NotEmpty(measures);
        foreach (int measure in measures)
            Assert.All(_text.Lines(text, TextFixture.Serif with { Looseness = looseness }, measure).SkipLast(1), line => Assert.Equal(measure, line.Width, 0.15));
        Assert.Empty(_text.Diagnostics.Items);
    }

    [Fact]
    public void LoosenessThatSpacesDoNotAllowChangesNothing()
    {
        const string Text = "A paragraph of two lines that no space can make longer by three lines";
        Assert.Equal(_text.Lines(Text, TextFixture.Serif, 200).Count, _text.Lines(Text, TextFixture.Serif with { Looseness = 3 }, 200).Count);
    }

    [Fact]
    public void AWordWiderThanTheMeasureIsDividedAndReported()
    {
        const string Word = "00112233445566778899aabbccddeeff";
        IReadOnlyList<TextLine> lines = _text.Lines(Word, TextFixture.Ragged, 60);
        Assert.True(lines.Count > 1);
        Assert.All(lines, line => Assert.True(line.Width <= 60.01));
        Assert.Contains(_text.Diagnostics.Items, item => item.Id == DiagnosticIds.WordDivided.Id);
    }

    [Fact]
    public void AnObjectWiderThanTheMeasureIsReported()
    {
        ComputedStyle style = TextFixture.Ragged;
        var box = new StyledRun(0, 1, style, null) { Object = new InlineObject(80, 20, 0, [new FillItem(new Rect(0, -20, 80, 20), Color.Black)]) };
        TextLine line = Assert.Single(_text.Lines(new StyledText("\uFFFC", [box], style), 50));
        Assert.Equal(80, line.Width, 0.01);
        Assert.Equal(20, line.Ascent, 0.01);
        Assert.Equal(DiagnosticIds.OverfullLine.Id, Assert.Single(_text.Diagnostics.Items).Id);
    }

    [Fact]
    public void ContentMeasuresAreTheWidestWordAndTheWholeLine()
    {
        (double min, double max) = _text.Engine.MeasureContent(_text.Engine.Shape(TextFixture.Plain("a wonderful day", TextFixture.Ragged)));
        Assert.Equal(_text.Engine.SetLine(TextFixture.Plain("wonderful", TextFixture.Ragged)).Width, min, 0.01);
        Assert.Equal(_text.Engine.SetLine(TextFixture.Plain("a wonderful day", TextFixture.Ragged)).Width, max, 0.01);
    }

    [Fact]
    public void LeadingIsSharedSoThatLinesOfOneStyleStandItApart()
    {
        TextLine line = _text.Lines("Hx", TextFixture.Serif, 100)[0];
        Assert.Equal(15, line.Ascent + line.Descent, 0.001);
    }

    public void Dispose() => _text.Dispose();
}
