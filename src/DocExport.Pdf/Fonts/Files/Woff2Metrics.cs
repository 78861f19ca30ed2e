namespace DocExport.Pdf.Fonts.Files;

/// <summary>The <c>hmtx</c> table of WOFF 2.0 (section 5.4): side bearings that equal a glyph's left edge are left out.</summary>
internal static class Woff2Metrics
{
    private const int NoBearings = 1, NoMonospacedBearings = 2;

    /// <param name="packed">The transformed table.</param>
    /// <param name="advances">How many glyphs have an advance of their own (hhea).</param>
    /// <param name="outlines">The glyphs.</param>
    public static byte[] Restore(byte[] packed, int advances, Woff2Outlines outlines)
    {
        int glyphs = outlines.LeftEdges.Length;
        if (advances < 1 || advances > glyphs)
            throw Woff2Reader.Damaged();
        var reader = new Woff2Reader(packed);
        int flags = reader.Byte();
        ReadOnlySpan<byte> widths = reader.Take(2 * advances);
        var bearings = new short[glyphs];
        for (int i = 0; i < glyphs; i++)
        {
            bool left = (flags & (i < advances ? NoBearings : NoMonospacedBearings)) == 0;
            bearings[i] = left ? (short)reader.UInt16() : outlines.LeftEdges[i];
        }

        var table = new List<byte>(2 * advances + 2 * glyphs);
        for (int i = 0; i < glyphs; i++)
        {
            if (i < advances)
                table.AddRange(widths.Slice(2 * i, 2));
            table.AddRange([(byte)(bearings[i] >> 8), (byte)bearings[i]]);
        }

        return [.. table];
    }
}
