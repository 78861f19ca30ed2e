using DocExport.Model;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Shaping;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Text;

public sealed class LineDecorationTests : IDisposable
{
    private static readonly Color Grey = Color.Parse("#eeeeee");
    private readonly TextFixture _text = new();

    [Fact]
    public void CodeSpanHasABackgroundOnEachLineItRunsOver()
    {
        ComputedStyle code = TextFixture.Code with { Background = Grey };
        IReadOnlyList<TextLine> lines = _text.Lines(Pieces(("See ", TextFixture.Ragged, null), ("first second third", code, null), (" for it.", TextFixture.Ragged, null)), 90);
        TextLine[] filled = [.. lines.Where(line => line.Items[0] is FillItem)];
        Assert.Equal(2, filled.Length);
        foreach (TextLine line in filled)
        {
            FillItem fill = Assert.IsType<FillItem>(line.Items[0]);
            Assert.Equal(Grey, fill.Color);
            GlyphRunItem run = line.Items.OfType<GlyphRunItem>().Single(item => item.Run.Face.Family == "JetBrains Mono");
            Assert.True(fill.Box.X <= run.X);
            Assert.True(fill.Box.Y < 0 && fill.Box.Bottom > 0);
        }
    }

    [Fact]
    public void ABackgroundHasRoomBetweenWordsAndIsCutOffWhereALineDividesIt()
    {
        ComputedStyle code = TextFixture.Code with { Background = Grey };
        double padding = TokenSpacing.BackgroundPadding * code.FontSize;
        IReadOnlyList<TextLine> lines = _text.Lines(Pieces(("See ", TextFixture.Ragged, null), ("first second", code, null), (" for it.", TextFixture.Ragged, null)), 80);
        FillItem first = lines[0].Items.OfType<FillItem>().Single(), second = lines[1].Items.OfType<FillItem>().Single();
        GlyphRunItem before = lines[0].Items.OfType<GlyphRunItem>().First(), start = lines[0].Items.OfType<GlyphRunItem>().ElementAt(1);
        GlyphRunItem after = lines[1].Items.OfType<GlyphRunItem>().ElementAt(1);
        Assert.Equal(start.X - padding, first.Box.X, 0.01);
        Assert.Equal(before.X + before.Run.Width, start.X, 0.01);
        Assert.Equal(lines[0].Width, first.Box.Right, 0.01);
        Assert.Equal(0, second.Box.X, 0.01);
        Assert.Equal(after.X, second.Box.Right, 0.01);
    }

    [Fact]
    public void UnderlineRunsOnUnderAdjoiningPieces()
    {
        ComputedStyle underlined = TextFixture.Ragged with { Underline = true };
        TextLine line = _text.Lines(Pieces(("one ", underlined, null), ("two", underlined with { Italic = true }, null)), 200)[0];
        FillItem rule = Assert.Single(line.Items.OfType<FillItem>());
        Assert.Equal(0, rule.Box.X, 0.01);
        Assert.Equal(line.Width, rule.Box.Right, 0.01);
        Assert.InRange(rule.Box.Y, 0.1, 3);
    }

    [Fact]
    public void LinkOfDirectionMarksHasNoPlaceToPointAt()
    {
        var link = new InlineLink(new LinkTarget.External("https://example.org/"), "Example", LogicalNode.CreateRoot().Add(LogicalRole.Link));
        TextLine line = _text.Lines(Pieces(("text ", TextFixture.Ragged, null), ("\u200E\u200F", TextFixture.Ragged, link)), 200)[0];
        Assert.Empty(line.Items.OfType<LinkItem>());
    }

    [Fact]
    public void LinkOnTwoLinesIsOneItemOnEach()
    {
        var root = LogicalNode.CreateRoot();
        var link = new InlineLink(new LinkTarget.External("https://example.org/"), "Example", root.Add(LogicalRole.Link));
        IReadOnlyList<TextLine> lines = _text.Lines(
            Pieces(("Look at ", TextFixture.Ragged, null), ("this ", TextFixture.Ragged, link), ("rather ", TextFixture.Ragged with { Weight = 700 }, link), ("interesting example", TextFixture.Ragged, link)),
            110);
        Assert.Equal(2, lines.Count);
        foreach (TextLine line in lines)
        {
            LinkItem item = Assert.Single(line.Items.OfType<LinkItem>());
            Assert.Single(item.Areas);
            Assert.Same(link.Owner, item.Owner);
        }

        Assert.Equal(lines[1].Width, lines[1].Items.OfType<LinkItem>().Single().Areas[0].Right, 0.01);
    }

    [Fact]
    public void NotesAndDestinationsGoWithTheLineTheyFallOn()
    {
        var note = new Footnote("1", []);
        ComputedStyle style = TextFixture.Ragged;
        const string Text = "A sentence that goes on for a while¹ and then some.";
        int call = Text.IndexOf('¹', StringComparison.Ordinal);
        var text = new StyledText(
            Text,
            [
                new StyledRun(0, call, style, null) { DestinationId = "start" },
                new StyledRun(call, 1, style, null) { Note = note },
                new StyledRun(call + 1, Text.Length - call - 1, style, null),
            ],
            style);
        IReadOnlyList<TextLine> lines = _text.Lines(text, 100);
        TextLine called = Assert.Single(lines, line => line.Notes.Count > 0);
        Assert.Same(note, Assert.Single(called.Notes));
        Assert.InRange(call, called.Start, called.End - 1);
        Assert.Equal("start", Assert.Single(lines.SelectMany(line => line.Items.OfType<DestinationItem>())).Id);
        Assert.Contains(lines[0].Items, item => item is DestinationItem);
    }

    public void Dispose() => _text.Dispose();

    private static StyledText Pieces(params ReadOnlySpan<(string Text, ComputedStyle Style, InlineLink? Link)> pieces)
    {
        var runs = new List<StyledRun>();
        string text = "";
        foreach ((string piece, ComputedStyle style, InlineLink? link) in pieces)
        {
            runs.Add(new StyledRun(text.Length, piece.Length, style, null) { Link = link });
            text += piece;
        }

        return new StyledText(text, runs, TextFixture.Ragged);
    }
}
