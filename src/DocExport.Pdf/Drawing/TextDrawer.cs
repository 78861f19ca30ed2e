using DocExport.Pdf.Text;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>
/// Glyph runs as text operators. Runs that follow one another share a text object, and an operator is written only for what
/// changes from one to the next.
/// </summary>
internal sealed class TextDrawer(ContentStreamWriter content, FontRegistry fonts, PageResources resources)
{
    private readonly GlyphPen _pen = new(content.Text);
    private ContentState _state;
    private bool _open;
    private double _lineX;
    private double _lineY;

    /// <summary>The state beside text, which other painters change and restore.</summary>
    public ref ContentState State => ref _state;

    /// <summary>Shows a run with its origin at a point in the coordinates that are in force.</summary>
    public void Draw(double x, double y, GlyphRun run)
    {
        Open();
        SetFill(run.Color);
        FontUsage font = fonts[run.Face];
        SetFont(font, run.FontSize);
        MoveTo(x, y);
        _pen.Start(font, run.FontSize);
        if (run.ActualText is not null)
            DrawReplaced(run, font, GlyphText.Clean(run.ActualText));
        else if (run.RightToLeft)
            DrawBackwards(run, font);
        else
            DrawForwards(run, font);
        _pen.Flush();
    }

    public void SetFill(Themes.Color color)
    {
        if (_state.Fill == color && !_state.IsFillUnknown)
            return;
        _state.Fill = color;
        _state.IsFillUnknown = false;
        content.FillColor(color.Red / 255.0, color.Green / 255.0, color.Blue / 255.0);
    }

    /// <summary>Something else than a colour fills now.</summary>
    public void ForgetFill() => _state.IsFillUnknown = true;

    /// <summary>Ends the text object, so that other operators and marked content may follow.</summary>
    public void Close()
    {
        if (!_open)
            return;
        SetRise(0);
        content.Text.End();
        _open = false;
    }

    private void Open()
    {
        if (_open)
            return;
        content.Text.Begin();
        _open = true;
        _lineX = _lineY = 0;
    }

    private void SetFont(FontUsage font, double size)
    {
        if (_state.Font == font && _state.FontSize == size)
            return;
        _state.Font = font;
        _state.FontSize = size;
        resources.AddFont(font.Name, font.Reference);
        content.Text.Font(font.Name, size);
    }

    private void MoveTo(double x, double y)
    {
        // Steps between rounded places: rounding each step itself would drift over a page.
        x = Math.Round(x, PdfNumber.CoordinateDecimals);
        y = Math.Round(y, PdfNumber.CoordinateDecimals);
        content.Text.Move(x - _lineX, y - _lineY);
        (_lineX, _lineY) = (x, y);
    }

    private void SetRise(double rise)
    {
        rise = Math.Round(rise, PdfNumber.CoordinateDecimals);
        if (_state.Rise == rise)
            return;
        _pen.Flush();
        _state.Rise = rise;
        content.Text.Rise(rise);
    }

    private void DrawReplaced(GlyphRun run, FontUsage font, string replacement)
    {
        content.Marked.BeginReplacement(PdfText.Fit(replacement));
        double place = 0;
        foreach (PositionedGlyph glyph in run.Glyphs.Span)
        {
            ReadOnlySpan<char> text = run.Text.AsSpan(glyph.TextStart, glyph.TextLength);
            if (glyph.TextLength == 0 || !font.Maps(glyph.Id, text))
                font.Guess(glyph.Id, text.IsEmpty ? " " : text);
            Show(glyph, place);
            place += glyph.Advance;
        }

        _pen.Flush();
        content.Marked.End();
    }

    private void DrawForwards(GlyphRun run, FontUsage font)
    {
        ReadOnlySpan<PositionedGlyph> glyphs = run.Glyphs.Span;
        double place = 0;
        for (int start = 0; start < glyphs.Length;)
        {
            int end = start + 1;
            while (end < glyphs.Length && glyphs[end].TextLength == 0)
                end++;
            place = DrawCluster(run, font, glyphs[start..end], place);
            start = end;
        }
    }

    /// <summary>
    /// Glyphs stand in visual order; they are shown in that of their text, from right to left, because who reads the content
    /// stream aloud takes it as it comes (ISO 32000-1, 14.8.2.3.3), while who copies goes by places.
    /// </summary>
    private void DrawBackwards(GlyphRun run, FontUsage font)
    {
        ReadOnlySpan<PositionedGlyph> glyphs = run.Glyphs.Span;
        double place = run.Width;
        for (int end = glyphs.Length; end > 0;)
        {
            int start = end - 1;
            while (start > 0 && glyphs[start].TextLength == 0)
                start--;
            ReadOnlySpan<PositionedGlyph> cluster = glyphs[start..end];
            foreach (PositionedGlyph glyph in cluster)
                place -= glyph.Advance;
            DrawCluster(run, font, cluster, place);
            end = start;
        }
    }

    /// <summary>Shows a cluster, with its text beside it where the font's map does not tell it; returns where it ends.</summary>
    private double DrawCluster(GlyphRun run, FontUsage font, ReadOnlySpan<PositionedGlyph> cluster, double place)
    {
        ReadOnlySpan<char> text = run.Text.AsSpan(cluster[0].TextStart, cluster[0].TextLength);
        bool told = ClusterText.IsTold(font, cluster, text);
        if (!told)
        {
            _pen.Flush();
            content.Marked.BeginReplacement(PdfText.Fit(GlyphText.Clean(text)));
        }

        foreach (PositionedGlyph glyph in cluster)
        {
            Show(glyph, place);
            place += glyph.Advance;
        }

        if (!told)
        {
            _pen.Flush();
            content.Marked.End();
        }

        return place;
    }

    private void Show(PositionedGlyph glyph, double place)
    {
        SetRise(glyph.OffsetY);
        _pen.Show(glyph, place);
    }
}
