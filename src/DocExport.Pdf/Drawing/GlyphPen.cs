using DocExport.Pdf.Text;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>
/// Puts glyphs at their places along the baseline and corrects where the font's own advances would lead elsewhere. What is left of a correction
/// after rounding is carried on, so that a line ends within half a thousandth of an em of its place.
/// </summary>
internal sealed class GlyphPen(TextOperatorWriter text)
{
    private FontUsage _font = null!;
    private double _perPoint;
    private double _reached;
    private bool _open;

    public void Start(FontUsage font, double size)
    {
        _font = font;
        _perPoint = 1000 / size;
        _reached = 0;
    }

    /// <summary>Shows a glyph whose origin lies <paramref name="place"/> points from the run's.</summary>
    public void Show(PositionedGlyph glyph, double place)
    {
        // .notdef is never shown (PDF/UA-1 7.21.8); its place stays empty.
        if (glyph.Id == 0)
            return;
        int back = (int)Math.Round(_reached - (place + glyph.OffsetX) * _perPoint);
        if (!_open)
            text.BeginGlyphs();
        _open = true;
        text.Adjust(back);
        text.Glyph(glyph.Id);
        _reached += _font.Show(glyph.Id) - back;
    }

    /// <summary>Ends the operator, so that others can follow.</summary>
    public void Flush()
    {
        if (_open)
            text.EndGlyphs();
        _open = false;
    }
}
