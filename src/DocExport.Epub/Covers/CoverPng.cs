using System.Text;
using DocExport.Epub.Covers.Raster;
using DocExport.Themes;

namespace DocExport.Epub.Covers;

/// <summary>Draws a cover of title and authors as PNG, which all shops and readers take; null where the font lacks a character of theirs.</summary>
internal sealed class CoverPng
{
    private const int Ramp = 64; // shades from paper to ink, for smooth edges
    private const byte Ink = Ramp - 1, Band = Ramp, Accent = Ramp + 1;

    private static readonly Color PaperColor = Color.Parse("#f4f1ea"), InkColor = Color.Parse("#1a1a1a"),
        BandColor = Color.Parse("#1f3a5f"), AccentColor = Color.Parse("#b5472f");

    private readonly OutlineFont _font = OutlineFont.Load();
    private readonly IndexedBitmap _bitmap = new(CoverLayout.Width, CoverLayout.Height, Palette());

    private CoverPng()
    {
    }

    public static byte[]? Draw(CoverLayout layout)
    {
        var cover = new CoverPng();
        if (layout.Lines.Any(line => line.Text.EnumerateRunes().Any(rune => cover.Glyph(rune) == 0)))
            return null;
        cover._bitmap.Fill(0, 0, CoverLayout.BandWidth, CoverLayout.Height, Band);
        cover._bitmap.Fill(CoverLayout.Margin, layout.RuleTop, CoverLayout.RuleWidth, CoverLayout.RuleHeight, Accent);
        foreach (CoverLine line in layout.Lines)
            cover.Write(line);
        return PngEncoder.Encode(cover._bitmap);
    }

    private int Glyph(Rune rune) => _font.Glyph(rune.Value);

    private void Write(CoverLine line)
    {
        int top = line.Baseline - line.Size, height = line.Size * 3 / 2, width = CoverLayout.Width - CoverLayout.Margin;
        var mask = new CoverageMask(width, height);
        var pen = new GlyphPen(_font, mask);
        float scale = (float)line.Size / _font.UnitsPerEm, x = 0;
        foreach (Rune rune in line.Text.EnumerateRunes())
        {
            int glyph = Glyph(rune);
            pen.Draw(glyph, new Placement(scale, 0, 0, -scale, x, line.Size));
            x += _font.Advance(glyph) * scale;
        }

        mask.ForEach((column, row, coverage) =>
        {
            if (top + row >= 0 && top + row < CoverLayout.Height)
                _bitmap.Row(top + row)[CoverLayout.Margin + column] = (byte)(coverage * Ink / 255);
        });
    }

    private static byte[] Palette()
    {
        var colors = new List<byte>();
        for (int i = 0; i < Ramp; i++)
            colors.AddRange([Mix(PaperColor.Red, InkColor.Red, i), Mix(PaperColor.Green, InkColor.Green, i), Mix(PaperColor.Blue, InkColor.Blue, i)]);
        return [.. colors, BandColor.Red, BandColor.Green, BandColor.Blue, AccentColor.Red, AccentColor.Green, AccentColor.Blue];
    }

    private static byte Mix(byte paper, byte ink, int step) => (byte)(paper + ((ink - paper) * step / (Ramp - 1)));
}
