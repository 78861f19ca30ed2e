using System.Globalization;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Text.Shaping;
using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text.Lines;

/// <summary>
/// What stands for a character that no font has: a frame around the digits of its code point in two rows. It reads and copies as
/// the character itself.
/// </summary>
internal static class MissingGlyphBox
{
    private const double DigitSize = 0.42, Frame = 0.04, Gap = 0.07, RowDistance = 0.36;

    public static InlineObject Create(TextItem item, string text, int start, int end)
    {
        FontFace face = item.Context.Face;
        double em = item.Style.FontSize;
        double scale = DigitSize * em / face.UnitsPerEm;
        double digit = face.AdvanceOf(face.GlyphFor('0')) * scale;
        string hex = CodePoint.At(text, start, out _).ToString("X4", CultureInfo.InvariantCulture);
        int columns = (hex.Length + 1) / 2;
        double width = (columns * digit) + (2 * (Gap + Frame) * em);
        double height = (RowDistance + DigitSize + (2 * Gap)) * em;
        const double Margin = 0.04;
        double inset = (Margin + Frame + Gap) * em;
        // Blanks at both ends of the box: a gap between the text of two boxes would be read as a space between words.
        ushort blank = (ushort)face.GlyphFor(' ');
        double blankWidth = face.AdvanceOf(blank) * scale;
        var glyphs = new PositionedGlyph[hex.Length + 2];
        glyphs[0] = new PositionedGlyph(blank, 0, (float)-inset, 0, start, end - start);
        for (int i = 0; i < hex.Length; i++)
        {
            bool upper = i < columns;
            glyphs[i + 1] = new PositionedGlyph(
                (ushort)face.GlyphFor(hex[i]),
                (float)digit,
                upper ? 0 : (float)(-columns * digit),
                upper ? (float)((Gap + RowDistance) * em) : (float)(Gap * em),
                start,
                0);
        }

        glyphs[^1] = new PositionedGlyph(blank, 0, (float)(width + (2 * Margin * em) - inset - blankWidth - (hex.Length * digit)), 0, start, 0);

        var digits = new GlyphRun(face, DigitSize * em, item.Style.Color, glyphs, text) { ActualText = text[start..end] };
        double margin = Margin * em;
        return new InlineObject(width + (2 * margin), height, 0,
        [
            .. Edges(margin, width, height, Frame * em).Select(edge => new FillItem(edge, item.Style.Color)),
            new GlyphRunItem(margin + ((Gap + Frame) * em), 0, digits) { Owner = item.Run.Owner },
        ]);
    }

    private static IEnumerable<Rect> Edges(double left, double width, double height, double line)
    {
        yield return new Rect(left, -height, width, line);
        yield return new Rect(left, -line, width, line);
        yield return new Rect(left, -height, line, height);
        yield return new Rect(left + width - line, -height, line, height);
    }
}
