using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Vectors.Values;
using DocExport.Themes;

namespace DocExport.Pdf.Tests.Vectors;

public sealed class SvgValuesTests
{
    [Theory]
    [InlineData("#abc", "#aabbcc", 1)]
    [InlineData("#A1b2C380", "#a1b2c3", 0.502)]
    [InlineData("rgb(10, 20, 30)", "#0a141e", 1)]
    [InlineData("rgba(100%, 0%, 50%, .5)", "#ff0080", 0.5)]
    [InlineData("rgb(10 20 30 / 25%)", "#0a141e", 0.25)]
    [InlineData("hsl(120, 100%, 25%)", "#008000", 1)]
    [InlineData("HSL(0deg 100% 50%)", "#ff0000", 1)]
    [InlineData("LightSlateGrey", "#778899", 1)]
    [InlineData("transparent", "#000000", 0)]
    [InlineData("light-dark(rgb(1, 2, 3), white)", "#010203", 1)]
    public void ColorsAreRead(string text, string expected, double alpha)
    {
        SvgColor color = SvgColor.Parse(text)!.Value;
        Assert.Equal(expected, color.Color.ToString());
        Assert.Equal(alpha, color.Alpha, 0.001);
    }

    [Theory]
    [InlineData("")]
    [InlineData("#12")]
    [InlineData("#ggg")]
    [InlineData("rgb(1, 2)")]
    [InlineData("currentColor")]
    [InlineData("no-such-colour")]
    public void OtherTextIsNoColor(string text) => Assert.Null(SvgColor.Parse(text));

    [Fact]
    public void NamedColorsAreThoseThatTheRuntimeKnows()
    {
        Assert.Equal(141, ColorNames.All.Count());
        Assert.All(ColorNames.All, name =>
        {
            var known = System.Drawing.Color.FromName(name);
            Assert.True(known.IsKnownColor, name);
            Assert.Equal(new Color(known.R, known.G, known.B), ColorNames.Find(name));
        });
    }

    [Theory]
    [InlineData("translate(10) scale(2,3)", 2, 0, 0, 3, 10, 0)]
    [InlineData("rotate(90)", 0, 1, -1, 0, 0, 0)]
    [InlineData("rotate(180 5 5)", -1, 0, 0, -1, 10, 10)]
    [InlineData("matrix(1,2,3,4,5,6)", 1, 2, 3, 4, 5, 6)]
    [InlineData("skewX(45)", 1, 0, 1, 1, 0, 0)]
    [InlineData("translate(1px, 2px),rotate(0.25turn)", 0, 1, -1, 0, 1, 2)]
    public void TransformsMultiply(string text, double a, double b, double c, double d, double e, double f)
    {
        Matrix matrix = SvgTransform.Parse(text)!.Value;
        double[] expected = [a, b, c, d, e, f], actual = [matrix.A, matrix.B, matrix.C, matrix.D, matrix.E, matrix.F];
        for (int i = 0; i < 6; i++)
            Assert.Equal(expected[i], actual[i], 1e-9);
    }

    [Theory]
    [InlineData("scale(0)")]
    [InlineData("turn(3)")]
    [InlineData("translate(1,2,3)")]
    [InlineData("rotate(1")]
    public void TransformsThatMapNothingAreNone(string text) => Assert.Null(SvgTransform.Parse(text));

    [Theory]
    [InlineData(null, 2, 50, 0)]
    [InlineData("xMinYMin", 2, 0, 0)]
    [InlineData("xMaxYMax meet", 2, 100, 0)]
    [InlineData("xMidYMid slice", 4, 0, -50)]
    [InlineData("xMidYMin slice", 4, 0, 0)]
    public void ViewBoxesKeepTheirShape(string? rule, double scale, double x, double y)
    {
        Matrix map = ViewBox.Parse("0 0 50 50")!.Value.MapTo(new Rect(0, 0, 200, 100), rule);
        Assert.Equal(new Matrix(scale, 0, 0, scale, x, y), map);
    }

    [Fact]
    public void ViewBoxesAreStretchedWhereThatIsAskedFor() =>
        Assert.Equal(new Matrix(2, 0, 0, 0.5, -20, -5), ViewBox.Parse("10,10,100,200")!.Value.MapTo(new Rect(0, 0, 200, 100), "none"));

    [Theory]
    [InlineData("1in", 96)]
    [InlineData("2.54cm", 96)]
    [InlineData("72pt", 96)]
    [InlineData("2em", 20)]
    [InlineData("50%", 100)]
    public void LengthsHaveUnits(string text, double expected) =>
        Assert.Equal(expected, SvgLength.Parse(text)!.Value.Resolve(10, 200), 1e-9);
}
