using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Vectors.Values;

/// <summary>Elliptical arcs as cubic curves, one for each quarter turn or less: within 0.03 % of the radius.</summary>
internal static class EllipticalArc
{
    public static IEnumerable<(Point Control1, Point Control2, Point End)> Between(
        Point from, Point to, double radiusX, double radiusY, double degrees, bool large, bool sweep)
    {
        (double sin, double cos) = Math.SinCos(degrees * Math.PI / 180);
        // In a space in which the ellipse is not turned and its centre is sought around the chord's middle.
        double halfX = ((cos * (from.X - to.X)) + (sin * (from.Y - to.Y))) / 2;
        double halfY = ((cos * (from.Y - to.Y)) - (sin * (from.X - to.X))) / 2;
        double reach = Math.Sqrt(Square(halfX / radiusX) + Square(halfY / radiusY));
        if (reach > 1)
            (radiusX, radiusY) = (radiusX * reach, radiusY * reach);
        double x = halfX / radiusX, y = halfY / radiusY;
        double distance = Math.Sqrt(Math.Max(0, (1 / (Square(x) + Square(y))) - 1)) * (large == sweep ? -1 : 1);
        double centerX = distance * y, centerY = -distance * x; // on the unit circle
        double start = Math.Atan2(y - centerY, x - centerX);
        double turn = Math.Atan2(-y - centerY, -x - centerX) - start;
        if (sweep && turn < 0)
            turn += 2 * Math.PI;
        else if (!sweep && turn > 0)
            turn -= 2 * Math.PI;

        Point middle = new((from.X + to.X) / 2, (from.Y + to.Y) / 2);
        int steps = Math.Max(1, (int)Math.Ceiling((Math.Abs(turn) / (Math.PI / 2)) - 1e-9));
        double step = turn / steps, pull = 4.0 / 3 * Math.Tan(step / 4);
        for (int i = 0; i < steps; i++)
        {
            (double sin1, double cos1) = Math.SinCos(start + (i * step));
            (double sin2, double cos2) = Math.SinCos(start + ((i + 1) * step));
            yield return (
                Place(cos1 - (pull * sin1), sin1 + (pull * cos1)),
                Place(cos2 + (pull * sin2), sin2 - (pull * cos2)),
                i == steps - 1 ? to : Place(cos2, sin2));
        }

        Point Place(double unitX, double unitY)
        {
            double px = radiusX * (unitX + centerX), py = radiusY * (unitY + centerY);
            return new(middle.X + (cos * px) - (sin * py), middle.Y + (sin * px) + (cos * py));
        }
    }

    private static double Square(double value) => value * value;
}
