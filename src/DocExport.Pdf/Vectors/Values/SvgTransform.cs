using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Vectors.Values;

/// <summary>Lists of transforms, as attributes and as style sheets write them.</summary>
internal static class SvgTransform
{
    /// <summary>The product of the list; null where it is none, or crushes all to nothing.</summary>
    public static Matrix? Parse(string? text)
    {
        Matrix result = Matrix.Identity;
        var scanner = new SvgScanner(text);
        scanner.SkipSpaces();
        Span<double> values = stackalloc double[6];
        while (!scanner.AtEnd)
        {
            string name = scanner.Name().ToString();
            if (name is "none" && scanner.AtEnd)
                break;
            int count = ReadArguments(ref scanner, values);
            if (count < 0 || Of(name, values[..count]) is not { } step)
                return null;
            result = result.Multiply(step);
            scanner.SkipSeparator();
        }

        return IsUsable(result) ? result : null;
    }

    /// <summary>Whether areas stay areas, of a size that can be written.</summary>
    public static bool IsUsable(Matrix matrix)
    {
        double determinant = (matrix.A * matrix.D) - (matrix.B * matrix.C);
        return double.IsFinite(determinant) && Math.Abs(determinant) > 1e-18 && Math.Abs(matrix.E) + Math.Abs(matrix.F) < SvgScanner.Largest;
    }

    /// <summary>How many numbers stand between parentheses, or -1 where something else does. Angles come as degrees.</summary>
    private static int ReadArguments(ref SvgScanner scanner, scoped Span<double> values)
    {
        scanner.SkipSpaces();
        if (!scanner.TrySkip('('))
            return -1;
        int count = 0;
        while (true)
        {
            scanner.SkipSeparator();
            if (scanner.TrySkip(')'))
                return count;
            if (count == values.Length || !scanner.TryNumber(out double value))
                return -1;
            double factor = Factor(scanner.Name());
            if (double.IsNaN(factor))
                return -1;
            values[count++] = value * factor;
        }
    }

    /// <summary>Degrees, or null where the text is no angle.</summary>
    public static double? ParseAngle(string text)
    {
        var scanner = new SvgScanner(text);
        return scanner.TryNumber(out double value) && Factor(scanner.Name()) is var factor && !double.IsNaN(factor) ? value * factor : null;
    }

    private static double Factor(ReadOnlySpan<char> unit) => unit switch
    {
        "" or "deg" or "px" => 1,
        "rad" => 180 / Math.PI,
        "turn" => 360,
        "grad" => 0.9,
        "pt" => 96 / 72.0,
        _ => double.NaN,
    };

    private static Matrix? Of(string name, ReadOnlySpan<double> values) => (name, values.Length) switch
    {
        ("matrix", 6) => new Matrix(values[0], values[1], values[2], values[3], values[4], values[5]),
        ("translate", 1) or ("translateX", 1) => Matrix.Translation(values[0], 0),
        ("translate", 2) => Matrix.Translation(values[0], values[1]),
        ("translateY", 1) => Matrix.Translation(0, values[0]),
        ("scale", 1) => Matrix.Scaling(values[0], values[0]),
        ("scale", 2) => Matrix.Scaling(values[0], values[1]),
        ("scaleX", 1) => Matrix.Scaling(values[0], 1),
        ("scaleY", 1) => Matrix.Scaling(1, values[0]),
        ("rotate", 1) => Rotation(values[0]),
        ("rotate", 3) => Matrix.Translation(values[1], values[2]).Multiply(Rotation(values[0])).Multiply(Matrix.Translation(-values[1], -values[2])),
        ("skewX", 1) => new Matrix(1, 0, Math.Tan(values[0] * Math.PI / 180), 1, 0, 0),
        ("skewY", 1) => new Matrix(1, Math.Tan(values[0] * Math.PI / 180), 0, 1, 0, 0),
        _ => null,
    };

    /// <param name="degrees">Clockwise, since y grows downwards.</param>
    public static Matrix Rotation(double degrees)
    {
        // Quarter turns come out without dust, so that lines stay level.
        (double sin, double cos) = (degrees % 360) switch
        {
            0 => (0, 1),
            90 or -270 => (1, 0),
            180 or -180 => (0, -1),
            270 or -90 => (-1, 0),
            _ => Math.SinCos(degrees * Math.PI / 180),
        };
        return new Matrix(cos, sin, -sin, cos, 0, 0);
    }
}
