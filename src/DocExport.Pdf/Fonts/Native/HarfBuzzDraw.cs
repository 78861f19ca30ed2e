using System.Runtime.InteropServices;
using DocExport.Fonts.Native;

namespace DocExport.Pdf.Fonts.Native;

/// <summary>Outlines as a row of callbacks (<c>hb_draw_*</c>), in font units, y up.</summary>
internal static unsafe partial class HarfBuzzDraw
{
    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_draw_funcs_create")]
    public static partial nint FuncsCreate();

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_draw_funcs_make_immutable")]
    public static partial void FuncsMakeImmutable(nint funcs);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_draw_funcs_set_move_to_func")]
    public static partial void SetMoveTo(
        nint funcs, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, nint, void> callback, nint userData, nint destroy);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_draw_funcs_set_line_to_func")]
    public static partial void SetLineTo(
        nint funcs, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, nint, void> callback, nint userData, nint destroy);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_draw_funcs_set_quadratic_to_func")]
    public static partial void SetQuadraticTo(
        nint funcs,
        delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, float, float, nint, void> callback,
        nint userData,
        nint destroy);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_draw_funcs_set_cubic_to_func")]
    public static partial void SetCubicTo(
        nint funcs,
        delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, float, float, float, float, nint, void> callback,
        nint userData,
        nint destroy);

    [LibraryImport(HarfBuzz.Library, EntryPoint = "hb_font_draw_glyph")]
    public static partial void FontDrawGlyph(nint font, uint glyph, nint funcs, nint drawData);
}
