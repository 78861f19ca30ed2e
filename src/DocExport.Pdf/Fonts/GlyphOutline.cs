using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DocExport.Pdf.Fonts.Native;

namespace DocExport.Pdf.Fonts;

/// <summary>The shape of one glyph in font units, y up: contours that begin with a move and close by themselves.</summary>
/// <param name="Segments">In drawing order; empty for a glyph that shows nothing.</param>
internal sealed record GlyphOutline(IReadOnlyList<OutlineSegment> Segments)
{
    private static readonly nint Callbacks = CreateCallbacks();

    public static GlyphOutline Of(FontFace face, uint glyph)
    {
        var segments = new List<OutlineSegment>();
        GCHandle handle = GCHandle.Alloc(segments);
        HarfBuzzDraw.FontDrawGlyph(face.Font.Handle, glyph, Callbacks, GCHandle.ToIntPtr(handle));
        handle.Free();
        return new GlyphOutline(segments);
    }

    private static unsafe nint CreateCallbacks()
    {
        nint funcs = HarfBuzzDraw.FuncsCreate();
        HarfBuzzDraw.SetMoveTo(funcs, &MoveTo, 0, 0);
        HarfBuzzDraw.SetLineTo(funcs, &LineTo, 0, 0);
        HarfBuzzDraw.SetQuadraticTo(funcs, &QuadraticTo, 0, 0);
        HarfBuzzDraw.SetCubicTo(funcs, &CubicTo, 0, 0);
        HarfBuzzDraw.FuncsMakeImmutable(funcs);
        return funcs;
    }

    private static List<OutlineSegment> SegmentsOf(nint data) => (List<OutlineSegment>)GCHandle.FromIntPtr(data).Target!;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void MoveTo(nint funcs, nint data, nint state, float x, float y, nint user) =>
        SegmentsOf(data).Add(new OutlineSegment(OutlineVerb.Move, default, default, (x, y)));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void LineTo(nint funcs, nint data, nint state, float x, float y, nint user) =>
        SegmentsOf(data).Add(new OutlineSegment(OutlineVerb.Line, default, default, (x, y)));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void QuadraticTo(nint funcs, nint data, nint state, float x1, float y1, float x, float y, nint user) =>
        SegmentsOf(data).Add(new OutlineSegment(OutlineVerb.Quadratic, (x1, y1), default, (x, y)));

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void CubicTo(
        nint funcs, nint data, nint state, float x1, float y1, float x2, float y2, float x, float y, nint user) =>
        SegmentsOf(data).Add(new OutlineSegment(OutlineVerb.Cubic, (x1, y1), (x2, y2), (x, y)));
}
