namespace DocExport.Pdf.Fonts.Cff;

/// <summary>
/// A CFF table drawn anew from outlines. It serves faces whose own charstrings a CID-keyed CFF 1 cannot hold: CFF2, and
/// glyphs that an <c>endchar</c> composes from two others by name.
/// </summary>
internal static class CffDrawing
{
    private const int DefaultWidthX = 20;

    /// <param name="face">The whole face.</param>
    /// <param name="glyphs">Glyph ids, ascending.</param>
    /// <param name="further">Glyphs that get a second CID, counted on from the face's last glyph id.</param>
    public static byte[] Write(FontFace face, ReadOnlySpan<uint> glyphs, params ReadOnlySpan<uint> further)
    {
        var charStrings = new List<byte[]>();
        var cids = new List<uint>();
        foreach (uint glyph in glyphs)
        {
            if (glyph >= (uint)face.GlyphCount)
                break;
            charStrings.Add(Draw(face, glyph));
            cids.Add(glyph);
        }

        foreach (uint glyph in further)
            charStrings.Add(Draw(face, glyph));
        cids.AddRange(CffWriter.FurtherCids(face, further.Length));

        var widths = new List<byte>();
        CffEncoder.Integer(widths, 0);
        CffEncoder.Operator(widths, DefaultWidthX);
        var table = new CffTable(
            Top(face),
            CffEncoder.Index([]),
            CffEncoder.Index(charStrings),
            [new CffFontDict(default, widths.ToArray(), default)],
            new byte[charStrings.Count]);
        return CffWriter.Write(face.PostScriptName, table, cids.ToArray());
    }

    private static byte[] Draw(FontFace face, uint glyph) => CharString.Encode(GlyphOutline.Of(face, glyph), face.AdvanceOf(glyph));

    private static byte[] Top(FontFace face)
    {
        var dict = new List<byte>();
        (int left, int bottom, int right, int top) = face.Metrics.BoundingBox;
        foreach (int side in (ReadOnlySpan<int>)[left, bottom, right, top])
            CffEncoder.Integer(dict, side);
        CffEncoder.Operator(dict, CffOperator.FontBBox);
        const int DefaultEm = 1000;
        if (face.UnitsPerEm != DefaultEm)
        {
            double scale = 1.0 / face.UnitsPerEm;
            foreach (double factor in (ReadOnlySpan<double>)[scale, 0, 0, scale, 0, 0])
                CffEncoder.Real(dict, factor);
            CffEncoder.Operator(dict, CffOperator.FontMatrix);
        }

        return [.. dict];
    }
}
