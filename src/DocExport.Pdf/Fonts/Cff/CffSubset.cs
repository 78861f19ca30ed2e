namespace DocExport.Pdf.Fonts.Cff;

/// <summary>A CFF face cut down to some glyphs, as a bare CFF table whose CIDs are the face's glyph ids.</summary>
internal static class CffSubset
{
    public static byte[] Write(FontFace face, ReadOnlySpan<uint> glyphs)
    {
        using SubsetPlan plan = FontSubsetter.Plan(face, glyphs, flags: 0);
        CffTable table = CffTable.Read(plan.Execute("CFF "));
        var cids = new uint[table.GlyphCount];
        for (int i = 0; i < cids.Length; i++)
            cids[i] = plan.OriginalOf((uint)i);
        return CffWriter.Write(face.PostScriptName, table, cids);
    }
}
