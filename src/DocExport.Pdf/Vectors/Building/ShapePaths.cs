using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors.Source;
using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>Basic shapes as paths (SVG 2, chapter 10).</summary>
internal static class ShapePaths
{
    /// <summary>Null for what is no shape, or has no extent.</summary>
    public static VectorPath? Of(SvgElement element, in SvgScope scope, SvgReport report)
    {
        var lengths = new ElementLengths(element, scope);
        var path = new PathBuilder();
        switch (element.Name)
        {
            case "path":
                if (!PathData.TryRead(element["d"], path))
                    report.BadValue("d", element["d"] ?? "");
                break;
            case "rect":
                AddRectangle(path, lengths);
                break;
            case "circle" when lengths.Along("r") is > 0 and var radius:
                AddEllipse(path, lengths.Across("cx") ?? 0, lengths.Down("cy") ?? 0, radius, radius);
                break;
            case "ellipse":
                if ((lengths.Across("rx") ?? lengths.Down("ry")) is > 0 and var across && (lengths.Down("ry") ?? across) is > 0 and var down)
                    AddEllipse(path, lengths.Across("cx") ?? 0, lengths.Down("cy") ?? 0, across, down);
                break;
            case "line":
                path.MoveTo(new(lengths.Across("x1") ?? 0, lengths.Down("y1") ?? 0));
                path.LineTo(new(lengths.Across("x2") ?? 0, lengths.Down("y2") ?? 0));
                break;
            case "polyline" or "polygon":
                if (!TryAddPoints(path, element["points"]))
                    report.BadValue("points", element["points"] ?? "");
                if (element.Name == "polygon")
                    path.Close();
                break;
        }

        return path.Segments.Count > 1 ? path.ToPath(scope.ForClip ? scope.Style.ClipEvenOdd : scope.Style.FillEvenOdd) : null;
    }

    public static VectorPath Rectangle(Rect box)
    {
        var path = new PathBuilder();
        AddRectangle(path, box);
        return path.ToPath();
    }

    private static void AddRectangle(PathBuilder path, Rect box)
    {
        path.MoveTo(new(box.X, box.Y));
        path.LineTo(new(box.Right, box.Y));
        path.LineTo(new(box.Right, box.Bottom));
        path.LineTo(new(box.X, box.Bottom));
        path.Close();
    }

    private static void AddRectangle(PathBuilder path, ElementLengths lengths)
    {
        var box = new Rect(
            lengths.Across("x") ?? 0, lengths.Down("y") ?? 0, lengths.Across("width") ?? 0, lengths.Down("height") ?? 0);
        if (box.Width <= 0 || box.Height <= 0)
            return;
        // One radius stands for both; neither is more than half a side.
        double? givenX = lengths.Across("rx"), givenY = lengths.Down("ry");
        double rx = Math.Min(givenX ?? givenY ?? 0, box.Width / 2), ry = Math.Min(givenY ?? givenX ?? 0, box.Height / 2);
        if (rx <= 0 || ry <= 0)
        {
            AddRectangle(path, box);
            return;
        }

        path.MoveTo(new(box.X + rx, box.Y));
        path.LineTo(new(box.Right - rx, box.Y));
        path.ArcTo(rx, ry, 0, false, true, new(box.Right, box.Y + ry));
        path.LineTo(new(box.Right, box.Bottom - ry));
        path.ArcTo(rx, ry, 0, false, true, new(box.Right - rx, box.Bottom));
        path.LineTo(new(box.X + rx, box.Bottom));
        path.ArcTo(rx, ry, 0, false, true, new(box.X, box.Bottom - ry));
        path.LineTo(new(box.X, box.Y + ry));
        path.ArcTo(rx, ry, 0, false, true, new(box.X + rx, box.Y));
        path.Close();
    }

    private static void AddEllipse(PathBuilder path, double x, double y, double rx, double ry)
    {
        path.MoveTo(new(x + rx, y));
        path.ArcTo(rx, ry, 0, false, true, new(x - rx, y));
        path.ArcTo(rx, ry, 0, false, true, new(x + rx, y));
        path.Close();
    }

    private static bool TryAddPoints(PathBuilder path, string? points)
    {
        var scanner = new SvgScanner(points);
        scanner.SkipSpaces();
        for (int count = 0; !scanner.AtEnd; count++)
        {
            if (!scanner.TryNumber(out double x))
                return false;
            scanner.SkipSeparator();
            if (!scanner.TryNumber(out double y))
                return false;
            scanner.SkipSeparator();
            if (count == 0)
                path.MoveTo(new(x, y));
            else
                path.LineTo(new(x, y));
        }

        return true;
    }
}
