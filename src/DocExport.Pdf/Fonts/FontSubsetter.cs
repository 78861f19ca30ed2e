using DocExport.Fonts;
using DocExport.Fonts.Native;
using DocExport.Pdf.Fonts.Cff;

namespace DocExport.Pdf.Fonts;

/// <summary>Cuts a face down to the glyphs shown. The same glyphs give the same bytes.</summary>
internal static class FontSubsetter
{
    private static readonly uint[] Unused =
    [
        .. new[]
        {
            "GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "cmap", "name", "OS/2", "post", "DSIG", "gasp", "kern", "STAT",
            "vhea", "vmtx", "VORG", "hdmx", "VDMX", "LTSH", "PCLT", "meta", "COLR", "CPAL", "SVG ", "CBDT", "CBLC", "sbix",
            "EBDT", "EBLC", "EBSC", "morx", "mort", "feat", "trak", "prop", "Zapf", "bsln", "lcar", "opbd", "kerx", "ankr",
            "FFTM", "TTFA", "Silf", "Sill", "Feat", "Glat", "Gloc", "avar", "HVAR", "VVAR", "MVAR", "fvar", "gvar", "cvar",
        }.Select(tag => (uint)HarfBuzzSharp.Tag.Parse(tag)),
    ];

    /// <param name="face">The whole face; a static one (its catalog has already chosen the instance).</param>
    /// <param name="glyphs">Glyph ids shown, ascending and without repeats. Glyph 0 is always kept.</param>
    /// <param name="further">
    /// Glyphs shown under a second code, in the order of the codes, which follow the face's last glyph id. Only a CFF program holds
    /// them; a TrueType one leaves them to the CIDToGIDMap.
    /// </param>
    public static FontSubset Subset(FontFace face, ReadOnlySpan<uint> glyphs, params ReadOnlySpan<uint> further)
    {
        uint[] kept = face.Style.Embedding.SubsettingAllowed
            ? [0, .. glyphs.TrimStart(0u)]
            : [.. Enumerable.Range(0, face.GlyphCount).Select(glyph => (uint)glyph)];
        if (face.Outlines == FontOutlines.TrueType && SubsetTrueType(face, kept) is { } program)
            return new FontSubset(program, FontProgramKind.TrueType, SubsetTag.For(face.PostScriptName, program));

        // Damage that keeps a program from being cut may still leave most of its glyphs to be drawn.
        program = CffSubset.TryWrite(face, kept, further) ?? CffDrawing.Write(face, kept, further);
        return new FontSubset(program, FontProgramKind.Cff, SubsetTag.For(face.PostScriptName, program));
    }

    /// <summary>Keeps the glyph ids: the gaps in loca and hmtx compress to about two per cent of the program.</summary>
    private static byte[]? SubsetTrueType(FontFace face, uint[] glyphs)
    {
        using SubsetPlan? plan = Plan(face, glyphs, HarfBuzzSubset.RetainGlyphIds);
        return plan?.TryExecute();
    }

    internal static SubsetPlan? Plan(FontFace face, ReadOnlySpan<uint> glyphs, uint flags) =>
        SubsetPlan.TryCreate(face.Face, glyphs, Unused, flags | HarfBuzzSubset.NoHinting | HarfBuzzSubset.NoLayoutClosure);
}
