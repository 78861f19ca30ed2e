using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Vectors.Values;

/// <summary>The part of user space that fills a viewport (SVG 2, 8.6); its sides are above 0.</summary>
internal readonly record struct ViewBox(double X, double Y, double Width, double Height)
{
    public static ViewBox? Parse(string? text)
    {
        var scanner = new SvgScanner(text);
        Span<double> values = stackalloc double[4];
        for (int i = 0; i < 4; i++)
        {
            scanner.SkipSeparator();
            if (!scanner.TryNumber(out values[i]))
                return null;
        }

        return values[2] > 0 && values[3] > 0 ? new ViewBox(values[0], values[1], values[2], values[3]) : null;
    }

    /// <summary>From the box to a place (SVG 2, 8.7).</summary>
    /// <param name="place">The viewport.</param>
    /// <param name="preserveAspectRatio">The attribute of that name; by default all is shown, centred.</param>
    public Matrix MapTo(Rect place, string? preserveAspectRatio)
    {
        string rule = (preserveAspectRatio ?? "").Trim();
        if (rule.StartsWith("defer", StringComparison.Ordinal))
            rule = rule[5..].TrimStart();
        double scaleX = place.Width / Width, scaleY = place.Height / Height;
        double alignX = 0.5, alignY = 0.5;
        if (!rule.StartsWith("none", StringComparison.Ordinal))
        {
            scaleX = scaleY = Covers(rule) ? Math.Max(scaleX, scaleY) : Math.Min(scaleX, scaleY);
            alignX = Alignment(rule, "xM");
            alignY = Alignment(rule, "YM");
        }

        return new Matrix(
            scaleX,
            0,
            0,
            scaleY,
            place.X + ((place.Width - (Width * scaleX)) * alignX) - (X * scaleX),
            place.Y + ((place.Height - (Height * scaleY)) * alignY) - (Y * scaleY));
    }

    /// <summary>Whether the box fills the viewport and what juts out is cut off.</summary>
    public static bool Covers(string? preserveAspectRatio) =>
        preserveAspectRatio is not null && preserveAspectRatio.TrimEnd().EndsWith("slice", StringComparison.Ordinal);

    private static double Alignment(string rule, string axis)
    {
        int at = rule.IndexOf(axis, StringComparison.Ordinal);
        return at < 0 || at + 4 > rule.Length ? 0.5 : rule.AsSpan(at + 1, 3) switch { "Min" => 0, "Max" => 1, _ => 0.5 };
    }
}
