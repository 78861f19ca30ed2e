using DocExport.Model;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Hyphenation;
using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Tests.Text;

public sealed class HyphenationLineTests : IDisposable
{
    private readonly TextFixture _text = new();

    [Fact]
    public void WordsAreDividedWhereTheLanguageAllows()
    {
        ComputedStyle german = TextFixture.Serif with { Language = LanguageTag.Parse("de") };
        Assert.Equal(["Silben-", "trennung"], _text.Words("Silbentrennung", german, 50));
    }

    [Fact]
    public void HyphenStandsForASoftHyphenAndCountsToTheLine()
    {
        ComputedStyle style = TextFixture.Ragged with { Hyphenate = true };
        TextLine line = _text.Lines("hyphenation", style, 40)[0];
        Assert.True(line.Hyphenated);
        GlyphRunItem hyphen = line.Items.OfType<GlyphRunItem>().Last();
        Assert.Equal("\u00AD", hyphen.Run.ActualText);
        Assert.Equal(line.Width, hyphen.X + hyphen.Run.Width, 0.01);
        Assert.True(line.Width <= 40);
    }

    [Fact]
    public void SoftHyphenOfTheAuthorIsHonouredWithoutHyphenation()
    {
        ComputedStyle style = TextFixture.Ragged with { Hyphenate = false };
        Assert.Equal(["qwrt\u00AD-", "zxcvb"], _text.Words("qwrt\u00ADzxcvb", style, 40));
    }

    [Fact]
    public void HardHyphenSetsNoSecondOne()
    {
        TextLine line = _text.Lines("Anglo-American", TextFixture.Ragged, 50)[0];
        Assert.Equal(6, line.End);
        Assert.False(line.Hyphenated);
        Assert.DoesNotContain(line.Items.OfType<GlyphRunItem>(), item => item.Run.ActualText is not null);
    }

    [Fact]
    public void ExceptionsOverrideThePatterns()
    {
        using var catalog = new FontCatalog();
        using var fonts = new TextFonts(catalog, new HyphenationExceptions(["hyphenat-ion"]));
        var engine = new TextEngine(fonts, _text.Diagnostics);
        StyledText text = TextFixture.Plain("hyphenation", TextFixture.Serif);
        Assert.Equal(8, engine.Break(engine.Shape(text), new LineShape(52))[0].End);
    }

    [Fact]
    public void NoMoreThanTwoLinesRunningEndInHyphensWhereTheTextAllows()
    {
        string text = string.Join(' ', Enumerable.Repeat("considerable hyphenation of extraordinary documentation is a rather natural phenomenon", 12));
        int running = 0;
        foreach (TextLine line in _text.Lines(text, TextFixture.Serif, 180))
        {
            running = line.Hyphenated ? running + 1 : 0;
            Assert.True(running <= 2);
        }
    }

    [Fact]
    public void CodeBreaksAfterPunctuationWithoutAHyphen()
    {
        string[] lines = _text.Words("std::collections::HashMap::entry", TextFixture.Code, 120);
        Assert.Equal(["std::collections::", "HashMap::entry"], lines);
    }

    [Fact]
    public void HeadingsAreNotHyphenated() =>
        Assert.DoesNotContain(
            _text.Lines("Considerations concerning internationalisation", TextFixture.Ragged with { Balance = true, Hyphenate = true }, 140),
            line => line.Hyphenated);

    [Fact]
    public void KerningIsNotLostWhereAWordIsDivided()
    {
        string text = "waterfalls waterfalls waterfalls waterfalls waterfalls waterfalls waterfalls waterfalls";
        Assert.All(_text.Lines(text, TextFixture.Serif, 130).SkipLast(1), line => Assert.Equal(130, line.Width, 0.01));
    }

    public void Dispose() => _text.Dispose();
}
