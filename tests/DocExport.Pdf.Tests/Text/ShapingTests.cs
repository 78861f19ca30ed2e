using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Text;

public sealed class ShapingTests : IDisposable
{
    private readonly TextFixture _text = new();

    [Fact]
    public void PairsAreKerned() => Assert.True(Width("AV") < Width("A") + Width("V") - 0.1);

    [Fact]
    public void LigatureIsOneGlyphForTwoLetters()
    {
        PositionedGlyph[] glyphs = Glyphs("fi", TextFixture.Ragged with { FontFamily = ["monospace"], Features = [new("liga", 1)] });
        Assert.Equal(2, glyphs.Sum(glyph => glyph.TextLength));
        PositionedGlyph[] serif = Glyphs("ffi", TextFixture.Ragged);
        Assert.Equal(3, serif.Sum(glyph => glyph.TextLength));
        Assert.True(serif.Length < 3, $"{serif.Length} glyphs");
    }

    [Fact]
    public void CodeHasNoLigatures() => Assert.Equal(4, Glyphs("!==>", TextFixture.Code).Length);

    [Fact]
    public void SizeScalesWidthsInProportion() =>
        Assert.Equal(2 * Width("Waterfall"), Width("Waterfall", TextFixture.Ragged with { FontSize = 22 }), 0.001);

    [Fact]
    public void TrackingAddsToEachCluster() =>
        Assert.Equal(
            Width("HLM") + (3 * 0.05 * 11),
            Width("HLM", TextFixture.Ragged with { Tracking = 50 }),
            0.35);

    [Fact]
    public void TabularFiguresAreEquallyWide()
    {
        ComputedStyle style = TextFixture.Ragged with { Numerals = Numerals.TabularLining };
        Assert.Equal(Width("111111", style), Width("888888", style), 0.01);
    }

    [Fact]
    public void OldStyleFiguresAreOtherGlyphs() =>
        Assert.NotEqual(
            Glyphs("38", TextFixture.Ragged with { Numerals = Numerals.OldStyle })[0].Id,
            Glyphs("38", TextFixture.Ragged with { Numerals = Numerals.Lining })[0].Id);

    [Fact]
    public void SuperscriptIsRaisedOrDesigned()
    {
        GlyphRunItem item = Items("2", TextFixture.Ragged with { Position = ScriptPosition.Superscript })[0];
        ushort plain = Glyphs("2", TextFixture.Ragged)[0].Id;
        bool designed = item.Run.Glyphs.ToArray()[0].Id != plain && item.Baseline == 0;
        bool scaled = item.Baseline < -2 && item.Run.FontSize < 9;
        Assert.True(designed || scaled);
    }

    [Fact]
    public void LettersWithoutSuperscriptFormsAreScaledAndLowered()
    {
        GlyphRunItem item = Items("Щ", TextFixture.Ragged with { Position = ScriptPosition.Subscript })[0];
        Assert.InRange(item.Run.FontSize, 5, 9);
        Assert.True(item.Baseline > 0);
    }

    [Fact]
    public void DecomposedLettersAreComposedWithinTheirCluster()
    {
        PositionedGlyph[] glyphs = Glyphs("e\u0301te\u0301", TextFixture.Ragged);
        Assert.Equal(5, glyphs.Sum(glyph => glyph.TextLength));
        Assert.Empty(_text.Diagnostics.Items);
        Assert.Equal(Width("été"), Width("e\u0301te\u0301"), 0.001);
    }

    [Fact]
    public void SoftHyphensShowNothingWithinALine()
    {
        Assert.Equal(Width("cooperate"), Width("co\u00ADoperate"), 0.3);
        Assert.All(Glyphs("co\u00ADoperate", TextFixture.Ragged), glyph => Assert.InRange(glyph.TextLength, 1, 2));
    }

    [Theory]
    [InlineData("👩‍👩‍👧")]
    [InlineData("☺️")]
    [InlineData("🇩🇪")]
    public void EmojiSequencesStayWhole(string emoji)
    {
        GlyphRunItem item = Assert.Single(Items(emoji, TextFixture.Ragged));
        Assert.Equal("Noto Emoji", item.Run.Face.Family);
        Assert.Equal(emoji.Length, item.Run.Glyphs.ToArray().Sum(glyph => glyph.TextLength));
    }

    [Fact]
    public void MissingCharacterIsABoxThatCopiesAndIsReportedOnce()
    {
        TextLine line = _text.Engine.SetLine(TextFixture.Plain("a\U00012000b\U00012000", TextFixture.Ragged));
        GlyphRunItem[] boxes = [.. line.Items.OfType<GlyphRunItem>().Where(item => item.Run.ActualText is not null)];
        Assert.Equal(2, boxes.Length);
        Assert.All(boxes, box => Assert.Equal("\U00012000", box.Run.ActualText));
        Assert.Equal(5 + 2, boxes[0].Run.Glyphs.Length); // digits, and a blank at either end
        Diagnostic diagnostic = Assert.Single(_text.Diagnostics.Items);
        Assert.Equal(DiagnosticIds.MissingGlyph.Id, diagnostic.Id);
        Assert.Contains("U+12000", diagnostic.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _text.Dispose();

    private List<GlyphRunItem> Items(string text, ComputedStyle style) =>
        [.. _text.Engine.SetLine(TextFixture.Plain(text, style)).Items.OfType<GlyphRunItem>()];

    private PositionedGlyph[] Glyphs(string text, ComputedStyle style) => [.. Items(text, style).SelectMany(item => item.Run.Glyphs.ToArray())];

    private double Width(string text, ComputedStyle? style = null) => _text.Engine.SetLine(TextFixture.Plain(text, style ?? TextFixture.Ragged)).Width;
}
