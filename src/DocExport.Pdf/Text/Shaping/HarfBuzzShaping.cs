using System.Runtime.InteropServices;
using DocExport.Fonts.Native;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>
/// <c>hb_buffer_*</c> and <c>hb_shape</c> called directly: the managed wrapper copies glyphs into objects, and most words of a
/// document pass here once.
/// </summary>
internal static unsafe partial class HarfBuzzShaping
{
    public const int DirectionLeftToRight = 4, DirectionRightToLeft = 5;

    /// <summary>Characters that only steer layout leave no glyph behind, not even an empty one.</summary>
    public const int RemoveDefaultIgnorables = 8;

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_buffer_create")]
    public static partial nint BufferCreate();

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_buffer_destroy")]
    public static partial void BufferDestroy(nint buffer);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_buffer_clear_contents")]
    public static partial void BufferClearContents(nint buffer);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_buffer_set_flags")]
    public static partial void BufferSetFlags(nint buffer, int flags);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_buffer_set_direction")]
    public static partial void BufferSetDirection(nint buffer, int direction);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_buffer_set_script")]
    public static partial void BufferSetScript(nint buffer, uint script);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_buffer_set_language")]
    public static partial void BufferSetLanguage(nint buffer, nint language);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_buffer_add_utf16")]
    public static partial void BufferAddUtf16(nint buffer, char* text, int textLength, uint itemOffset, int itemLength);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_buffer_get_glyph_infos")]
    public static partial GlyphInfo* BufferGetGlyphInfos(nint buffer, uint* length);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_buffer_get_glyph_positions")]
    public static partial GlyphPosition* BufferGetGlyphPositions(nint buffer, uint* length);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_shape")]
    public static partial void Shape(nint font, nint buffer, Feature* features, uint featureCount);

    /// <summary><c>hb_glyph_info_t</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct GlyphInfo
    {
        public uint Glyph;
        public uint Mask;
        public uint Cluster;
        private readonly uint _reserved1;
        private readonly uint _reserved2;
    }

    /// <summary><c>hb_glyph_position_t</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct GlyphPosition
    {
        public int AdvanceX;
        public int AdvanceY;
        public int OffsetX;
        public int OffsetY;
        private readonly uint _reserved;
    }

    /// <summary><c>hb_feature_t</c>, over the whole text.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public readonly struct Feature(uint tag, uint value)
    {
        public readonly uint Tag = tag;
        public readonly uint Value = value;
        public readonly uint Start;
        public readonly uint End = uint.MaxValue;
    }
}
