using DocExport.Model;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Fonts.Files;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Shaping;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Text;

public sealed class EastAsianTests : IDisposable
{
    private const string Cjk = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc";
    private const double Em = 10;

    private readonly FontCatalog _catalog = new();
    private readonly TextFonts _fonts;
    private readonly TextEngine _engine;

    public EastAsianTests()
    {
        if (File.Exists(Cjk))
            FontLoader.AddPaths(_catalog, [Cjk], new());
        _fonts = new TextFonts(_catalog);
        _engine = new TextEngine(_fonts, new());
    }

    private static ComputedStyle Japanese { get; } = new()
    {
        FontFamily = ["serif"],
        FontSize = Em,
        Leading = 16,
        Alignment = TextAlignment.Justify,
        Language = LanguageTag.Parse("ja"),
    };

    [InstalledFontFact(Cjk)]
    public void BlankHalvesOfMarksThatMeetAreTakenOut()
    {
        Assert.Equal(3.5 * Em, Width("「『漢字"), 0.01);
        Assert.Equal(4.5 * Em, Width("漢字」。字"), 0.01);
        Assert.Equal(4.5 * Em, Width("字。「漢字"), 0.01);
        Assert.Equal(5 * Em, Width("字」漢字字"), 0.01);
    }

    [InstalledFontFact(Cjk)]
    public void LinesBeginAndEndWithoutTheBlankHalfOfAMark()
    {
        StyledText text = Plain("「漢漢漢漢漢漢漢漢」漢漢漢漢");
        TextLine first = _engine.Break(_engine.Shape(text), new LineShape(9 * Em))[0];
        Assert.Equal(10, first.End);
        Assert.Equal(-0.5 * Em, first.Items.OfType<GlyphRunItem>().First().X, 0.01);
    }

    [InstalledFontFact(Cjk)]
    public void WesternWordsStandAQuarterOfAnEmFromIdeographs()
    {
        double word = Width("PDF");
        Assert.Equal((2 * Em) + word + (0.5 * Em), Width("漢PDF漢"), 0.01);
        Assert.Equal((2 * Em) + Width("2024") + (0.5 * Em), Width("漢2024漢"), 0.01);
        Assert.Equal((2 * Em) + word + (2 * Width(" ")), Width("漢 PDF 漢"), 0.01);
    }

    [InstalledFontFact(Cjk)]
    public void FiguresAmongIdeographsAreNotSpacedOut()
    {
        StyledText text = Plain("漢漢漢漢2024漢漢漢漢漢漢漢漢");
        GlyphRunItem figures = _engine.Break(_engine.Shape(text), new LineShape(8.9 * Em))[0].Items.OfType<GlyphRunItem>()
            .First(item => item.Run.Face.Family.StartsWith("Source", StringComparison.Ordinal));
        Assert.Equal(Width("2024") + (0.25 * Em), figures.Run.Width, 0.5);
    }

    [InstalledFontFact(Cjk)]
    public void ASignThatAWesternFontHasToStandsInTheScriptsOwnFont() =>
        Assert.All(_engine.SetLine(Plain("ルビの試し")).Items.OfType<GlyphRunItem>(), item => Assert.Contains("CJK", item.Run.Face.Family));

    [InstalledFontFact(Cjk)]
    public void ChineseQuotesAreFullWidthBesideIdeographsAlone()
    {
        ComputedStyle chinese = Japanese with { Language = LanguageTag.Parse("zh-Hans") };
        Assert.Equal(6 * Em, Width("“你好漢字”", chinese), 0.01);
        Assert.All(
            _engine.SetLine(TextFixture.Plain("said “red” to", chinese)).Items.OfType<GlyphRunItem>(),
            item => Assert.StartsWith("Source", item.Run.Face.Family));
    }

    [InstalledFontFact(Cjk)]
    public void ColonsAreOpenOnOneSideInChinaAndOnBothInJapan()
    {
        ComputedStyle chinese = Japanese with { Language = LanguageTag.Parse("zh-Hans") };
        Assert.Equal(4.5 * Em, Width("漢：「漢漢", chinese), 0.01);
        Assert.Equal(3.5 * Em, Width("漢！」漢", chinese), 0.01);
        Assert.Equal(4 * Em, Width("漢！」漢"), 0.01);
        Assert.Equal(5 * Em, Width("漢，「漢漢", Japanese with { Language = LanguageTag.Parse("zh-Hant") }), 0.01);
    }

    [InstalledFontFact(Cjk)]
    public void SmallKanaBeginNoLineUnlessTheLanguageTagLetsThem()
    {
        Assert.DoesNotContain(Enumerable.Range(2, 6), measure => BeginsALine(measure, "ja"));
        Assert.Contains(Enumerable.Range(2, 6), measure => BeginsALine(measure, "ja-u-lb-normal"));

        bool BeginsALine(int ems, string language)
        {
            const string Text = "漢漢漢キャ漢漢漢";
            ComputedStyle style = Japanese with { Language = LanguageTag.Parse(language) };
            return _engine.Break(_engine.Shape(TextFixture.Plain(Text, style)), new LineShape(ems * Em)).Any(line => line.Start == Text.IndexOf('ャ', StringComparison.Ordinal));
        }
    }

    [InstalledFontFact(Cjk)]
    public void KanaMayStandUnderAReadingsEndsButNotOverItsBase()
    {
        StyledText group = Ruby("東京", "とうきょうと");
        var text = new StyledText("の" + group.Text, [new StyledRun(0, 1, Japanese, null), group.Runs[0] with { Start = 1 }], Japanese);
        GlyphRunItem[] runs = [.. _engine.SetLine(text).Items.OfType<GlyphRunItem>()];
        Assert.Equal(Em, runs[1].X, 0.01);
        Assert.Equal(0.75 * Em, runs[2].X, 0.01);
    }

    [InstalledFontFact(Cjk)]
    public void KoreanLinesEndAtSpaces()
    {
        const string Text = "대한민국의 수도는 서울특별시입니다";
        StyledText text = TextFixture.Plain(Text, Japanese with { Language = LanguageTag.Parse("ko") });
        IReadOnlyList<TextLine> lines = _engine.Break(_engine.Shape(text), new LineShape(8 * Em));
        Assert.All(lines.SkipLast(1), line => Assert.Equal(' ', Text[line.End - 1]));
    }

    [InstalledFontFact(Cjk)]
    public void ARubyGroupIsAsWideAsTheWiderPartAndCentred()
    {
        TextLine line = _engine.SetLine(Ruby("私", "わたくし"));
        GlyphRunItem[] runs = [.. line.Items.OfType<GlyphRunItem>()];
        Assert.Equal(2 * Em, line.Width, 0.01);
        Assert.Equal(Em / 2, runs[0].X, 0.01);
        Assert.Equal(0, runs[1].X, 0.01);
        Assert.True(runs[1].Baseline < -Em * 0.88);
        Assert.True(line.Ascent >= -runs[1].Baseline + (0.44 * Em) - 0.01);
    }

    [InstalledFontFact(Cjk)]
    public void AShortReadingIsSpreadOverItsBase()
    {
        TextLine line = _engine.SetLine(Ruby("東西南", "ひが"));
        GlyphRunItem reading = line.Items.OfType<GlyphRunItem>().Last();
        // Half as much space at the ends as between: 1 + 2 + 1 parts of two em.
        Assert.Equal(Em / 2, reading.X, 0.01);
        Assert.Equal((Em / 2) + Em, reading.Run.Glyphs.ToArray()[0].Advance, 0.01);
    }

    [InstalledFontFact(Cjk)]
    public void NoLineDividesARubyGroup()
    {
        StyledText group = Ruby("東西南北", "とうざいなんぼく");
        var text = new StyledText(
            "漢漢漢" + group.Text, [new StyledRun(0, 3, Japanese, null), group.Runs[0] with { Start = 3 }], Japanese);
        IReadOnlyList<TextLine> lines = _engine.Break(_engine.Shape(text), new LineShape(5 * Em));
        Assert.Equal([3, 7], lines.Select(line => line.End));
    }

    public void Dispose()
    {
        _fonts.Dispose();
        _catalog.Dispose();
    }

    private static StyledText Plain(string text) => TextFixture.Plain(text, Japanese);

    private static StyledText Ruby(string text, string reading)
    {
        ComputedStyle small = Japanese with { FontSize = Em / 2 };
        return new(text, [new StyledRun(0, text.Length, Japanese, null) { Ruby = new(Plain(text), TextFixture.Plain(reading, small)) }], Japanese);
    }

    private double Width(string text, ComputedStyle? style = null) => _engine.Shape(TextFixture.Plain(text, style ?? Japanese)).Width;
}
