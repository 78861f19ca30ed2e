using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors.Source;
using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>Patterns in the space of the shape that they fill (SVG 2, 14.3).</summary>
internal sealed class SvgPatterns(SvgBuilder builder, SvgDrawing drawing)
{
    // More cells than this over one shape keep a reader busy for minutes and show as one grey.
    private const double MostCells = 250_000;

    /// <param name="pattern">The element.</param>
    /// <param name="opacity">Of the fill or stroke.</param>
    /// <param name="scope">Of the shape.</param>
    /// <param name="box">Around the shape; null where it has no extent.</param>
    public Paint? Resolve(SvgElement pattern, double opacity, SvgScope scope, Rect? box)
    {
        IReadOnlyList<SvgElement> chain = PaintServers.Chain(pattern, drawing, "pattern");
        if (chain.FirstOrDefault(element => element.Elements.Any()) is not { } source || CellOf(chain, scope, box) is not { } cell)
            return null;
        Matrix transform = SvgTransform.Parse(PaintServers.Attribute(chain, "patternTransform")) ?? Matrix.Identity;
        if (ContentMap(chain, cell, box) is not { } map || !SvgTransform.IsUsable(map) || !SvgTransform.IsUsable(transform))
            return null;
        double shrink = Math.Abs((transform.A * transform.D) - (transform.B * transform.C));
        if (box is { } around && around.Width * around.Height / (cell.Width * cell.Height * shrink) > MostCells)
        {
            drawing.Report.TooLarge();
            return null;
        }

        List<VectorElement> content = [];
        drawing.Within(source, () => content = builder.Children(source, scope.Inner(drawing.Cascade.ComputeInPlace(source)) with { Context = null }));
        return content.Count == 0 ? null : new Paint.Tiles([new VectorGroup(map, content)], cell, transform) { Opacity = opacity };
    }

    private static Rect? CellOf(IReadOnlyList<SvgElement> chain, in SvgScope scope, Rect? box)
    {
        bool isBoxed = PaintServers.Attribute(chain, "patternUnits") != "userSpaceOnUse";
        if (isBoxed && box is not { Width: > 0, Height: > 0 })
            return null;
        var lengths = new GradientLengths(chain, scope.Style.FontSize, isBoxed ? new Viewport(1, 1) : scope.Viewport);
        Rect unit = isBoxed ? box!.Value : new Rect(0, 0, 1, 1);
        var cell = new Rect(
            (isBoxed ? unit.X : 0) + ((lengths.Across("x") ?? 0) * unit.Width),
            (isBoxed ? unit.Y : 0) + ((lengths.Down("y") ?? 0) * unit.Height),
            (lengths.Across("width") ?? 0) * unit.Width,
            (lengths.Down("height") ?? 0) * unit.Height);
        return cell.Width > 0 && cell.Height > 0 ? cell : null;
    }

    /// <summary>From the content's space into that of the cell; the view box comes before the units.</summary>
    private static Matrix? ContentMap(IReadOnlyList<SvgElement> chain, Rect cell, Rect? box)
    {
        if (ViewBox.Parse(PaintServers.Attribute(chain, "viewBox")) is { } view)
            return view.MapTo(cell, PaintServers.Attribute(chain, "preserveAspectRatio"));
        Matrix origin = Matrix.Translation(cell.X, cell.Y);
        if (PaintServers.Attribute(chain, "patternContentUnits") != "objectBoundingBox")
            return origin;
        return box is { Width: > 0, Height: > 0 } around ? origin.Multiply(Matrix.Scaling(around.Width, around.Height)) : null;
    }
}
