using System.Text;

namespace DocExport.Epub.Covers.Raster;

/// <summary>
/// The little that a cover needs of a TrueType font: which glyph a character has, how wide it is, and its outline
/// (OpenType 1.9, tables head, hhea, hmtx, maxp, loca, cmap format 4). Only for the font that is embedded here.
/// </summary>
internal sealed class OutlineFont
{
    private readonly byte[] _data;
    private readonly Dictionary<string, int> _tables = new(StringComparer.Ordinal);
    private readonly int _longMetrics;
    private readonly bool _longOffsets;
    private readonly int _characters;

    public OutlineFont(byte[] data)
    {
        _data = data;
        int count = BigEndian.U16(data, 4);
        for (int i = 0; i < count; i++)
            _tables[Encoding.ASCII.GetString(data, 12 + (16 * i), 4)] = BigEndian.U32(data, 12 + (16 * i) + 8);
        UnitsPerEm = BigEndian.U16(data, _tables["head"] + 18);
        _longOffsets = BigEndian.U16(data, _tables["head"] + 50) == 1;
        _longMetrics = BigEndian.U16(data, _tables["hhea"] + 34);
        _characters = FindCharacters();
    }

    public int UnitsPerEm { get; }

    /// <summary>The bold serif that the covers are lettered with.</summary>
    public static OutlineFont Load()
    {
        using Stream stream = typeof(OutlineFont).Assembly.GetManifestResourceStream("CoverFont")
            ?? throw new InvalidOperationException("The cover's font is not embedded.");
        byte[] data = new byte[stream.Length];
        stream.ReadExactly(data);
        return new OutlineFont(data);
    }

    /// <summary>The glyph of a character; 0 where the font has none.</summary>
    public int Glyph(int codePoint)
    {
        if (codePoint > 0xFFFF)
            return 0;
        int segments = BigEndian.U16(_data, _characters + 6) / 2;
        int ends = _characters + 14, starts = ends + (2 * segments) + 2, deltas = starts + (2 * segments), offsets = deltas + (2 * segments);
        int low = 0, high = segments - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (BigEndian.U16(_data, ends + (2 * middle)) < codePoint)
                low = middle + 1;
            else
                high = middle;
        }

        int start = BigEndian.U16(_data, starts + (2 * low));
        if (codePoint < start || codePoint > BigEndian.U16(_data, ends + (2 * low)))
            return 0;
        int delta = BigEndian.U16(_data, deltas + (2 * low)), offset = BigEndian.U16(_data, offsets + (2 * low));
        if (offset == 0)
            return (codePoint + delta) & 0xFFFF;
        int glyph = BigEndian.U16(_data, offsets + (2 * low) + offset + (2 * (codePoint - start)));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    /// <summary>Advance width in units of the em square.</summary>
    public int Advance(int glyph) => BigEndian.U16(_data, _tables["hmtx"] + (4 * Math.Min(glyph, _longMetrics - 1)));

    /// <summary>The glyph's description in table glyf; empty for a space.</summary>
    public ReadOnlySpan<byte> Description(int glyph)
    {
        int loca = _tables["loca"];
        (int from, int to) = _longOffsets
            ? (BigEndian.U32(_data, loca + (4 * glyph)), BigEndian.U32(_data, loca + (4 * glyph) + 4))
            : (2 * BigEndian.U16(_data, loca + (2 * glyph)), 2 * BigEndian.U16(_data, loca + (2 * glyph) + 2));
        return _data.AsSpan(_tables["glyf"] + from, to - from);
    }

    private int FindCharacters()
    {
        int cmap = _tables["cmap"], count = BigEndian.U16(_data, cmap + 2);
        for (int i = 0; i < count; i++)
        {
            int subtable = cmap + BigEndian.U32(_data, cmap + 4 + (8 * i) + 4);
            if (BigEndian.U16(_data, subtable) == 4)
                return subtable;
        }

        throw new InvalidOperationException("The cover's font has no character map of format 4.");
    }
}
