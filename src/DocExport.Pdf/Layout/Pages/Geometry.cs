namespace DocExport.Pdf.Layout.Pages;

/// <summary>A point on a page, in points from its top left corner; y grows downwards.</summary>
internal readonly record struct Point(double X, double Y);

/// <summary>A rectangle on a page, in points from its top left corner; y grows downwards.</summary>
internal readonly record struct Rect(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public Rect Offset(double dx, double dy) => this with { X = X + dx, Y = Y + dy };

    public Rect Union(Rect other)
    {
        double x = Math.Min(X, other.X);
        double y = Math.Min(Y, other.Y);
        return new(x, y, Math.Max(Right, other.Right) - x, Math.Max(Bottom, other.Bottom) - y);
    }
}

/// <summary>An affine map: x' = A x + C y + E, y' = B x + D y + F, as in PDF and SVG.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    public static Matrix Translation(double x, double y) => new(1, 0, 0, 1, x, y);

    public static Matrix Scaling(double x, double y) => new(x, 0, 0, y, 0, 0);

    /// <summary>The map that applies <paramref name="inner"/> first, then this one.</summary>
    public Matrix Multiply(Matrix inner) => new(
        (A * inner.A) + (C * inner.B),
        (B * inner.A) + (D * inner.B),
        (A * inner.C) + (C * inner.D),
        (B * inner.C) + (D * inner.D),
        (A * inner.E) + (C * inner.F) + E,
        (B * inner.E) + (D * inner.F) + F);

    public Point Apply(Point point) => new((A * point.X) + (C * point.Y) + E, (B * point.X) + (D * point.Y) + F);
}
