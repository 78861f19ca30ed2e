using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Text;
using DocExport.Resources;
using DocExport.Themes;

namespace DocExport.Pdf.Vectors;

/// <summary>A drawing of paths and text, such as an SVG image becomes.</summary>
/// <param name="Width">Points, its natural width.</param>
/// <param name="Height">Points, its natural height.</param>
/// <param name="Elements">In painting order, in points from the top left corner, y downwards.</param>
internal sealed record VectorGraphic(double Width, double Height, IReadOnlyList<VectorElement> Elements);

/// <summary>One element of a drawing.</summary>
internal abstract record VectorElement;

/// <summary>Elements that are transformed, clipped and faded together.</summary>
/// <param name="Transform">From the group's space to that around it.</param>
/// <param name="Elements">In painting order.</param>
internal sealed record VectorGroup(Matrix Transform, IReadOnlyList<VectorElement> Elements) : VectorElement
{
    /// <summary>Nothing outside is drawn; in the group's space.</summary>
    public VectorPath? Clip { get; init; }

    /// <summary>0 to 1.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>Fades parts of the group; in the group's space.</summary>
    public VectorMask? Mask { get; init; }

    /// <summary>How the group mixes with what lies below, a name of PDF (ISO 32000-1, 11.3.5); null for covering it.</summary>
    public string? BlendMode { get; init; }
}

/// <summary>Shows a group where it is light, or where it is opaque.</summary>
/// <param name="Elements">In painting order.</param>
/// <param name="ByOpacity">Whether colours are left aside.</param>
internal sealed record VectorMask(IReadOnlyList<VectorElement> Elements, bool ByOpacity);

/// <summary>A path that is filled, stroked or both.</summary>
internal sealed record VectorShape(VectorPath Path, Paint? Fill, Stroke? Stroke) : VectorElement;

/// <summary>Glyphs with the origin of the run at (0, 0).</summary>
internal sealed record VectorGlyphs(Matrix Transform, GlyphRun Run) : VectorElement;

/// <summary>A raster image in a box.</summary>
internal sealed record VectorImage(Rect Box, LoadedImage Image) : VectorElement;

/// <summary>Lines and cubic curves.</summary>
/// <param name="Segments">Each subpath begins with a move.</param>
/// <param name="EvenOdd">The fill rule; otherwise non-zero winding.</param>
internal sealed record VectorPath(IReadOnlyList<PathSegment> Segments, bool EvenOdd = false);

/// <summary>One step of a path; points that the kind does not use are zero.</summary>
internal readonly record struct PathSegment(PathSegmentKind Kind, Point End, Point Control1 = default, Point Control2 = default);

/// <summary>Steps of a path.</summary>
internal enum PathSegmentKind
{
    Move,
    Line,
    Curve,
    Close,
}

/// <summary>What areas are filled with.</summary>
internal abstract record Paint
{
    /// <summary>0 to 1.</summary>
    public double Opacity { get; init; } = 1;

    internal sealed record Solid(Color Color) : Paint;

    /// <summary>From one point to another, in the space of the shape.</summary>
    internal sealed record Linear(Point From, Point To, IReadOnlyList<GradientStop> Stops) : Paint;

    /// <summary>From a focus outwards to a circle.</summary>
    internal sealed record Radial(Point Focus, Point Center, double Radius, IReadOnlyList<GradientStop> Stops, Matrix Transform) : Paint;

    /// <summary>A drawing laid side by side; <paramref name="Transform"/> maps its cell into the space of the shape.</summary>
    internal sealed record Tiles(IReadOnlyList<VectorElement> Elements, Rect Cell, Matrix Transform) : Paint;
}

/// <summary>A colour at a place of a gradient.</summary>
/// <param name="Offset">0 to 1, not below the stop before.</param>
/// <param name="Color">The colour.</param>
/// <param name="Opacity">0 to 1.</param>
internal readonly record struct GradientStop(double Offset, Color Color, double Opacity = 1);

/// <summary>How a path is stroked.</summary>
internal sealed record Stroke(Paint Paint, double Width)
{
    public LineCap Cap { get; init; }

    public LineJoin Join { get; init; }

    public double MiterLimit { get; init; } = 4;

    public IReadOnlyList<double> Dashes { get; init; } = [];

    public double DashOffset { get; init; }
}

/// <summary>Ends of strokes, numbered as in PDF.</summary>
internal enum LineCap
{
    Butt,
    Round,
    Square,
}

/// <summary>Corners of strokes, numbered as in PDF.</summary>
internal enum LineJoin
{
    Miter,
    Round,
    Bevel,
}
