using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors.Source;
using DocExport.Pdf.Vectors.Styles;
using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>Arrow heads and other marks on paths (SVG 2, 13.6).</summary>
internal sealed class SvgMarkers(SvgBuilder builder, SvgDrawing drawing)
{
    private const double UsualSize = 3;

    public void Append(VectorPath path, in SvgScope scope, ContextPaint context, List<VectorElement> output)
    {
        SvgStyle style = scope.Style;
        if (!style.IsVisible || scope.ForClip || (style.MarkerStart ?? style.MarkerMiddle ?? style.MarkerEnd) is null)
            return;
        double width = style.StrokeWidth.Resolve(style.FontSize, scope.Viewport.Diagonal);
        IReadOnlyList<PathVertex> vertices = PathVertices.Of(path);
        SvgScope outer = scope with { Context = context };
        for (int i = 0; i < vertices.Count; i++)
        {
            // A path of one point has a start and an end.
            if (i == 0)
                Append(style.MarkerStart, vertices[i], isStart: true, width, outer, output);
            if (i > 0 && i < vertices.Count - 1)
                Append(style.MarkerMiddle, vertices[i], isStart: false, width, outer, output);
            if (i == vertices.Count - 1)
                Append(style.MarkerEnd, vertices[i], isStart: false, width, outer, output);
        }
    }

    private void Append(string? reference, PathVertex vertex, bool isStart, double strokeWidth, SvgScope scope, List<VectorElement> output)
    {
        if (reference is null || drawing.Find(reference, "marker") is not { } marker || !drawing.TrySpend(scope.Depth))
            return;
        drawing.Within(marker, () => output.AddRange(Draw(marker, vertex, isStart, strokeWidth, scope)));
    }

    private IEnumerable<VectorElement> Draw(SvgElement marker, PathVertex vertex, bool isStart, double strokeWidth, SvgScope scope)
    {
        SvgScope inner = scope.Inner(drawing.Cascade.ComputeInPlace(marker));
        var lengths = new ElementLengths(marker, inner);
        var place = new Rect(0, 0, lengths.Across("markerWidth") ?? UsualSize, lengths.Down("markerHeight") ?? UsualSize);
        if (place.Width <= 0 || place.Height <= 0)
            yield break;
        ViewBox? box = ViewBox.Parse(marker["viewBox"]);
        Matrix map = box?.MapTo(place, marker["preserveAspectRatio"]) ?? Matrix.Identity;
        ViewBox shown = box ?? new ViewBox(0, 0, place.Width, place.Height);
        Point reference = map.Apply(new(
            Reference(marker["refX"], shown.X, shown.Width, lengths.Across("refX")), Reference(marker["refY"], shown.Y, shown.Height, lengths.Down("refY"))));
        double scale = marker["markerUnits"] == "userSpaceOnUse" ? 1 : strokeWidth;
        Matrix transform = Matrix.Translation(vertex.Place.X, vertex.Place.Y)
            .Multiply(SvgTransform.Rotation(AngleOf(marker["orient"], vertex, isStart)))
            .Multiply(Matrix.Scaling(scale, scale))
            .Multiply(Matrix.Translation(-reference.X, -reference.Y));
        if (!SvgTransform.IsUsable(transform) || !SvgTransform.IsUsable(map))
            yield break;
        IReadOnlyList<VectorElement> content = builder.Children(marker, inner with { Viewport = new(shown.Width, shown.Height) });
        VectorElement[] mapped = [new VectorGroup(map, content)];
        yield return new VectorGroup(transform, mapped) { Clip = inner.Style.ShowsOverflow ? null : ShapePaths.Rectangle(place) };
    }

    private static double Reference(string? text, double start, double length, double? value) => text switch
    {
        "left" or "top" => start,
        "center" => start + (length / 2),
        "right" or "bottom" => start + length,
        _ => value ?? 0,
    };

    private static double AngleOf(string? orient, PathVertex vertex, bool isStart) => orient?.Trim() switch
    {
        "auto" => vertex.Angle,
        "auto-start-reverse" => vertex.Angle + (isStart ? 180 : 0),
        { } text when SvgTransform.ParseAngle(text) is { } degrees => degrees,
        _ => 0,
    };
}
