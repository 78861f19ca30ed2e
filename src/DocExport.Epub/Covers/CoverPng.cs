using System.Text;
using DocExport.Epub.Covers.Raster;
using DocExport.Resources.Pixels;
using DocExport.Themes;

namespace DocExport.Epub.Covers;

/// <summary>Draws a cover as PNG, which all shops and readers take.</summary>
internal sealed class CoverPng
{
    private const int Ramp = 64; // shades from a ground to its letters, for smooth edges
    private const byte Paper = 0, Panel = Ramp, Rule = 2 * Ramp;

    private readonly OutlineFont _font;
    private readonly IndexedBitmap _bitmap;

    private CoverPng(OutlineFont font, CoverColors colors)
    {
        _font = font;
        _bitmap = new IndexedBitmap(CoverLayout.Width, CoverLayout.Height, Palette(colors));
    }

    public static byte[] Draw(CoverLayout layout, CoverColors colors, OutlineFont font)
    {
        var cover = new CoverPng(font, colors);
        cover._bitmap.Fill(0, 0, CoverLayout.Width, layout.PanelHeight, Panel);
        int rule = layout.RightToLeft ? CoverLayout.Width - CoverLayout.Margin - CoverLayout.RuleWidth : CoverLayout.Margin;
        cover._bitmap.Fill(rule, layout.RuleTop, CoverLayout.RuleWidth, CoverLayout.RuleHeight, Rule);
        foreach (CoverLine line in layout.Lines)
            cover.Write(line, layout.RightToLeft);
        return PngEncoder.Encode(cover._bitmap);
    }

    private void Write(CoverLine line, bool rightToLeft)
    {
        int top = line.Baseline - line.Size, height = line.Size * 3 / 2, width = CoverLayout.Width - CoverLayout.Margin;
        var mask = new CoverageMask(width, height);
        var pen = new GlyphPen(_font, mask);
        float scale = (float)line.Size / _font.UnitsPerEm, x = 0;
        foreach (Rune rune in line.Text.EnumerateRunes())
        {
            int glyph = _font.Glyph(rune.Value);
            pen.Draw(glyph, new Placement(scale, 0, 0, -scale, x, line.Size));
            x += _font.Advance(glyph) * scale;
        }

        int left = rightToLeft ? Math.Max(0, width - (int)x) : CoverLayout.Margin, ground = line.OnPanel ? Panel : Paper;
        mask.ForEach((column, row, coverage) =>
        {
            if (top + row >= 0 && top + row < CoverLayout.Height && left + column < CoverLayout.Width)
                _bitmap.Row(top + row)[left + column] = (byte)(ground + (coverage * (Ramp - 1) / 255));
        });
    }

    private static byte[] Palette(CoverColors colors)
    {
        var bytes = new List<byte>();
        foreach ((Color from, Color to) in new[] { (CoverColors.Paper, CoverColors.Ink), (colors.Panel, CoverColors.OnPanel) })
        {
            for (int i = 0; i < Ramp; i++)
                bytes.AddRange([Mix(from.Red, to.Red, i), Mix(from.Green, to.Green, i), Mix(from.Blue, to.Blue, i)]);
        }

        return [.. bytes, CoverColors.Rule.Red, CoverColors.Rule.Green, CoverColors.Rule.Blue];
    }

    private static byte Mix(byte from, byte to, int step) => (byte)(from + ((to - from) * step / (Ramp - 1)));
}
