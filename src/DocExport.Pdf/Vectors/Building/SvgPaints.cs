using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors.Styles;
using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>What <c>fill</c> and <c>stroke</c> lead to.</summary>
internal sealed class SvgPaints(SvgBuilder builder, SvgDrawing drawing)
{
    private readonly SvgGradients _gradients = new(drawing);
    private readonly SvgPatterns _patterns = new(builder, drawing);

    public Paint? Fill(in SvgScope scope, Rect? box) => Resolve(scope.Style.Fill, scope.Style.FillOpacity, scope, box);

    /// <summary>The whole stroke; null where there is none.</summary>
    public Stroke? Stroke(in SvgScope scope, Rect? box)
    {
        SvgStyle style = scope.Style;
        double font = style.FontSize, whole = scope.Viewport.Diagonal;
        double width = style.StrokeWidth.Resolve(font, whole);
        if (width <= 0 || Resolve(style.Stroke, style.StrokeOpacity, scope, box) is not { } paint)
            return null;
        double[] dashes = [.. style.Dashes.Select(dash => dash.Resolve(font, whole))];
        double period = dashes.Sum() * (dashes.Length % 2 == 1 ? 2 : 1);
        double offset = style.DashOffset.Resolve(font, whole);
        return new Stroke(paint, width)
        {
            Cap = style.Cap,
            Join = style.Join,
            MiterLimit = style.MiterLimit,
            Dashes = period > 0 ? dashes : [],
            // PDF knows no negative phase.
            DashOffset = period > 0 ? ((offset % period) + period) % period : 0,
        };
    }

    private Paint? Resolve(SvgPaint paint, double opacity, in SvgScope scope, Rect? box) => paint.Kind switch
    {
        SvgPaintKind.Color => Solid(paint.Color!.Value, opacity),
        SvgPaintKind.CurrentColor => Solid(scope.Style.Color, opacity),
        SvgPaintKind.ContextFill => scope.Context?.Fill,
        SvgPaintKind.ContextStroke => scope.Context?.Stroke,
        SvgPaintKind.Reference => Refer(paint, opacity, scope, box),
        _ => null,
    };

    private Paint? Refer(SvgPaint paint, double opacity, in SvgScope scope, Rect? box)
    {
        if (drawing.Find(paint.Reference, "linearGradient", "radialGradient", "pattern") is { } server)
        {
            return server.Name == "pattern"
                ? _patterns.Resolve(server, opacity, scope, box)
                : _gradients.Resolve(server, opacity, scope, box);
        }

        return paint.Color is { } fallback ? Solid(fallback, opacity) : null;
    }

    private static Paint.Solid? Solid(SvgColor color, double opacity) =>
        color.Alpha * opacity > 0 ? new Paint.Solid(color.Color) { Opacity = color.Alpha * opacity } : null;
}
