using DocExport.Diagnostics;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Pdf.Text.Shaping;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Text;

/// <summary>An engine over the bundled fonts, and short ways to say what it should set.</summary>
internal sealed class TextFixture : IDisposable
{
    private readonly FontCatalog _catalog = new();

    public TextFixture()
    {
        Fonts = new TextFonts(_catalog);
        Engine = new TextEngine(Fonts, Diagnostics);
    }

    public static ComputedStyle Serif { get; } = new()
    {
        FontFamily = ["serif"],
        FontSize = 11,
        Leading = 15,
        Alignment = TextAlignment.Justify,
        Hyphenate = true,
    };

    public static ComputedStyle Ragged { get; } = Serif with { Alignment = TextAlignment.Start, Hyphenate = false };

    public static ComputedStyle Code { get; } = Ragged with { FontFamily = ["monospace"], Verbatim = true };

    public TextFonts Fonts { get; }

    public DiagnosticBag Diagnostics { get; } = new();

    public TextEngine Engine { get; }

    public static StyledText Plain(string text, ComputedStyle style) =>
        new(text, text.Length == 0 ? [] : [new StyledRun(0, text.Length, style, null)], style);

    public IReadOnlyList<TextLine> Lines(string text, ComputedStyle style, double measure, double indent = 0) =>
        Engine.Break(Engine.Shape(Plain(text, style)), new LineShape(measure, indent));

    public IReadOnlyList<TextLine> Lines(StyledText text, double measure) => Engine.Break(Engine.Shape(text), new LineShape(measure));

    /// <summary>The text of each line, without white space around it.</summary>
    public string[] Words(string text, ComputedStyle style, double measure) =>
        [.. Lines(text, style, measure).Select(line => text[line.Start..line.End].Trim() + (line.Hyphenated ? "-" : ""))];

    /// <summary>Where the last visible glyph of a line ends.</summary>
    public static double End(TextLine line, string text)
    {
        double end = 0;
        foreach (GlyphRunItem item in line.Items.OfType<GlyphRunItem>())
        {
            double x = item.X;
            foreach (PositionedGlyph glyph in item.Run.Glyphs.ToArray())
            {
                x += glyph.Advance;
                bool space = item.Run.ActualText is null && glyph.TextLength == 1 && char.IsWhiteSpace(item.Run.Text[glyph.TextStart]);
                if (!space)
                    end = Math.Max(end, x);
            }
        }

        return end;
    }

    public void Dispose()
    {
        Fonts.Dispose();
        _catalog.Dispose();
    }
}
