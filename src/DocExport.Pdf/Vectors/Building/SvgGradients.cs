using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors.Source;
using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>Gradients in the space of the shape that they fill (SVG 2, 14.2).</summary>
internal sealed class SvgGradients(SvgDrawing drawing)
{
    // Just inside: at the edge the cone of a focus becomes endless.
    private const double FurthestFocus = 0.999;

    private readonly Dictionary<SvgElement, (IReadOnlyList<GradientStop> Stops, double Opacity)> _stops = [];

    /// <param name="gradient">The element.</param>
    /// <param name="opacity">Of the fill or stroke.</param>
    /// <param name="scope">Of the shape.</param>
    /// <param name="box">Around the shape; null where it has no extent.</param>
    public Paint? Resolve(SvgElement gradient, double opacity, in SvgScope scope, Rect? box)
    {
        IReadOnlyList<SvgElement> chain = PaintServers.Chain(gradient, drawing, "linearGradient", "radialGradient");
        bool isLinear = gradient.Name == "linearGradient";
        if (PaintServers.Attribute(chain, "spreadMethod") is "reflect" or "repeat")
            drawing.Report.Unsupported("gradients that repeat");
        bool isBoxed = PaintServers.Attribute(chain, "gradientUnits") != "userSpaceOnUse";
        if (isBoxed && box is not { Width: > 0, Height: > 0 })
            return null;
        if (!_stops.TryGetValue(gradient, out (IReadOnlyList<GradientStop> Stops, double Opacity) read))
            _stops.Add(gradient, read = GradientStops.Read(chain, drawing));
        (IReadOnlyList<GradientStop> stops, double stopOpacity) = read;
        opacity *= stopOpacity;
        if (stops.Count == 0)
            return null;
        Matrix map = SvgTransform.Parse(PaintServers.Attribute(chain, "gradientTransform")) ?? Matrix.Identity;
        if (isBoxed)
            map = new Matrix(box!.Value.Width, 0, 0, box.Value.Height, box.Value.X, box.Value.Y).Multiply(map);
        Viewport whole = isBoxed ? new Viewport(1, 1) : scope.Viewport;
        var lengths = new GradientLengths(chain, scope.Style.FontSize, whole);
        Paint? paint = isLinear ? Linear(lengths, map, stops) : Radial(lengths, map, stops);
        return (paint ?? new Paint.Solid(stops[^1].Color)) with { Opacity = opacity };
    }

    /// <summary>
    /// The colours of a gradient lie on lines across it, which a map that squeezes does not leave at right angles; so the end moves
    /// along the mapped line of its colour until they are.
    /// </summary>
    private static Paint.Linear? Linear(GradientLengths lengths, Matrix map, IReadOnlyList<GradientStop> stops)
    {
        Point start = new(lengths.Across("x1") ?? 0, lengths.Down("y1") ?? 0);
        Point end = new(lengths.Across("x2") ?? lengths.Width, lengths.Down("y2") ?? 0);
        double dx = end.X - start.X, dy = end.Y - start.Y;
        if (dx == 0 && dy == 0)
            return null;
        Point from = map.Apply(start), to = map.Apply(end), across = map.Apply(new(start.X - dy, start.Y + dx));
        double normalX = across.Y - from.Y, normalY = from.X - across.X;
        double square = (normalX * normalX) + (normalY * normalY);
        double share = (((to.X - from.X) * normalX) + ((to.Y - from.Y) * normalY)) / square;
        return double.IsFinite(share) ? new Paint.Linear(from, new(from.X + (share * normalX), from.Y + (share * normalY)), stops) : null;
    }

    private static Paint.Radial? Radial(GradientLengths lengths, Matrix map, IReadOnlyList<GradientStop> stops)
    {
        double radius = lengths.Along("r") ?? lengths.Diagonal / 2;
        if (radius <= 0 || !SvgTransform.IsUsable(map))
            return null;
        Point center = new(lengths.Across("cx") ?? lengths.Width / 2, lengths.Down("cy") ?? lengths.Height / 2);
        double focusX = (lengths.Across("fx") ?? center.X) - center.X, focusY = (lengths.Down("fy") ?? center.Y) - center.Y;
        double distance = Math.Sqrt((focusX * focusX) + (focusY * focusY)), most = FurthestFocus * radius;
        double pull = distance > most ? most / distance : 1;
        return new Paint.Radial(new(center.X + (focusX * pull), center.Y + (focusY * pull)), center, radius, stops, map);
    }
}

/// <summary>Lengths that the first gradient of a chain to have them gives.</summary>
internal readonly struct GradientLengths(IReadOnlyList<SvgElement> chain, double fontSize, Viewport whole)
{
    public double Width => whole.Width;

    public double Height => whole.Height;

    public double Diagonal => whole.Diagonal;

    public double? Across(string name) => Find(name, whole.Width);

    public double? Down(string name) => Find(name, whole.Height);

    public double? Along(string name) => Find(name, whole.Diagonal);

    private double? Find(string name, double full) => SvgLength.Parse(PaintServers.Attribute(chain, name))?.Resolve(fontSize, full);
}
