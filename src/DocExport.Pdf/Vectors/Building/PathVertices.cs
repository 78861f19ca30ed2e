using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Vectors.Building;

/// <summary>A corner of a path with the directions, in degrees, in which the path comes and goes.</summary>
internal readonly record struct PathVertex(Point Place, double? Incoming, double? Outgoing)
{
    /// <summary>Halfway between the two (SVG 2, 13.6.4).</summary>
    public double Angle
    {
        get
        {
            if (Incoming is not { } incoming || Outgoing is not { } outgoing)
                return Incoming ?? Outgoing ?? 0;
            double turn = Math.IEEERemainder(outgoing - incoming, 360);
            return incoming + (turn / 2);
        }
    }
}

/// <summary>Where markers stand.</summary>
internal static class PathVertices
{
    public static IReadOnlyList<PathVertex> Of(VectorPath path)
    {
        var vertices = new List<PathVertex>();
        int first = 0;
        foreach (PathSegment segment in path.Segments)
        {
            if (segment.Kind == PathSegmentKind.Move)
            {
                first = vertices.Count;
                vertices.Add(new PathVertex(segment.End, null, null));
                continue;
            }

            Point from = vertices[^1].Place;
            (double? leaving, double? arriving) = segment.Kind == PathSegmentKind.Curve
                ? (Direction(from, segment.Control1, segment.Control2, segment.End),
                    Direction(segment.End, segment.Control2, segment.Control1, from) + 180)
                : (Direction(from, segment.End), Direction(from, segment.End));
            vertices[^1] = vertices[^1] with { Outgoing = leaving ?? vertices[^1].Incoming };
            double? incoming = arriving ?? vertices[^1].Outgoing;
            if (segment.Kind == PathSegmentKind.Close)
            {
                vertices.Add(new PathVertex(segment.End, incoming, vertices[first].Outgoing));
                vertices[first] = vertices[first] with { Incoming = incoming };
            }
            else
            {
                vertices.Add(new PathVertex(segment.End, incoming, null));
            }
        }

        return vertices;
    }

    /// <summary>To the first point that lies elsewhere; null where none does.</summary>
    private static double? Direction(Point from, params ReadOnlySpan<Point> to)
    {
        foreach (Point point in to)
        {
            if (point != from)
                return Math.Atan2(point.Y - from.Y, point.X - from.X) * 180 / Math.PI;
        }

        return null;
    }
}
