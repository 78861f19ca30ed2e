using System.Text;
using HarfBuzzSharp;

namespace DocExport.Pdf.Fonts;

/// <summary>
/// Whether shaping with a face would show a whole grapheme cluster. It allows what HarfBuzz makes up for: characters
/// that are never drawn, missing widths of space, and canonically equivalent spellings.
/// </summary>
internal static class ClusterCoverage
{
    private const int Space = 0x20, Hyphen = 0x2010, NonBreakingHyphen = 0x2011;

    public static bool Covers(FontFace face, ReadOnlySpan<char> cluster)
    {
        foreach (Rune rune in cluster.EnumerateRunes())
        {
            if (!IsShown(face, rune.Value))
                return CoversComposed(face, cluster);
        }

        return true;
    }

    /// <summary>Characters without a glyph of their own (the Default_Ignorable_Code_Point property, abridged to those assigned).</summary>
    public static bool IsInvisible(int codePoint) => codePoint is
        0xAD or 0x34F or 0x61C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F)
        or (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0x3164
        or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0 or (>= 0x1BCA0 and <= 0x1BCA3)
        or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF) or < ' ';

    private static bool IsShown(FontFace face, int codePoint)
    {
        if (face.Covers(codePoint) || IsInvisible(codePoint))
            return true;
        if (codePoint is 0xA0 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F or 0x3000)
            return face.Covers(Space);
        if (codePoint == NonBreakingHyphen)
            return face.Covers(Hyphen);
        return UnicodeFunctions.Default.TryDecompose((uint)codePoint, out uint first, out uint second)
            && IsShown(face, (int)first) && (second == 0 || IsShown(face, (int)second));
    }

    /// <summary>The same after each mark is joined to what stands before it.</summary>
    private static bool CoversComposed(FontFace face, ReadOnlySpan<char> cluster)
    {
        int pending = -1;
        foreach (Rune rune in cluster.EnumerateRunes())
        {
            if (pending >= 0 && UnicodeFunctions.Default.TryCompose((uint)pending, (uint)rune.Value, out uint composed))
            {
                pending = (int)composed;
                continue;
            }

            if (pending >= 0 && !IsShown(face, pending))
                return false;
            pending = rune.Value;
        }

        return pending < 0 || IsShown(face, pending);
    }
}
