using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors.Source;
using DocExport.Pdf.Vectors.Styles;
using DocExport.Pdf.Vectors.Values;
using DocExport.Themes;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>Clip paths and masks; those masks that show or hide wholly are clip paths too, which every reader draws fast and sharp.</summary>
internal sealed class SvgClips(SvgBuilder builder, SvgDrawing drawing)
{
    /// <param name="content">What an element draws.</param>
    /// <param name="scope">With the element's style.</param>
    /// <returns>The same in a group that clips it; nothing where all is clipped away.</returns>
    public List<VectorElement> Apply(List<VectorElement> content, in SvgScope scope)
    {
        Rect? box = scope.Style.ClipPath is null && scope.Style.Mask is null ? null : VectorBounds.Of(content);
        if (scope.Style.ClipPath is { } clip && drawing.Find(clip, "clipPath") is { } clipPath)
            content = Clip(content, clipPath, box, scope);
        if (scope.Style.Mask is { } reference && !scope.ForClip && drawing.Find(reference, "mask") is { } mask)
            content = Mask(content, mask, box, scope);
        return content;
    }

    private List<VectorElement> Clip(List<VectorElement> content, SvgElement clipPath, Rect? box, SvgScope scope)
    {
        SvgStyle style = drawing.Cascade.ComputeInPlace(clipPath);
        Matrix map = SvgTransform.Parse(style.Transform) ?? Matrix.Identity;
        if (UnitsOf(clipPath, "clipPathUnits", box) is not { } units)
            return [];
        VectorPath? area = null;
        drawing.Within(clipPath, () => area = ClipArea.Union(
            builder.Children(clipPath, scope.Inner(style) with { ForClip = true }), units.Multiply(map)));
        if (area is null)
            return [];
        List<VectorElement> clipped = [new VectorGroup(Matrix.Identity, content) { Clip = area }];
        // A clip path may itself be clipped.
        return style.ClipPath is { } outer && drawing.Find(outer, "clipPath") is { } next && next != clipPath
            && drawing.TrySpend(scope.Depth)
            ? Clip(clipped, next, box, scope.Inner(scope.Style))
            : clipped;
    }

    private List<VectorElement> Mask(List<VectorElement> content, SvgElement mask, Rect? box, SvgScope scope)
    {
        SvgStyle style = drawing.Cascade.ComputeInPlace(mask);
        if (UnitsOf(mask, "maskContentUnits", box) is not { } units)
            return [];
        List<VectorElement> shapes = [];
        drawing.Within(mask, () => shapes = builder.Children(mask, scope.Inner(style) with { Context = null }));
        bool byOpacity = style.MaskByOpacity;
        Rect? region = RegionOf(mask, scope, box);
        if (shapes.Count == 0 || region is { Width: <= 0 } or { Height: <= 0 })
            return [];
        if (!byOpacity && ClipArea.TryMask(shapes, units, out VectorPath? area))
            return area is null ? [] : [new VectorGroup(Matrix.Identity, content) { Clip = area }];
        var inner = new VectorGroup(units, shapes);
        VectorGroup shown = region is { } place ? new VectorGroup(Matrix.Identity, [inner]) { Clip = ShapePaths.Rectangle(place) } : inner;
        return [new VectorGroup(Matrix.Identity, content) { Mask = new VectorMask([shown], byOpacity) }];
    }

    /// <summary>Outside of it a mask shows nothing; by default a tenth around the box. Null where the box has no extent.</summary>
    private static Rect? RegionOf(SvgElement mask, in SvgScope scope, Rect? box)
    {
        bool isBoxed = mask["maskUnits"] != "userSpaceOnUse";
        if (isBoxed && box is not { Width: > 0, Height: > 0 })
            return null;
        Viewport whole = isBoxed ? new Viewport(1, 1) : scope.Viewport;
        var lengths = new ElementLengths(mask, scope with { Viewport = whole });
        double x = lengths.Across("x") ?? -0.1 * whole.Width, y = lengths.Down("y") ?? -0.1 * whole.Height;
        double width = lengths.Across("width") ?? 1.2 * whole.Width, height = lengths.Down("height") ?? 1.2 * whole.Height;
        return isBoxed
            ? new Rect(box!.Value.X + (x * box.Value.Width), box.Value.Y + (y * box.Value.Height), width * box.Value.Width, height * box.Value.Height)
            : new Rect(x, y, width, height);
    }

    /// <summary>Null where lengths are shares of a box that has no extent.</summary>
    private static Matrix? UnitsOf(SvgElement element, string attribute, Rect? box)
    {
        if (element[attribute] != "objectBoundingBox")
            return Matrix.Identity;
        return box is { Width: > 0, Height: > 0 } around ? new Matrix(around.Width, 0, 0, around.Height, around.X, around.Y) : null;
    }
}

/// <summary>Shapes made one path.</summary>
internal static class ClipArea
{
    /// <summary>What lies in any of the shapes; null for nothing.</summary>
    public static VectorPath? Union(IReadOnlyList<VectorElement> shapes, Matrix map)
    {
        var found = new List<VectorShape>();
        Collect(shapes, map, found, isStrict: false);
        // One path has one rule: that of a single shape, or the one that overlapping shapes don't cancel out by.
        return Join(found, found.Count == 1 && found[0].Path.EvenOdd);
    }

    /// <summary>
    /// Whether a mask is white areas only, or one white area with black ones cut out of it; then <paramref name="area"/> is what it
    /// shows, null for nothing.
    /// </summary>
    public static bool TryMask(IReadOnlyList<VectorElement> shapes, Matrix map, out VectorPath? area)
    {
        area = null;
        var found = new List<VectorShape>();
        if (!Collect(shapes, map, found, isStrict: true))
            return false;
        bool isWhite = found.All(shape => Is(shape.Fill, Color.White));
        bool hasHoles = found.Count > 1 && Is(found[0].Fill, Color.White) && found.Skip(1).All(shape => Is(shape.Fill, Color.Black));
        if (!isWhite && !hasHoles)
            return false;
        area = Join(found, hasHoles || (found.Count == 1 && found[0].Path.EvenOdd));
        return true;
    }

    private static bool Is(Paint? paint, Color color) => paint is Paint.Solid solid && solid.Color == color && solid.Opacity >= 1;

    /// <summary>False where <paramref name="isStrict"/> and something is more than a filled shape.</summary>
    private static bool Collect(IReadOnlyList<VectorElement> elements, Matrix map, List<VectorShape> shapes, bool isStrict)
    {
        foreach (VectorElement element in elements)
        {
            switch (element)
            {
                case VectorGroup group when !isStrict || (group is { Opacity: >= 1, Clip: null, Mask: null, BlendMode: null }):
                    if (!Collect(group.Elements, map.Multiply(group.Transform), shapes, isStrict))
                        return false;
                    break;
                case VectorShape shape when !isStrict || shape.Stroke is null:
                    PathSegment[] segments =
                    [
                        .. shape.Path.Segments.Select(segment => new PathSegment(
                            segment.Kind, map.Apply(segment.End), map.Apply(segment.Control1), map.Apply(segment.Control2))),
                    ];
                    shapes.Add(shape with { Path = shape.Path with { Segments = segments } });
                    break;
                default:
                    if (isStrict)
                        return false;
                    break;
            }
        }

        return true;
    }

    private static VectorPath? Join(List<VectorShape> shapes, bool evenOdd) =>
        shapes.Count == 0 ? null : new VectorPath([.. shapes.SelectMany(shape => shape.Path.Segments)], evenOdd);
}
