using DocExport.Diagnostics;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Fonts.Files;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Tests.Text;

public sealed class ComplexScriptTests : IDisposable
{
    private const string DejaVu = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";

    // "Peace be upon you, and the mercy of God": letters that join, and lam-alif, which is one glyph for two letters.
    private const string Arabic =
        "\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064A\u0643\u0645 \u0648\u0631\u062D\u0645\u0629 \u0627\u0644\u0644\u0647";

    private readonly FontCatalog _catalog = new();
    private readonly DiagnosticBag _diagnostics = new();

    [InstalledFontFact(DejaVu)]
    public void ArabicLettersJoinAndReadFromTheRight()
    {
        TextLine line = Assert.Single(Lines(DejaVu, Arabic, 400));
        Assert.Empty(_diagnostics.Items);
        PositionedGlyph[] glyphs = [.. line.Items.OfType<GlyphRunItem>().OrderBy(item => item.X).SelectMany(item => item.Run.Glyphs.ToArray())];
        Assert.True(glyphs.Length < Arabic.Length, "Lam and alif are one glyph.");
        int[] starts = [.. glyphs.Where(glyph => glyph.TextLength > 0).Select(glyph => glyph.TextStart)];
        Assert.Equal(starts.OrderDescending(), starts);
        Assert.Equal(Arabic.Length, glyphs.Sum(glyph => glyph.TextLength));
        Assert.Equal(400, line.Width, 0.01);
        Assert.All(line.Items.OfType<GlyphRunItem>(), item => Assert.True(item.Run.RightToLeft));
    }

    [InstalledFontFact(DejaVu)]
    public void RunsComeInTheOrderOfTheTextWhateverTheirPlaces()
    {
        const string Mixed = "abc " + Arabic + " def " + Arabic;
        TextLine line = Assert.Single(Lines(DejaVu, Mixed, 2000));
        int[] starts = [.. line.Items.OfType<GlyphRunItem>().Select(item => item.Run.Glyphs.ToArray().Min(glyph => glyph.TextStart))];
        Assert.Equal(starts.Order(), starts);
    }

    [InstalledFontFact(DejaVu)]
    public void JustifiedArabicLinesFillTheMeasure()
    {
        string text = string.Join(' ', Enumerable.Repeat(Arabic, 8));
        IReadOnlyList<TextLine> lines = Lines(DejaVu, text, 150);
        Assert.True(lines.Count > 3);
        foreach (TextLine line in lines.SkipLast(1))
        {
            var visible = new List<(double Left, double Right)>();
            foreach (GlyphRunItem item in line.Items.OfType<GlyphRunItem>())
            {
                double x = item.X;
                foreach (PositionedGlyph glyph in item.Run.Glyphs.ToArray())
                {
                    if (item.Run.Text[glyph.TextStart] != ' ')
                        visible.Add((x, x + glyph.Advance));
                    x += glyph.Advance;
                }
            }

            Assert.Equal(0, visible.Min(glyph => glyph.Left), 0.01);
            Assert.Equal(150, visible.Max(glyph => glyph.Right), 0.01);
        }
    }

    [InstalledFontFact(NotoFonts.Cjk)]
    public void JapaneseBreaksBetweenCharactersButNotBeforePunctuation()
    {
        const string Text = "日本語の文章は、単語の間に空白を置かないので、行はどこでも折り返せる。ただし、句読点は行頭に来ない。";
        IReadOnlyList<TextLine> lines = Lines(NotoFonts.Cjk, Text, 100);
        Assert.True(lines.Count > 4);
        Assert.All(lines, line => Assert.DoesNotContain(Text[line.Start], "、。"));
        Assert.All(lines.SkipLast(1), line => Assert.Equal(100, line.Width, 0.01));
    }

    public void Dispose() => _catalog.Dispose();

    private IReadOnlyList<TextLine> Lines(string font, string text, double measure)
    {
        FontLoader.AddPaths(_catalog, [font], _diagnostics);
        using var fonts = new TextFonts(_catalog);
        var engine = new TextEngine(fonts, _diagnostics);
        return engine.Break(engine.Shape(TextFixture.Plain(text, TextFixture.Serif)), new LineShape(measure));
    }
}
