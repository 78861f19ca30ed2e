using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors.Values;
using DocExport.Themes;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>Fills and strokes paths as their style says.</summary>
internal sealed class ShapePainter(SvgPaints paints)
{
    /// <param name="path">In the space of the element.</param>
    /// <param name="scope">With the element's own style.</param>
    /// <param name="box">What gradients are stretched over; null for the path's own box.</param>
    /// <param name="output">Receives the shape.</param>
    /// <returns>What markers on the path may take up.</returns>
    public ContextPaint Append(VectorPath path, in SvgScope scope, Rect? box, List<VectorElement> output)
    {
        if (scope.ForClip)
        {
            if (scope.Style.IsVisible)
                output.Add(new VectorShape(path, new Paint.Solid(Color.Black), null));
            return new ContextPaint(null, null);
        }

        Rect? extent = PathBounds.Of(path);
        box ??= extent;
        // PDF fills what has no area as a hairline (ISO 32000-1, 8.5.3.3.1); SVG doesn't.
        Paint? fill = extent is { Width: > 0, Height: > 0 } ? paints.Fill(scope, box) : null;
        Stroke? stroke = paints.Stroke(scope, box);
        if (scope.Style.IsVisible && (fill is not null || stroke is not null))
        {
            if (scope.Style.StrokeFirst && fill is not null && stroke is not null)
                output.AddRange([new VectorShape(path, null, stroke), new VectorShape(path, fill, null)]);
            else
                output.Add(new VectorShape(path, fill, stroke));
        }

        return new ContextPaint(fill, stroke?.Paint);
    }
}
