using DocExport.Fonts;

namespace DocExport.Pdf.Fonts.Cff;

/// <summary>A CFF face cut down to some glyphs, as a bare CFF table whose CIDs are the face's glyph ids.</summary>
internal static class CffSubset
{
    /// <summary>Null where the face's own charstrings do not serve: see <see cref="CffDrawing"/>.</summary>
    /// <param name="face">The whole face.</param>
    /// <param name="glyphs">Glyph ids, ascending.</param>
    /// <param name="further">Glyphs that get a second CID, counted on from the face's last glyph id.</param>
    public static byte[]? TryWrite(FontFace face, ReadOnlySpan<uint> glyphs, params ReadOnlySpan<uint> further)
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

        int[] copies = [.. further.ToArray().Select(glyph => Array.BinarySearch(cids, glyph))];
        return CffWriter.Write(face.PostScriptName, table.WithCopies(copies), [.. cids, .. CffWriter.FurtherCids(face, further.Length)]);
    }
}
