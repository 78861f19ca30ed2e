namespace DocExport.Pdf.Fonts;

/// <summary>Whether a face has the tables that measuring, shaping and embedding rest on.</summary>
internal static class FontTableCheck
{
    private const int SmallestEm = 16, LargestEm = 16384;

    public static FontOutlines RequireUsable(HarfBuzzSharp.Face face)
    {
        if (face.GlyphCount <= 0)
            throw new FontFormatException("it is damaged or not a font: it holds no glyphs");
        Require(face, "head", 54);
        Require(face, "hhea", 36);
        Require(face, "hmtx", 4);
        Require(face, "maxp", 6);
        Require(face, "cmap", 4);
        using (var head = new FontTable(face, "head"))
        {
            if (head.Reader.UInt16(18) is < SmallestEm or > LargestEm)
                throw new FontFormatException($"it is damaged: {head.Reader.UInt16(18)} units per em");
        }

        if (Has(face, "glyf") && Has(face, "loca"))
            return FontOutlines.TrueType;
        if (Has(face, "CFF "))
            return FontOutlines.Cff;
        if (Has(face, "CFF2"))
            return FontOutlines.Cff2;
        bool bitmaps = Has(face, "CBDT") || Has(face, "sbix") || Has(face, "SVG ") || Has(face, "EBDT");
        throw new FontFormatException(bitmaps
            ? "it holds pictures of its glyphs and no outlines; use the outline edition of the family"
            : "it is damaged: it holds no outlines");
    }

    private static void Require(HarfBuzzSharp.Face face, string tag, int shortest)
    {
        using var table = new FontTable(face, tag);
        if (table.Bytes.Length == 0)
            throw new FontFormatException($"it is damaged: its {tag} table is missing");
        if (table.Bytes.Length < shortest)
            throw new FontFormatException($"it is damaged: its {tag} table is cut off");
    }

    private static bool Has(HarfBuzzSharp.Face face, string tag)
    {
        using var table = new FontTable(face, tag);
        return table.Bytes.Length > 0;
    }
}
