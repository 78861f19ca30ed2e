using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors;
using DocExport.Pdf.Vectors.Values;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Vectors;

public sealed class SvgReaderTests : IDisposable
{
    private readonly SvgFixture _svg = new();

    [Theory]
    [InlineData("width='96' height='48'", 72, 36)]
    [InlineData("width='1in' viewBox='0 0 2 1'", 72, 36)]
    [InlineData("viewBox='0 0 200 100'", 150, 75)]
    [InlineData("", 225, 112.5)]
    public void SizeIsInPoints(string attributes, double width, double height)
    {
        VectorGraphic graphic = _svg.Whole($"{SvgFixture.Prefix} {attributes}/>");
        Assert.Equal((width, height), (graphic.Width, graphic.Height));
    }

    [Fact]
    public void ViewBoxMapsToTheSize()
    {
        VectorGraphic graphic = _svg.Whole($"{SvgFixture.Prefix} width='400' height='200' viewBox='10 10 100 50'><rect x='10' y='10' width='100' height='50'/></svg>");
        Assert.Equal(new Rect(0, 0, 300, 150), PathBounds.Of(Assert.Single(SvgFixture.Shapes(graphic)).Path));
    }

    [Fact]
    public void RulesBeatAttributesAndYieldToStyle()
    {
        VectorGraphic graphic = _svg.Draw(
            """
            <style>
              /* c */ rect { fill: red } .b, #c { fill: blue; stroke: lime !important } g > .d { fill: #123456 }
              @media print { circle { fill: teal } } a:hover rect { fill: pink }
            </style>
            <rect fill='yellow' width='1' height='1'/>
            <rect class='a b' width='1' height='1'/>
            <rect id='c' style='fill:green;stroke:black' width='1' height='1'/>
            <g fill='orange'><circle class='d' r='1'/><path d='M0 0h1v1'/></g>
            <circle r='1'/>
            """);
        Color[] fills = [.. SvgFixture.Shapes(graphic).Select(shape => ((Paint.Solid)shape.Fill!).Color)];
        Assert.Equal(["#ff0000", "#0000ff", "#008000", "#123456", "#ffa500", "#008080"], fills.Select(color => color.ToString()));
        Assert.Equal("#00ff00", ((Paint.Solid)SvgFixture.Shapes(graphic)[2].Stroke!.Paint).Color.ToString());
        Assert.Empty(_svg.Ids);
    }

    [Fact]
    public void StrokesKeepTheirPen()
    {
        VectorGraphic graphic = _svg.Draw(
            "<path d='M0 0h9' fill='none' stroke='currentColor' color='navy' stroke-width='10%' stroke-dasharray='3 1 2' " +
            "stroke-dashoffset='-1' stroke-linecap='round' stroke-linejoin='bevel' stroke-opacity='.5' opacity='0.25'/>");
        VectorShape shape = Assert.Single(SvgFixture.Shapes(graphic));
        Stroke stroke = shape.Stroke!;
        Assert.Null(shape.Fill);
        Assert.Equal(new Paint.Solid(new Color(0, 0, 128)) { Opacity = 0.5 }, stroke.Paint);
        Assert.Equal(10, stroke.Width, 1e-9);
        Assert.Equal([3, 1, 2], stroke.Dashes);
        Assert.Equal(11, stroke.DashOffset, 1e-9);
        Assert.Equal((LineCap.Round, LineJoin.Bevel), (stroke.Cap, stroke.Join));
        Assert.Contains(SvgFixture.Groups(graphic), group => group.Opacity == 0.25);
    }

    [Fact]
    public void UseDrawsAgainWithWhatItInherits()
    {
        VectorGraphic graphic = _svg.Draw(
            "<defs><rect id='r' width='10' height='10'/><symbol id='s' viewBox='0 0 1 1'><use xlink:href='#r' fill='red'/></symbol></defs>" +
            "<use href='#r' x='20' y='30' fill='blue'/><use href='#s' width='50' height='50'/>");
        List<VectorShape> shapes = SvgFixture.Shapes(graphic);
        Assert.Equal(["#0000ff", "#ff0000"], shapes.Select(shape => ((Paint.Solid)shape.Fill!).Color.ToString()));
        Assert.Equal(new Rect(15, 22.5, 7.5, 7.5), PathBounds.Of(shapes[0].Path));
        Assert.Equal(new Rect(0, 0, 375, 375), PathBounds.Of(shapes[1].Path));
        Assert.Contains(SvgFixture.Groups(graphic), group => group.Clip is { } clip && PathBounds.Of(clip) == new Rect(0, 0, 50, 50));
    }

    [Fact]
    public void LinearGradientsAreStretchedOverTheShape()
    {
        VectorGraphic graphic = _svg.Draw(
            "<linearGradient id='a'><stop offset='0' stop-color='red'/><stop offset='50%' style='stop-color:#00f'/></linearGradient>" +
            "<linearGradient id='b' href='#a' x1='0' y1='0' x2='1' y2='1'/>" +
            "<rect x='10' y='10' width='20' height='40' fill='url(#a)'/><rect width='20' height='10' fill='url(#b)'/>");
        List<VectorShape> shapes = SvgFixture.Shapes(graphic);
        var level = Assert.IsType<Paint.Linear>(shapes[0].Fill);
        Assert.Equal((new Point(10, 10), new Point(30, 10)), (level.From, level.To));
        Assert.Equal([new GradientStop(0, new Color(255, 0, 0)), new GradientStop(0.5, new Color(0, 0, 255))], level.Stops);
        // The colour of the other two corners is that of the middle.
        var slanted = Assert.IsType<Paint.Linear>(shapes[1].Fill);
        double dx = slanted.To.X - slanted.From.X, dy = slanted.To.Y - slanted.From.Y;
        Assert.Equal(0.5, ((20 * dx) + (0 * dy)) / ((dx * dx) + (dy * dy)), 1e-9);
        Assert.Equal(0.5, ((0 * dx) + (10 * dy)) / ((dx * dx) + (dy * dy)), 1e-9);
    }

    [Fact]
    public void RadialGradientsKeepTheirFocusInside()
    {
        VectorGraphic graphic = _svg.Draw(
            "<radialGradient id='a' gradientUnits='userSpaceOnUse' cx='50' cy='50' r='20' fx='90' gradientTransform='scale(2 1)'>" +
            "<stop stop-color='red'/><stop offset='1'/></radialGradient><circle r='9' fill='url(#a)'/>");
        var paint = Assert.IsType<Paint.Radial>(Assert.Single(SvgFixture.Shapes(graphic)).Fill);
        Assert.Equal(new Point(50, 50), paint.Center);
        Assert.Equal(69.98, paint.Focus.X, 0.001);
        Assert.Equal(Matrix.Scaling(2, 1), paint.Transform);
    }

    [Fact]
    public void ClipsAreTheUnionOfTheirShapes()
    {
        VectorGraphic graphic = _svg.Draw(
            "<clipPath id='c' clipPathUnits='objectBoundingBox'><rect width='.5' height='1'/><circle cx='.5' cy='.5' r='.5' transform='translate(0.5)'/></clipPath>" +
            "<rect x='20' y='20' width='40' height='40' clip-path='url(#c)'/><clipPath id='e'/><rect width='9' height='9' clip-path='url(#e)'/>");
        Assert.Single(SvgFixture.Shapes(graphic));
        VectorGroup group = Assert.Single(SvgFixture.Groups(graphic), group => group.Clip is { Segments.Count: > 6 });
        Rect box = PathBounds.Of(group.Clip!)!.Value;
        Assert.Equal((20, 20, 60, 40), (box.X, box.Y, Math.Round(box.Width, 6), Math.Round(box.Height, 6)));
    }

    [Fact]
    public void SharpMasksClipAndOthersFade()
    {
        VectorGraphic graphic = _svg.Draw(
            "<mask id='m'><rect width='100' height='100' fill='white'/><rect x='10' y='10' width='5' height='5'/></mask>" +
            "<mask id='n'><rect width='100' height='100' fill='gray'/></mask>" +
            "<rect width='50' height='50' mask='url(#m)'/><rect width='50' height='50' mask='url(#n)'/>");
        Assert.Contains(SvgFixture.Groups(graphic), group => group.Clip is { EvenOdd: true, Segments.Count: 10 });
        Assert.Equal(2, SvgFixture.Shapes(graphic).Count);
        VectorMask mask = Assert.Single(SvgFixture.Groups(graphic), group => group.Mask is not null).Mask!;
        Assert.False(mask.ByOpacity);
        // Around the box a tenth of it on each side is left.
        VectorGroup region = Assert.IsType<VectorGroup>(Assert.Single(mask.Elements));
        Assert.Equal(new Rect(-5, -5, 60, 60), PathBounds.Of(region.Clip!));
        Assert.Empty(_svg.Ids);
    }

    [Fact]
    public void PatternsAreCellsInTheSpaceOfTheShape()
    {
        VectorGraphic graphic = _svg.Draw(
            "<pattern id='a' width='.5' height='25%' x='.1' patternContentUnits='objectBoundingBox' patternTransform='rotate(90)'><rect width='.2' height='.1'/></pattern>" +
            "<pattern id='b' href='#a' patternUnits='userSpaceOnUse' width='8' height='4' patternTransform='scale(2)' viewBox='0 0 2 1'/>" +
            "<rect x='10' y='20' width='20' height='40' fill='url(#a)' fill-opacity='.5'/><rect width='20' height='10' fill='url(#b)'/>");
        List<VectorShape> shapes = SvgFixture.Shapes(graphic);
        var boxed = Assert.IsType<Paint.Tiles>(shapes[0].Fill);
        Assert.Equal((new Rect(12, 20, 10, 10), 0.5), (boxed.Cell, boxed.Opacity));
        Assert.Equal(Matrix.Translation(12, 20).Multiply(Matrix.Scaling(20, 40)), Assert.IsType<VectorGroup>(Assert.Single(boxed.Elements)).Transform);
        var inUserSpace = Assert.IsType<Paint.Tiles>(shapes[1].Fill);
        Assert.Equal((0, 0, 8, 4, Matrix.Scaling(2, 2)), (Math.Round(inUserSpace.Cell.X), inUserSpace.Cell.Y, inUserSpace.Cell.Width, inUserSpace.Cell.Height, inUserSpace.Transform));
        Assert.Empty(_svg.Ids);
    }

    [Fact]
    public void StopsThatDifferInOpacityKeepIt()
    {
        VectorGraphic graphic = _svg.Draw(
            "<linearGradient id='a'><stop stop-color='red' stop-opacity='.5'/><stop offset='1' stop-color='red' stop-opacity='.5'/></linearGradient>" +
            "<linearGradient id='b'><stop stop-color='red'/><stop offset='1' stop-color='red' stop-opacity='0'/></linearGradient>" +
            "<rect width='9' height='9' fill='url(#a)'/><rect width='9' height='9' fill='url(#b)'/>");
        List<VectorShape> shapes = SvgFixture.Shapes(graphic);
        Assert.Equal((0.5, 1), (shapes[0].Fill!.Opacity, Assert.IsType<Paint.Linear>(shapes[0].Fill).Stops[1].Opacity));
        Assert.Equal((1, 0), (shapes[1].Fill!.Opacity, Assert.IsType<Paint.Linear>(shapes[1].Fill).Stops[1].Opacity));
    }

    [Theory]
    [InlineData("<pattern id='p' width='1' height='1' patternUnits='userSpaceOnUse'><rect width='9' height='9' fill='url(#p)'/></pattern>", "DX0331")]
    [InlineData("<mask id='m'><rect width='9' height='9' fill='#888' mask='url(#m)'/></mask><rect width='9' height='9' mask='url(#m)'/>", "DX0331")]
    [InlineData("<pattern id='p' width='.0001' height='.0001' patternUnits='userSpaceOnUse'><rect width='9' height='9'/></pattern>", "DX0333")]
    public void PaintThatNeverEndsIsCut(string definition, string id)
    {
        _svg.Draw(definition + "<rect width='90' height='90' fill='url(#p) red'/>");
        Assert.Contains(id, _svg.Ids);
    }

    [Fact]
    public void LinesHaveNoAreaToFill()
    {
        VectorGraphic graphic = _svg.Draw("<line x2='9' stroke='red'/><path d='M0 0V9' stroke='red'/><path d='M0 0V9'/>");
        Assert.All(SvgFixture.Shapes(graphic), shape => Assert.Null(shape.Fill));
        Assert.Equal(2, SvgFixture.Shapes(graphic).Count);
    }

    [Fact]
    public void ArrowHeadsStandAtTheEndAndTurnWithIt()
    {
        VectorGraphic graphic = _svg.Draw(
            "<marker id='m' viewBox='0 0 10 10' refX='10' refY='5' markerWidth='5' markerHeight='5' orient='auto'><path d='M0 0L10 5L0 10z' fill='context-stroke'/></marker>" +
            "<path d='M10 10V50' stroke='red' stroke-width='2' fill='none' marker-end='url(#m)'/>");
        VectorShape head = SvgFixture.Shapes(graphic)[1];
        Assert.Equal("#ff0000", ((Paint.Solid)head.Fill!).Color.ToString());
        Rect box = PathBounds.Of(head.Path)!.Value;
        // The tip is at (10, 50); ten units across are ten pixels: half a pixel each, twice the width of the pen.
        Assert.Equal((3.75, 30, 7.5, 7.5), (Math.Round(box.X, 6), Math.Round(box.Y, 6), Math.Round(box.Width, 6), Math.Round(box.Height, 6)));
    }

    [Fact]
    public void TextIsAnchored()
    {
        VectorGraphic graphic = _svg.Draw(
            "<text x='50' y='40' text-anchor='middle' font-family='Arial' font-size='20' fill='red'>  Text  <tspan font-weight='bold'>bold</tspan>\n</text>" +
            "<text x='50' y='80' text-anchor='end'>end</text><text x='50' y='90'>start<tspan x='10' dy='5'>below</tspan></text>");
        List<(Point Origin, VectorGlyphs Glyphs, Matrix Map)> texts = SvgFixture.Texts(graphic);
        Assert.Equal(["Text\u00A0", "bold", "end", "start", "below"], texts.Select(text => text.Glyphs.Run.Text));
        Assert.Equal((37.5 - ((texts[0].Glyphs.Run.Width + texts[1].Glyphs.Run.Width) * 0.375), 30), (Round(texts[0].Origin.X), Round(texts[0].Origin.Y)), Near);
        Assert.Equal(texts[0].Origin.X + (0.75 * texts[0].Glyphs.Run.Width), texts[1].Origin.X, 0.001);
        Assert.Equal(37.5, texts[2].Origin.X + (0.75 * texts[2].Glyphs.Run.Width), 0.001);
        Assert.Equal((7.5, 71.25), (Round(texts[4].Origin.X), Round(texts[4].Origin.Y)));
        Assert.Equal((20, 400, 700), (texts[0].Glyphs.Run.FontSize, texts[0].Glyphs.Run.Face.Weight, texts[1].Glyphs.Run.Face.Weight));
        Assert.Contains("Sans", texts[0].Glyphs.Run.Face.Family, StringComparison.Ordinal);
        Assert.Equal(new Color(255, 0, 0), texts[0].Glyphs.Run.Color);
    }

    [Fact]
    public void TextTakesTheLengthThatIsNotedUnlessThatIsFarOff()
    {
        double natural = Assert.Single(SvgFixture.Texts(_svg.Draw("<text y='9'>length</text>"))).Glyphs.Run.Width;
        string noted = FormattableString.Invariant($"<text y='9' textLength='{natural * 1.1}'>length</text>");
        Assert.Equal(0.75 * 1.1, Assert.Single(SvgFixture.Texts(_svg.Draw(noted))).Map.A, 1e-6);
        Assert.Equal(0.75, Assert.Single(SvgFixture.Texts(_svg.Draw("<text y='9' textLength='300'>length</text>"))).Map.A, 1e-6);
    }

    [Fact]
    public void StandInsAreNoWiderThanTheFontThatBoxesWereDrawnFor()
    {
        (Point _, VectorGlyphs glyphs, Matrix map) = Assert.Single(SvgFixture.Texts(_svg.Draw("<text y='9' font-family='Times,serif' font-size='10'>value</text>")));
        Assert.Equal(0.75 * 21.66, map.A * glyphs.Run.Width, 0.01);
        Assert.Equal(0.75, map.D, 1e-9);
    }

    [Fact]
    public void OutlinedTextBecomesPaths()
    {
        VectorGraphic graphic = _svg.Draw("<text x='10' y='50' font-size='40' fill='none' stroke='red'>O</text>");
        Rect box = PathBounds.Of(Assert.Single(SvgFixture.Shapes(graphic)).Path)!.Value;
        Assert.InRange(box.X, 7.5, 10);
        Assert.InRange(box.Height, 18, 24);
        Assert.InRange(box.Bottom, 37, 39);
    }

    [Fact]
    public void HtmlInAnImageShowsItsText()
    {
        VectorGraphic graphic = _svg.Draw(
            "<foreignObject x='10' y='10' width='80' height='40'><div xmlns='http://www.w3.org/1999/xhtml'><p>One <b>two</b></p><br/>three</div></foreignObject>");
        Assert.Equal(["One\u00A0two", "three"], SvgFixture.Texts(graphic).Select(text => text.Glyphs.Run.Text));
        Assert.Equal([DiagnosticIds.SvgHtmlAsText.Id], _svg.Ids);
    }

    [Fact]
    public void EmbeddedPicturesFillTheirPlace()
    {
        const string Pixel = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
        VectorGraphic graphic = _svg.Draw($"<image href='{Pixel}' x='10' y='20' width='40' height='20'/><image href='other.png' width='1' height='1'/>");
        (VectorImage image, Matrix map) = Assert.Single(SvgFixture.Images(graphic));
        Point corner = map.Apply(new(image.Box.Right, image.Box.Bottom));
        Assert.Equal((30, 30), (Round(corner.X), Round(corner.Y)));
        Assert.Equal([DiagnosticIds.SvgBadReference.Id], _svg.Ids);
    }

    [Fact]
    public void EachUnsupportedKindIsReportedOnceWithItsPlace()
    {
        _svg.Draw(
            "<filter id='f'/><rect width='9' height='9' filter='url(#f)'/><rect width='9' height='9' filter='url(#f)'/>" +
            "<rect width='9' height='9'><animate attributeName='x'/></rect><script>alert(1)</script>");
        Assert.Equal(2, _svg.Diagnostics.Items.Count);
        Assert.All(_svg.Diagnostics.Items, item => Assert.Equal((DiagnosticIds.SvgUnsupported.Id, 3), (item.Id, item.Span.Line)));
    }

    public void Dispose() => _svg.Dispose();

    private static double Round(double value) => Math.Round(value, 6);

    private static bool Near((double X, double Y) one, (double X, double Y) other) =>
        Math.Abs(one.X - other.X) < 0.01 && Math.Abs(one.Y - other.Y) < 0.01;
}
