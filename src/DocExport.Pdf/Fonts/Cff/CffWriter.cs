using System.Text;

namespace DocExport.Pdf.Fonts.Cff;

/// <summary>
/// Writes a CID-keyed CFF table whose charset gives each glyph the CID it has in the document, so the glyphs can lie
/// close together while the page's text keeps the glyph ids of the whole face.
/// </summary>
internal static class CffWriter
{
    // The first string after the standard ones, and the one after it.
    private const int AdobeString = 391, IdentityString = 392;

    /// <param name="name">PostScript name.</param>
    /// <param name="table">The glyphs.</param>
    /// <param name="cids">Per glyph its CID, ascending; glyph 0 is CID 0.</param>
    public static byte[] Write(string name, CffTable table, ReadOnlySpan<uint> cids)
    {
        byte[] nameIndex = CffEncoder.Index([Encoding.ASCII.GetBytes(name)]);
        byte[] strings = CffEncoder.Index([[.. "Adobe"u8], [.. "Identity"u8]]);
        byte[] charset = Charset(cids);
        byte[] fdSelect = FdSelect(table.FontDictOf);
        int fontDictsLength = FontDicts(table, 0).Length;

        int start = 4 + nameIndex.Length + TopDictIndex(table, cids, 0, 0, 0, 0).Length + strings.Length + table.GlobalSubrs.Length;
        int select = start + charset.Length;
        int charStrings = select + fdSelect.Length;
        int fontDicts = charStrings + table.CharStrings.Length;
        var output = new MemoryStream();
        output.Write([1, 0, 4, 4]); // version 1.0, header of 4 bytes, offsets of up to 4
        output.Write(nameIndex);
        output.Write(TopDictIndex(table, cids, start, select, charStrings, fontDicts));
        output.Write(strings);
        output.Write(table.GlobalSubrs.Span);
        output.Write(charset);
        output.Write(fdSelect);
        output.Write(table.CharStrings.Span);
        output.Write(FontDicts(table, fontDicts + fontDictsLength));
        foreach (CffFontDict dict in table.FontDicts)
        {
            output.Write(Private(dict));
            output.Write(dict.Subrs.Span);
        }

        return output.ToArray();
    }

    /// <summary>The CIDs behind the face's glyph ids.</summary>
    public static IEnumerable<uint> FurtherCids(FontFace face, int count) =>
        Enumerable.Range(face.GlyphCount, count).Select(cid => (uint)cid);

    private static byte[] TopDictIndex(CffTable table, ReadOnlySpan<uint> cids, int charset, int select, int charStrings, int fontDicts)
    {
        var dict = new List<byte>();
        CffEncoder.Integer(dict, AdobeString);
        CffEncoder.Integer(dict, IdentityString);
        CffEncoder.Integer(dict, 0);
        CffEncoder.Operator(dict, CffOperator.Ros);
        dict.AddRange(table.Top.Span);
        CffEncoder.Integer(dict, checked((int)cids[^1] + 1));
        CffEncoder.Operator(dict, CffOperator.CidCount);
        Place(charset, CffOperator.Charset);
        Place(select, CffOperator.FdSelect);
        Place(charStrings, CffOperator.CharStrings);
        Place(fontDicts, CffOperator.FdArray);
        return CffEncoder.Index([[.. dict]]);

        void Place(int offset, int code)
        {
            CffEncoder.Offset(dict, offset);
            CffEncoder.Operator(dict, code);
        }
    }

    private static byte[] FontDicts(CffTable table, int privates)
    {
        var dicts = new List<byte[]>();
        foreach (CffFontDict font in table.FontDicts)
        {
            int size = Private(font).Length;
            List<byte> dict = [.. font.Matrix.Span];
            CffEncoder.Offset(dict, size);
            CffEncoder.Offset(dict, privates);
            CffEncoder.Operator(dict, CffOperator.Private);
            dicts.Add([.. dict]);
            privates += size + font.Subrs.Length;
        }

        return CffEncoder.Index(dicts);
    }

    /// <summary>Local subroutines follow their Private DICT at once, so their offset is its size.</summary>
    private static byte[] Private(CffFontDict font)
    {
        if (font.Subrs.Length == 0)
            return font.Private.ToArray();
        const int OffsetAndOperator = 6;
        List<byte> dict = [.. font.Private.Span];
        CffEncoder.Offset(dict, font.Private.Length + OffsetAndOperator);
        CffEncoder.Operator(dict, CffOperator.Subrs);
        return [.. dict];
    }

    /// <summary>Format 2: runs of consecutive CIDs, glyph 0 left out.</summary>
    private static byte[] Charset(ReadOnlySpan<uint> cids)
    {
        List<byte> charset = [2];
        for (int i = 1; i < cids.Length;)
        {
            int end = i + 1;
            while (end < cids.Length && cids[end] == cids[end - 1] + 1)
                end++;
            uint first = cids[i];
            int left = end - i - 1;
            charset.AddRange([(byte)(first >> 8), (byte)first, (byte)(left >> 8), (byte)left]);
            i = end;
        }

        return [.. charset];
    }

    /// <summary>Format 3: runs of glyphs that share a font DICT.</summary>
    private static byte[] FdSelect(byte[] fontDictOf)
    {
        List<byte> ranges = [];
        for (int glyph = 0; glyph < fontDictOf.Length; glyph++)
        {
            if (glyph == 0 || fontDictOf[glyph] != fontDictOf[glyph - 1])
                ranges.AddRange([(byte)(glyph >> 8), (byte)glyph, fontDictOf[glyph]]);
        }

        int count = ranges.Count / 3, end = fontDictOf.Length;
        return [3, (byte)(count >> 8), (byte)count, .. ranges, (byte)(end >> 8), (byte)end];
    }
}
