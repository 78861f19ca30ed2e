using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Vectors.Values;

/// <summary>Grows to the box around what is added.</summary>
internal struct PathBounds()
{
    private double _left = double.PositiveInfinity;
    private double _top = double.PositiveInfinity;
    private double _right = double.NegativeInfinity;
    private double _bottom = double.NegativeInfinity;

    /// <summary>Null where nothing was added.</summary>
    public readonly Rect? Box => _left <= _right ? new(_left, _top, _right - _left, _bottom - _top) : null;

    public static Rect? Of(VectorPath path)
    {
        var bounds = new PathBounds();
        bounds.Add(path, Matrix.Identity);
        return bounds.Box;
    }

    public void Add(Point point)
    {
        (_left, _right) = (Math.Min(_left, point.X), Math.Max(_right, point.X));
        (_top, _bottom) = (Math.Min(_top, point.Y), Math.Max(_bottom, point.Y));
    }

    public void Add(Rect box, Matrix map)
    {
        Add(map.Apply(new(box.X, box.Y)));
        Add(map.Apply(new(box.Right, box.Y)));
        Add(map.Apply(new(box.X, box.Bottom)));
        Add(map.Apply(new(box.Right, box.Bottom)));
    }

    /// <summary>The path itself, not its control points nor the width of a stroke.</summary>
    public void Add(VectorPath path, Matrix map)
    {
        Point current = default;
        foreach (PathSegment segment in path.Segments)
        {
            Point end = map.Apply(segment.End);
            if (segment.Kind == PathSegmentKind.Curve)
                AddCurve(current, map.Apply(segment.Control1), map.Apply(segment.Control2), end);
            Add(end);
            current = end;
        }
    }

    private void AddCurve(Point start, Point control1, Point control2, Point end)
    {
        Span<double> turns = stackalloc double[4];
        int count = Turns(start.X, control1.X, control2.X, end.X, turns);
        count += Turns(start.Y, control1.Y, control2.Y, end.Y, turns[count..]);
        foreach (double t in turns[..count])
        {
            double s = 1 - t;
            double a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
            Add(new Point(
                (a * start.X) + (b * control1.X) + (c * control2.X) + (d * end.X),
                (a * start.Y) + (b * control1.Y) + (c * control2.Y) + (d * end.Y)));
        }
    }

    /// <summary>Where between 0 and 1 one coordinate of a cubic curve turns round: the zeros of its derivative.</summary>
    private static int Turns(double p0, double p1, double p2, double p3, Span<double> turns)
    {
        double a = p3 - (3 * p2) + (3 * p1) - p0, b = 2 * (p2 - (2 * p1) + p0), c = p1 - p0;
        int count = 0;
        if (Math.Abs(a) < 1e-12)
        {
            if (b != 0)
                Keep(-c / b, turns);
            return count;
        }

        double discriminant = (b * b) - (4 * a * c);
        if (discriminant < 0)
            return 0;
        double root = Math.Sqrt(discriminant);
        Keep((-b + root) / (2 * a), turns);
        Keep((-b - root) / (2 * a), turns);
        return count;

        void Keep(double t, Span<double> into)
        {
            if (t is > 0 and < 1)
                into[count++] = t;
        }
    }
}
