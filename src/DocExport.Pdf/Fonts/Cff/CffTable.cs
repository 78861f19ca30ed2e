namespace DocExport.Pdf.Fonts.Cff;

/// <summary>
/// The parts of a CFF table that a rewritten one needs, whether it was keyed by name or by CID: a name-keyed font reads
/// as a CID-keyed one with a single font DICT.
/// </summary>
/// <param name="Top">FontBBox and FontMatrix of the Top DICT, encoded.</param>
/// <param name="GlobalSubrs">An INDEX.</param>
/// <param name="CharStrings">An INDEX, one item per glyph.</param>
/// <param name="FontDicts">One or more.</param>
/// <param name="FontDictOf">Per glyph, its font DICT.</param>
internal sealed record CffTable(
    ReadOnlyMemory<byte> Top,
    ReadOnlyMemory<byte> GlobalSubrs,
    ReadOnlyMemory<byte> CharStrings,
    IReadOnlyList<CffFontDict> FontDicts,
    byte[] FontDictOf)
{
    public int GlyphCount => FontDictOf.Length;

    /// <summary>The same with some glyphs once more at the end.</summary>
    public CffTable WithCopies(IReadOnlyList<int> glyphs)
    {
        if (glyphs.Count == 0)
            return this;
        var index = new CffIndex(CharStrings, 0);
        IEnumerable<int> order = Enumerable.Range(0, index.Count).Concat(glyphs);
        return this with
        {
            CharStrings = CffEncoder.Index([.. order.Select(glyph => index[glyph].ToArray())]),
            FontDictOf = [.. FontDictOf, .. glyphs.Select(glyph => FontDictOf[glyph])],
        };
    }

    /// <summary>Null for a damaged table.</summary>
    public static CffTable? TryRead(ReadOnlyMemory<byte> table)
    {
        try
        {
            return Read(table);
        }
        catch (FontFormatException)
        {
            return null;
        }
    }

    /// <exception cref="FontFormatException">The table is damaged.</exception>
    public static CffTable Read(ReadOnlyMemory<byte> table)
    {
        int at = new SfntReader(table.Span).Byte(2);
        Next(); // names: the subset is named anew
        CffIndex tops = Next();
        Next(); // strings: glyph names and the like, of no use in a PDF
        CffIndex globalSubrs = Next();
        if (tops.Count == 0)
            throw Damaged();
        var top = new CffDict(tops[0]);
        var charStrings = new CffIndex(table, Offset(top, CffOperator.CharStrings));
        bool cidKeyed = top.Has(CffOperator.Ros);
        CffFontDict[] fontDicts = cidKeyed
            ? ReadFontDicts(table, new CffIndex(table, Offset(top, CffOperator.FdArray)))
            : [CffFontDict.Read(table, top) with { Matrix = default }];
        byte[] fontDictOf = cidKeyed
            ? ReadFdSelect(table.Span, Offset(top, CffOperator.FdSelect), charStrings.Count)
            : new byte[charStrings.Count];
        if (fontDictOf.Length == 0 || fontDictOf.Max() >= fontDicts.Length)
            throw Damaged();
        byte[] kept = top.Encode(code => code is CffOperator.FontBBox or CffOperator.FontMatrix);
        return new CffTable(kept, globalSubrs.Bytes, charStrings.Bytes, fontDicts, fontDictOf);

        CffIndex Next()
        {
            var index = new CffIndex(table, at);
            at += index.Bytes.Length;
            return index;
        }
    }

    internal static FontFormatException Damaged() => new("its CFF table is damaged");

    internal static int Offset(CffDict dict, int code) => dict.Integers(code) is [.., var offset] ? offset : throw Damaged();

    private static CffFontDict[] ReadFontDicts(ReadOnlyMemory<byte> table, CffIndex array)
    {
        var dicts = new CffFontDict[array.Count];
        for (int i = 0; i < dicts.Length; i++)
            dicts[i] = CffFontDict.Read(table, new CffDict(array[i]));
        return dicts;
    }

    private static byte[] ReadFdSelect(ReadOnlySpan<byte> table, int start, int glyphCount)
    {
        SfntReader reader = new(table);
        var fontDictOf = new byte[glyphCount];
        if (reader.Byte(start) == 0)
        {
            for (int glyph = 0; glyph < glyphCount; glyph++)
                fontDictOf[glyph] = reader.Byte(start + 1 + glyph);
            return fontDictOf;
        }

        if (reader.Byte(start) != 3)
            throw Damaged();
        int ranges = reader.UInt16(start + 1);
        for (int range = 0; range < ranges; range++)
        {
            int row = start + 3 + range * 3;
            int first = reader.UInt16(row), next = Math.Min(reader.UInt16(row + 3), glyphCount);
            if (first < next)
                fontDictOf.AsSpan(first, next - first).Fill(reader.Byte(row + 2));
        }

        return fontDictOf;
    }
}
