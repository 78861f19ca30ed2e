using DocExport.Pdf.Fonts;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>
/// What the document shows of one face: glyphs, their widths, and codes for them. A code stands for one text, so a glyph that
/// shows several (A and Alpha, hyphen and soft hyphen) has a code for each.
/// </summary>
internal sealed class FontUsage
{
    private const int LastCode = ushort.MaxValue;

    // Of a glyph's own code, which is its index.
    private readonly string?[] _texts;

    // The text again where it is one character, as it nearly always is; else 0, which no text is.
    private readonly char[] _characters;
    private readonly float[] _widths;
    private readonly double _scale;
    private readonly List<(ushort Glyph, string Text)> _further = [];
    private readonly Dictionary<ushort, Dictionary<string, ushort>> _furtherCodes = [];

    public FontUsage(FontFace face, byte[] name, PdfReference reference)
    {
        Face = face;
        Name = name;
        Reference = reference;
        _scale = 1000.0 / face.UnitsPerEm;
        _texts = new string?[face.GlyphCount];
        _characters = new char[face.GlyphCount];
        _widths = new float[face.GlyphCount];
        Array.Fill(_widths, float.NaN);
    }

    public FontFace Face { get; }

    /// <summary>The resource name, the same on every page.</summary>
    public byte[] Name { get; }

    public PdfReference Reference { get; }

    /// <summary>A glyph's advance in 1/1000 em.</summary>
    public float WidthOf(ushort glyph)
    {
        if (float.IsNaN(_widths[glyph]))
            _widths[glyph] = (float)(Face.AdvanceOf(glyph) * _scale);
        return _widths[glyph];
    }

    /// <summary>
    /// The code that shows the glyph and stands for the text; 0 where the text may not stand in the font's map, or no code is left.
    /// </summary>
    public ushort CodeFor(ushort glyph, ReadOnlySpan<char> text)
    {
        if (text is [var character and not '\0'] && _characters[glyph] == character)
            return glyph;
        ReadOnlySpan<char> plain = GlyphText.Plain(text);
        string? known = _texts[glyph];
        if (known is not null && plain.SequenceEqual(known))
            return glyph;
        if (glyph == 0 || !GlyphText.IsMappable(plain))
            return 0;
        if (known is not null)
            return FurtherCode(glyph, plain);
        _texts[glyph] = plain.ToString();
        _characters[glyph] = plain is [var only] ? only : '\0';
        return glyph;
    }

    /// <summary>
    /// A code that shows the glyph where ActualText tells the text: every code must be in the map (PDF/UA-1 7.21.7), though few will
    /// read it there. 0 for glyph 0 alone.
    /// </summary>
    public ushort AnyCodeFor(ushort glyph, ReadOnlySpan<char> text)
    {
        ushort code = CodeFor(glyph, text);
        if (code == 0 && glyph != 0)
        {
            _texts[glyph] ??= " ";
            return glyph;
        }

        return code;
    }

    /// <summary>The codes shown, rising.</summary>
    public IEnumerable<PdfGlyph> Glyphs()
    {
        for (int glyph = 0; glyph < _texts.Length; glyph++)
        {
            if (_texts[glyph] is { } text)
                yield return new PdfGlyph((ushort)glyph, (ushort)glyph, Face.AdvanceOf((uint)glyph) * _scale, text);
        }

        for (int i = 0; i < _further.Count; i++)
        {
            (ushort glyph, string text) = _further[i];
            yield return new PdfGlyph((ushort)(_texts.Length + i), glyph, Face.AdvanceOf(glyph) * _scale, text);
        }
    }

    private ushort FurtherCode(ushort glyph, ReadOnlySpan<char> text)
    {
        if (!_furtherCodes.TryGetValue(glyph, out Dictionary<string, ushort>? codes))
            _furtherCodes[glyph] = codes = [];
        Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> lookup = codes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(text, out ushort code))
            return code;
        if (_texts.Length + _further.Count > LastCode)
            return 0;
        code = (ushort)(_texts.Length + _further.Count);
        string kept = text.ToString();
        codes.Add(kept, code);
        _further.Add((glyph, kept));
        return code;
    }
}
