using System.Globalization;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors;
using DocExport.Pdf.Vectors.Values;

namespace DocExport.Pdf.Tests.Vectors;

public sealed class PathDataTests
{
    [Theory]
    [InlineData("M10 20 30 40l5-5h10V0z", "M10,20 L30,40 L35,35 L45,35 L45,0 Z10,20")]
    [InlineData("m1,1 2,2 z m5,5 l1,0", "M1,1 L3,3 Z1,1 M6,6 L7,6")]
    [InlineData("M0 0C1 2 3 4 5 6s3 4 5 6", "M0,0 C1,2 3,4 5,6 C7,8 8,10 10,12")]
    [InlineData("M0 0Q3 0 3 3T6 6", "M0,0 C2,0 3,1 3,3 C3,5 4,6 6,6")]
    [InlineData("M.5.5-1e1.5", "M0.5,0.5 L-10,0.5")]
    [InlineData("M0 0L10 0Z L5 5", "M0,0 L10,0 Z0,0 M0,0 L5,5")]
    public void CommandsBecomeLinesAndCubics(string data, string expected) => Assert.Equal(expected, Read(data, out bool _));

    [Theory]
    [InlineData("M0 0L10 10L20", "M0,0 L10,10")]
    [InlineData("M0 0L10 10 X 3", "M0,0 L10,10")]
    [InlineData("L10 10", "")]
    [InlineData("M0 0A5 5 0 2 0 3 3", "M0,0")]
    public void AnErrorEndsThePathWhereItIs(string data, string expected)
    {
        Assert.Equal(expected, Read(data, out bool isWhole));
        Assert.False(isWhole);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void ArcsStayOnTheirCircle(bool large, bool sweep)
    {
        // Two circles of radius 10 go through (0, 0) and (10, 10): around (10, 0) and (0, 10).
        string flags = $"{(large ? 1 : 0)}{(sweep ? 1 : 0)}";
        var path = new PathBuilder();
        Assert.True(PathData.TryRead($"M0 0a10 10 0 {flags}10 10", path));
        Point center = large == sweep ? new(10, 0) : new(0, 10);
        Point last = default;
        foreach (PathSegment segment in path.Segments.Skip(1))
        {
            for (double t = 0; t <= 1; t += 0.125)
            {
                double s = 1 - t;
                double x = (s * s * s * last.X) + (3 * s * s * t * segment.Control1.X) + (3 * s * t * t * segment.Control2.X) + (t * t * t * segment.End.X);
                double y = (s * s * s * last.Y) + (3 * s * s * t * segment.Control1.Y) + (3 * s * t * t * segment.Control2.Y) + (t * t * t * segment.End.Y);
                Assert.Equal(10, Math.Sqrt(Math.Pow(x - center.X, 2) + Math.Pow(y - center.Y, 2)), 0.01);
            }

            last = segment.End;
        }

        Assert.Equal(new Point(10, 10), last);
        Assert.Equal(large ? 3 : 1, path.Segments.Count - 1);
    }

    [Fact]
    public void ArcsTooSmallToReachAreEnlarged()
    {
        var path = new PathBuilder();
        Assert.True(PathData.TryRead("M0 0A1 1 0 0 1 20 0", path));
        Rect box = PathBounds.Of(path.ToPath())!.Value;
        Assert.Equal(-10, box.Y, 0.01);
        Assert.Equal(20, box.Width, 0.01);
    }

    [Fact]
    public void BoundsAreThoseOfTheCurveAndNotOfItsControls()
    {
        var path = new PathBuilder();
        Assert.True(PathData.TryRead("M0 0C0 40 40 40 40 0", path));
        Assert.Equal(new Rect(0, 0, 40, 30), PathBounds.Of(path.ToPath()));
    }

    private static string Read(string data, out bool isWhole)
    {
        var path = new PathBuilder();
        isWhole = PathData.TryRead(data, path);
        return string.Join(' ', path.Segments.Select(Show));
    }

    private static string Show(PathSegment segment) => segment.Kind switch
    {
        PathSegmentKind.Move => "M" + Show(segment.End),
        PathSegmentKind.Line => "L" + Show(segment.End),
        PathSegmentKind.Curve => $"C{Show(segment.Control1)} {Show(segment.Control2)} {Show(segment.End)}",
        _ => "Z" + Show(segment.End),
    };

    private static string Show(Point point) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Round(point.X, 6)},{Math.Round(point.Y, 6)}");
}
