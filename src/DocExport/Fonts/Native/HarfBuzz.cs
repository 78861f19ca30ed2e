using System.Runtime.InteropServices;

namespace DocExport.Fonts.Native;

/// <summary>
/// Functions that HarfBuzzSharp's native library exports and its managed wrapper leaves out. Handles are those of
/// the wrapper's objects (<c>NativeObject.Handle</c>); the C documentation of HarfBuzz 8.3 is their contract.
/// </summary>
internal static unsafe partial class HarfBuzz
{
    public const string Library = "libHarfBuzzSharp";

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    public static partial void FaceDestroy(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    public static partial nint FaceReferenceBlob(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_table")]
    public static partial nint FaceReferenceTable(nint face, uint tag);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    public static partial byte* BlobGetData(nint blob, uint* length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    public static partial void BlobDestroy(nint blob);

    [LibraryImport(Library, EntryPoint = "hb_font_make_immutable")]
    public static partial void FontMakeImmutable(nint font);

    [LibraryImport(Library, EntryPoint = "hb_font_get_nominal_glyph")]
    public static partial int FontGetNominalGlyph(nint font, uint codePoint, uint* glyph);

    [LibraryImport(Library, EntryPoint = "hb_font_get_glyph_extents")]
    public static partial int FontGetGlyphExtents(nint font, uint glyph, GlyphExtents* extents);

    [LibraryImport(Library, EntryPoint = "hb_language_from_string")]
    public static partial nint LanguageFromString(byte* text, int length);

    [LibraryImport(Library, EntryPoint = "hb_ot_name_list_names")]
    public static partial NameEntry* NameListNames(nint face, uint* count);

    [LibraryImport(Library, EntryPoint = "hb_ot_name_get_utf16")]
    public static partial uint NameGetUtf16(nint face, uint nameId, nint language, uint* length, char* text);

    /// <summary>A face as a font file.</summary>
    public static byte[] CopyFace(nint face) => CopyAndDestroy(FaceReferenceBlob(face));

    /// <summary>One table of a face; empty where it has none.</summary>
    public static byte[] CopyTable(nint face, uint tag) => CopyAndDestroy(FaceReferenceTable(face, tag));

    private static byte[] CopyAndDestroy(nint blob)
    {
        uint length;
        byte* data = BlobGetData(blob, &length);
        byte[] bytes = new ReadOnlySpan<byte>(data, (int)length).ToArray();
        BlobDestroy(blob);
        return bytes;
    }

    /// <summary><c>hb_ot_name_entry_t</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct NameEntry
    {
        public uint NameId;
        private readonly uint _reserved;
        public nint Language;
    }

    /// <summary><c>hb_glyph_extents_t</c>: the box is from (XBearing, YBearing) to (+Width, +Height), Height negative.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct GlyphExtents
    {
        public int XBearing;
        public int YBearing;
        public int Width;
        public int Height;
    }
}
