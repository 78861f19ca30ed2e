using System.Runtime.InteropServices;
using DocExport.Fonts.Native;

namespace DocExport.Pdf.Fonts.Native;

/// <summary>The MATH table (<c>hb_ot_math_*</c>), in font units.</summary>
internal static unsafe partial class HarfBuzzMath
{
    public const int LeftToRight = 4, BottomToTop = 7;

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_ot_math_get_constant")]
    public static partial int GetConstant(nint font, int constant);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_ot_math_get_glyph_italics_correction")]
    public static partial int GetItalicsCorrection(nint font, uint glyph);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_ot_math_get_glyph_top_accent_attachment")]
    public static partial int GetTopAccentAttachment(nint font, uint glyph);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_ot_math_get_glyph_kerning")]
    public static partial int GetKerning(nint font, uint glyph, int corner, int height);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_ot_math_get_glyph_variants")]
    public static partial uint GetVariants(nint font, uint glyph, int direction, uint start, uint* count, Variant* variants);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_ot_math_get_min_connector_overlap")]
    public static partial int GetLeastOverlap(nint font, int direction);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_ot_math_get_glyph_assembly")]
    public static partial uint GetAssembly(nint font, uint glyph, int direction, uint start, uint* count, Part* parts, int* italicsCorrection);

    /// <summary><c>hb_ot_math_glyph_variant_t</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Variant
    {
        public uint Glyph;
        public int Advance;
    }

    /// <summary><c>hb_ot_math_glyph_part_t</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Part
    {
        public uint Glyph;
        public int StartConnector;
        public int EndConnector;
        public int FullAdvance;
        public uint Flags;
    }
}
