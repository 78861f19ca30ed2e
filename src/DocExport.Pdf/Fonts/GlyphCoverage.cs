using DocExport.Fonts.Native;

namespace DocExport.Pdf.Fonts;

/// <summary>
/// Code point → glyph of one face, as pages of 256 filled from its <c>cmap</c> when first asked for: a document touches
/// few pages even of a large face. Two threads may fill the same page at once; both write the same values.
/// </summary>
internal sealed class GlyphCoverage(HarfBuzzSharp.Font font)
{
    private const int PageSize = 256;
    private static readonly ushort[] NothingCovered = new ushort[PageSize];
    private readonly ushort[]?[] _pages = new ushort[0x110000 / PageSize][];

    /// <summary>The glyph, or 0 where the face has none. Surrogates and values above U+10FFFF have none.</summary>
    public uint GlyphFor(int codePoint)
    {
        if ((uint)codePoint >= 0x110000)
            return 0;
        ushort[] page = Volatile.Read(ref _pages[codePoint / PageSize]) ?? Fill(codePoint / PageSize);
        return page[codePoint % PageSize];
    }

    private unsafe ushort[] Fill(int index)
    {
        ushort[]? page = null;
        for (int i = 0; i < PageSize; i++)
        {
            uint glyph;
            int found = HarfBuzz.FontGetNominalGlyph(font.Handle, (uint)(index * PageSize + i), &glyph);
            if (found != 0 && glyph is > 0 and <= ushort.MaxValue)
                (page ??= new ushort[PageSize])[i] = (ushort)glyph;
        }

        page ??= NothingCovered;
        Volatile.Write(ref _pages[index], page);
        return page;
    }
}
