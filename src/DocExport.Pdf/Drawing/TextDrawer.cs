using DocExport.Pdf.Text;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>
/// Glyph runs as text operators. Runs that follow one another share a text object, and an operator is written only for what
/// changes from one to the next.
/// </summary>
internal sealed class TextDrawer
{
    private readonly ContentStreamWriter _content;
    private readonly FontRegistry _fonts;
    private readonly PageResources _resources;
    private readonly GlyphPen _pen;
    private readonly ClusterDrawer _clusters;
    private readonly TextObject _object;
    private PositionedGlyph[] _glyphs = [];
    private ContentState _state;

    /// <param name="content">Receives the operators.</param>
    /// <param name="fonts">Shared by the pages.</param>
    /// <param name="resources">Receives the names of fonts.</param>
    /// <param name="ownership">Whose content is drawn; null in a stream that is painted as part of other content.</param>
    public TextDrawer(ContentStreamWriter content, FontRegistry fonts, PageResources resources, ContentOwnership? ownership)
    {
        _content = content;
        _fonts = fonts;
        _resources = resources;
        _pen = new GlyphPen(content.Text);
        _object = new TextObject(content, _pen, ownership);
        _clusters = new ClusterDrawer(_object, _pen);
    }

    /// <summary>The state beside text, which other painters change and restore.</summary>
    public ref ContentState State => ref _state;

    /// <summary>Shows a run with its origin at a point in the coordinates that are in force.</summary>
    public void Draw(double x, double y, GlyphRun run)
    {
        SetFill(run.Color);
        FontUsage font = _fonts[run.Face];
        SetFont(font, run.FontSize);
        _object.Place(x, y);
        _clusters.Start(font, run.FontSize);
        ReadOnlySpan<PositionedGlyph> glyphs = GlyphsOf(run);
        if (run.ActualText is not null)
            _clusters.DrawTogether(glyphs, run.ActualText);
        else if (run.RightToLeft)
            DrawBackwards(run, glyphs);
        else
            DrawForwards(run, glyphs);
        _pen.Flush();
    }

    public void SetFill(Themes.Color color)
    {
        if (_state.Fill == color && !_state.IsFillUnknown)
            return;
        _state.Fill = color;
        _state.IsFillUnknown = false;
        _content.FillColor(color.Red / 255.0, color.Green / 255.0, color.Blue / 255.0);
    }

    /// <summary>Something else than a colour fills now.</summary>
    public void ForgetFill() => _state.IsFillUnknown = true;

    /// <summary>Whether all that is shown stands together for another text.</summary>
    public bool IsReplaced
    {
        get => _object.IsReplaced;
        set => _object.IsReplaced = value;
    }

    /// <summary>Ends the text object, so that other operators and marked content may follow.</summary>
    public void Close() => _object.Close();

    private void SetFont(FontUsage font, double size)
    {
        if (_state.Font == font && _state.FontSize == size)
            return;
        _state.Font = font;
        _state.FontSize = size;
        _resources.AddFont(font.Name, font.Reference);
        _content.Text.Font(font.Name, size);
    }

    private ReadOnlySpan<PositionedGlyph> GlyphsOf(GlyphRun run)
    {
        int length = run.Glyphs.Length;
        if (_glyphs.Length < length)
            _glyphs = new PositionedGlyph[Math.Max(256, 2 * length)];
        run.Glyphs.CopyTo(_glyphs);
        return _glyphs.AsSpan(0, length);
    }

    private void DrawForwards(GlyphRun run, ReadOnlySpan<PositionedGlyph> glyphs)
    {
        double place = 0;
        for (int start = 0; start < glyphs.Length;)
        {
            int end = start + 1;
            while (end < glyphs.Length && glyphs[end].TextLength == 0)
                end++;
            _clusters.DrawForwards(glyphs[start..end], TextOf(run, glyphs[start]), place);
            for (; start < end; start++)
                place += glyphs[start].Advance;
        }
    }

    /// <summary>
    /// Glyphs stand in visual order; they are shown in that of their text, from right to left, because who reads the content
    /// stream aloud takes it as it comes (ISO 32000-1, 14.8.2.3.3), while who copies goes by places.
    /// </summary>
    private void DrawBackwards(GlyphRun run, ReadOnlySpan<PositionedGlyph> glyphs)
    {
        double place = run.Width;
        for (int end = glyphs.Length; end > 0;)
        {
            int start = end - 1;
            while (start > 0 && glyphs[start].TextLength == 0)
                start--;
            for (int i = start; i < end; i++)
                place -= glyphs[i].Advance;
            _clusters.DrawBackwards(glyphs[start..end], TextOf(run, glyphs[start]), place);
            end = start;
        }
    }

    private static ReadOnlySpan<char> TextOf(GlyphRun run, in PositionedGlyph glyph) => run.Text.AsSpan(glyph.TextStart, glyph.TextLength);
}
