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
        string? replacement = RunReplacement(run);
        if (replacement is null)
            DrawClusters(run, font);
        else
            DrawReplaced(run, font, replacement);
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

    /// <summary>The text that replaces that of the whole run, or null where each cluster is looked at.</summary>
    private static string? RunReplacement(GlyphRun run)
    {
        if (run.ActualText is not null)
            return GlyphText.Clean(run.ActualText);
        if (!run.RightToLeft)
            return null;
        // The glyphs stand in visual order; only ActualText says in which order they are read (ISO 32000-1, 14.8.2.3.3).
        (int start, int end) = (int.MaxValue, 0);
        foreach (PositionedGlyph glyph in run.Glyphs.Span)
        {
            start = Math.Min(start, glyph.TextStart);
            end = Math.Max(end, glyph.TextStart + glyph.TextLength);
        }

        return start < end ? GlyphText.Clean(run.Text.AsSpan(start, end - start)) : null;
    }

    private void DrawReplaced(GlyphRun run, FontUsage font, string replacement)
    {
        content.Marked.BeginReplacement(PdfText.Fit(replacement));
        foreach (PositionedGlyph glyph in run.Glyphs.Span)
        {
            ReadOnlySpan<char> text = run.Text.AsSpan(glyph.TextStart, glyph.TextLength);
            if (glyph.TextLength == 0 || !font.Maps(glyph.Id, text))
                font.Guess(glyph.Id, text.IsEmpty ? " " : text);
            Show(glyph);
        }

        _pen.Flush();
        content.Marked.End();
    }

    private void DrawClusters(GlyphRun run, FontUsage font)
    {
        ReadOnlySpan<PositionedGlyph> glyphs = run.Glyphs.Span;
        for (int start = 0; start < glyphs.Length;)
        {
            int end = start + 1;
            while (end < glyphs.Length && glyphs[end].TextLength == 0)
                end++;
            ReadOnlySpan<PositionedGlyph> cluster = glyphs[start..end];
            ReadOnlySpan<char> text = run.Text.AsSpan(cluster[0].TextStart, cluster[0].TextLength);
            bool told = ClusterText.IsTold(font, cluster, text);
            if (!told)
            {
                _pen.Flush();
                content.Marked.BeginReplacement(PdfText.Fit(GlyphText.Clean(text)));
            }

            foreach (PositionedGlyph glyph in cluster)
                Show(glyph);
            if (!told)
            {
                _pen.Flush();
                content.Marked.End();
            }

            start = end;
        }
    }

    private void Show(PositionedGlyph glyph)
    {
        SetRise(glyph.OffsetY);
        _pen.Show(glyph);
    }
}
