namespace DocExport.Pdf.Fonts.Cff;

/// <summary>A CFF face cut down to some glyphs, as a bare CFF table whose CIDs are the face's glyph ids.</summary>
internal static class CffSubset
{
    /// <summary>Null where the face's own charstrings do not serve: see <see cref="CffDrawing"/>.</summary>
    public static byte[]? TryWrite(FontFace face, ReadOnlySpan<uint> glyphs)
    {
        if (face.Outlines != FontOutlines.Cff)
            return null;
        using SubsetPlan? plan = FontSubsetter.Plan(face, glyphs, flags: 0);
        if (plan?.TryExecute("CFF ") is not { } bytes || CffTable.TryRead(bytes) is not { } table)
            return null;
        var cids = new uint[table.GlyphCount];
        for (int i = 0; i < cids.Length; i++)
        {
            cids[i] = plan.OriginalOf((uint)i);

            // A glyph nobody asked for is part of an accented letter, composed by the names that CID-keying takes away.
            if (glyphs.BinarySearch(cids[i]) < 0)
                return null;
        }

        return CffWriter.Write(face.PostScriptName, table, cids);
    }
}
