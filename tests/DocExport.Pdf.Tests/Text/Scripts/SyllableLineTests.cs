using DocExport.Diagnostics;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Fonts.Files;
using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Tests.Text.Scripts;

/// <summary>Lines of scripts that write no spaces between words.</summary>
public sealed class SyllableLineTests
{
    private const double Measure = 300;

    private const string Thai =
        "\u0E2B\u0E49\u0E2D\u0E07\u0E40\u0E25\u0E47\u0E01\u0E46 \u0E41\u0E2B\u0E48\u0E07\u0E19\u0E35\u0E49\u0E40\u0E1B\u0E34\u0E14\u0E17\u0E38\u0E01"
        + "\u0E40\u0E0A\u0E49\u0E32\u0E40\u0E27\u0E25\u0E32\u0E41\u0E1B\u0E14\u0E42\u0E21\u0E07\u0E41\u0E25\u0E30\u0E40\u0E23\u0E37\u0E48\u0E2D\u0E07";

    [InstalledFontTheory([NotoFonts.Thai])]
    [InlineData(1)]
    [InlineData(6)]
    public void Lines_end_between_syllables_and_are_ragged_where_spaces_would_gape(int repetitions)
    {
        IReadOnlyList<TextLine> lines = Lines(NotoFonts.Thai, string.Concat(Enumerable.Repeat(Thai, repetitions)));
        Assert.All(lines, line => Assert.InRange(line.Width, 0, Measure + 1));
        Assert.All(lines.SkipLast(1), line => Assert.InRange(line.Width, 0.75 * Measure, Measure + 1));
    }

    [InstalledFontTheory([NotoFonts.Khmer, NotoFonts.Myanmar])]
    [InlineData(NotoFonts.Khmer, "\u1780\u17D2\u1798\u17C1\u1784", 1.75)]
    [InlineData(NotoFonts.Myanmar, "\u1000\u103C\u100A\u103A\u1037", 1.9)]
    public void Stacked_letters_are_given_room(string font, string text, double ems)
    {
        TextLine line = Assert.Single(Lines(font, text));
        Assert.Equal(ems * TextFixture.Serif.FontSize, line.Ascent + line.Descent, 0.001);
    }

    private static IReadOnlyList<TextLine> Lines(string font, string text)
    {
        var diagnostics = new DiagnosticBag();
        using var catalog = new FontCatalog();
        FontLoader.AddPaths(catalog, [font], diagnostics);
        using var fonts = new TextFonts(catalog);
        var engine = new TextEngine(fonts, diagnostics);
        IReadOnlyList<TextLine> lines = engine.Break(engine.Shape(TextFixture.Plain(text, TextFixture.Serif)), new LineShape(Measure));
        Assert.Empty(diagnostics.Items);
        return lines;
    }
}
