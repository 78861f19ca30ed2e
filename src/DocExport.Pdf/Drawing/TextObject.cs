using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>
/// The text object that glyphs are shown in, begun once there is a glyph to show. What stands for another text gets marked content
/// and a text object to itself, a kid of the same structure element: readers exist that lose the rest of an element whose marked content
/// holds further marked content.
/// </summary>
internal sealed class TextObject(ContentStreamWriter content, GlyphPen pen, ContentOwnership? ownership)
{
    private bool _open;
    private bool _placed;
    private bool _nested;
    private double _x;
    private double _y;
    private double _lineX;
    private double _lineY;

    /// <summary>Whether all that is shown stands together for another text, which says it all.</summary>
    public bool IsReplaced { get; set; }

    /// <summary>Lets the glyphs that follow count their places from a point in the coordinates that are in force.</summary>
    public void Place(double x, double y)
    {
        // Steps between rounded places: rounding each step itself would drift over a page.
        _x = Math.Round(x, PdfNumber.CoordinateDecimals);
        _y = Math.Round(y, PdfNumber.CoordinateDecimals);
        _placed = false;
    }

    /// <summary>Makes ready for a glyph.</summary>
    public void Continue()
    {
        if (_placed)
            return;
        ownership?.Begin();
        Open();
    }

    /// <summary>Begins glyphs that stand for another text than their font says.</summary>
    public void BeginReplacement(ReadOnlySpan<char> text)
    {
        if (ownership is null || IsReplaced)
            return;
        _nested = !ownership.CanPart;
        if (_nested)
        {
            Continue();
            pen.Flush();
            content.Marked.BeginReplacement(text);
            return;
        }

        Close();
        ownership.BeginReplacement(text);
        Open();
    }

    public void EndReplacement()
    {
        if (ownership is null || IsReplaced)
            return;
        pen.Flush();
        if (_nested)
        {
            content.Marked.End();
            return;
        }

        Close();
        ownership.Leave();
    }

    /// <summary>Ends the text object, so that other operators and marked content may follow.</summary>
    public void Close()
    {
        if (!_open)
            return;
        pen.Flush();
        pen.EndRise();
        content.Text.End();
        _open = _placed = false;
    }

    private void Open()
    {
        if (!_open)
        {
            content.Text.Begin();
            _open = true;
            _lineX = _lineY = 0;
        }

        content.Text.Move(_x - _lineX, _y - _lineY);
        (_lineX, _lineY) = (_x, _y);
        pen.Return();
        _placed = true;
    }
}
