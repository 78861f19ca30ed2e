using DocExport.Pdf.Fonts;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>What the document shows of one face: glyphs, their widths, and the one text each of them stands for.</summary>
internal sealed class FontUsage
{
    private readonly string?[] _texts;
    private readonly string?[] _guesses;
    private readonly float[] _widths;
    private readonly bool[] _used;
    private readonly double _scale;

    public FontUsage(FontFace face, byte[] name, PdfReference reference)
    {
        Face = face;
        Name = name;
        Reference = reference;
        _scale = 1000.0 / face.UnitsPerEm;
        _texts = new string?[face.GlyphCount];
        _guesses = new string?[face.GlyphCount];
        _widths = new float[face.GlyphCount];
        _used = new bool[face.GlyphCount];
    }

    public FontFace Face { get; }

    /// <summary>The resource name, the same on every page.</summary>
    public byte[] Name { get; }

    public PdfReference Reference { get; }

    /// <summary>Notes a glyph as shown and returns its advance in 1/1000 em.</summary>
    public float Show(ushort glyph)
    {
        if (!_used[glyph])
        {
            _used[glyph] = true;
            _widths[glyph] = (float)(Face.AdvanceOf(glyph) * _scale);
        }

        return _widths[glyph];
    }

    /// <summary>
    /// Whether the font's map gives this text for the glyph, or can from now on. The first text stays: a glyph with a second one
    /// (A and Alpha, say) needs ActualText there.
    /// </summary>
    public bool Maps(ushort glyph, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> plain = GlyphText.Plain(text);
        string? known = _texts[glyph];
        if (known is not null)
            return plain.SequenceEqual(known);
        if (!GlyphText.IsMappable(plain))
            return false;
        _texts[glyph] = plain.ToString();
        return true;
    }

    /// <summary>
    /// Keeps a text for a glyph that always stands under ActualText so far: every glyph must be in the map (PDF/UA-1
    /// 7.21.7), though nobody will read it there.
    /// </summary>
    public void Guess(ushort glyph, ReadOnlySpan<char> text)
    {
        if (_texts[glyph] is null && _guesses[glyph] is null)
            _guesses[glyph] = GlyphText.IsMappable(text) ? text.ToString() : " ";
    }

    /// <summary>The glyphs shown, by rising index.</summary>
    public IEnumerable<PdfGlyph> Glyphs()
    {
        for (int glyph = 0; glyph < _used.Length; glyph++)
        {
            if (_used[glyph])
                yield return new PdfGlyph((ushort)glyph, Face.AdvanceOf((uint)glyph) * _scale, _texts[glyph] ?? _guesses[glyph] ?? " ");
        }
    }
}
