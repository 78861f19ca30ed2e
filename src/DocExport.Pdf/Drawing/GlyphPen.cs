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
    private double _rise;
    private bool _open;

    public void Start(FontUsage font, double size)
    {
        _font = font;
        _perPoint = 1000 / size;
        Return();
    }

    /// <summary>The text position is at the run's origin again.</summary>
    public void Return() => _reached = 0;

    /// <summary>Shows a glyph.</summary>
    /// <param name="glyph">The glyph, its place counted from the run's origin.</param>
    /// <param name="code">The code that shows it; 0 shows nothing, as .notdef never is (PDF/UA-1 7.21.8), and its place stays empty.</param>
    public void Show(ShownGlyph glyph, ushort code)
    {
        SetRise(glyph.Rise);
        if (code == 0)
            return;
        int back = (int)Math.Round(_reached - glyph.Place * _perPoint);
        if (!_open)
            text.BeginGlyphs();
        _open = true;
        text.Adjust(back);
        text.Glyph(code);
        _reached += _font.WidthOf(glyph.Glyph) - back;
    }

    /// <summary>Ends the operator, so that others can follow.</summary>
    public void Flush()
    {
        if (_open)
            text.EndGlyphs();
        _open = false;
    }

    /// <summary>Back to the baseline, before the text object ends.</summary>
    public void EndRise() => SetRise(0);

    private void SetRise(double rise)
    {
        if (_rise == rise)
            return;
        rise = Math.Round(rise, PdfNumber.CoordinateDecimals);
        if (_rise == rise)
            return;
        Flush();
        _rise = rise;
        text.Rise(rise);
    }
}
