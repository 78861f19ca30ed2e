using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Vectors.Values;

/// <summary>Collects segments; what other curves there are becomes cubics.</summary>
internal sealed class PathBuilder
{
    private readonly List<PathSegment> _segments = [];
    private Point _start;
    private bool _open;

    public Point Current { get; private set; }

    public IReadOnlyList<PathSegment> Segments => _segments;

    public void MoveTo(Point point)
    {
        // A move that nothing follows draws nothing.
        if (_segments is [.., { Kind: PathSegmentKind.Move }])
            _segments.RemoveAt(_segments.Count - 1);
        Current = _start = point;
        _segments.Add(new PathSegment(PathSegmentKind.Move, point));
        _open = true;
    }

    public void LineTo(Point point)
    {
        Open();
        Current = point;
        _segments.Add(new PathSegment(PathSegmentKind.Line, point));
    }

    public void CurveTo(Point control1, Point control2, Point end)
    {
        Open();
        Current = end;
        _segments.Add(new PathSegment(PathSegmentKind.Curve, end, control1, control2));
    }

    public void QuadraticTo(Point control, Point end)
    {
        Point start = Current;
        CurveTo(
            new(start.X + (2 * (control.X - start.X) / 3), start.Y + (2 * (control.Y - start.Y) / 3)),
            new(end.X + (2 * (control.X - end.X) / 3), end.Y + (2 * (control.Y - end.Y) / 3)),
            end);
    }

    /// <summary>An elliptical arc (SVG 2, B.2).</summary>
    /// <param name="radiusX">Enlarged with the other where the arc would not reach.</param>
    /// <param name="radiusY">As above.</param>
    /// <param name="degrees">How the ellipse is turned.</param>
    /// <param name="large">The longer way round.</param>
    /// <param name="sweep">With growing angles.</param>
    /// <param name="end">Where it ends.</param>
    public void ArcTo(double radiusX, double radiusY, double degrees, bool large, bool sweep, Point end)
    {
        if (end == Current)
            return;
        (radiusX, radiusY) = (Math.Abs(radiusX), Math.Abs(radiusY));
        if (radiusX == 0 || radiusY == 0)
        {
            LineTo(end);
            return;
        }

        foreach ((Point control1, Point control2, Point point) in EllipticalArc.Between(Current, end, radiusX, radiusY, degrees, large, sweep))
            CurveTo(control1, control2, point);
    }

    public void Close()
    {
        if (!_open)
            return;
        _segments.Add(new PathSegment(PathSegmentKind.Close, _start));
        Current = _start;
        _open = false;
    }

    public VectorPath ToPath(bool evenOdd = false) => new(_segments, evenOdd);

    /// <summary>What follows a close without a move begins where the closed part did.</summary>
    private void Open()
    {
        if (!_open)
            MoveTo(_start);
    }
}
