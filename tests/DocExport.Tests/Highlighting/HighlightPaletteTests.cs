using DocExport.Highlighting;
using DocExport.Themes;

namespace DocExport.Tests.Highlighting;

public class HighlightPaletteTests
{
    public static TheoryData<HighlightKind> Kinds => [.. Enum.GetValues<HighlightKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void LightColoursStandOutFromWhiteAndFromTheCodeBackground(HighlightKind kind)
    {
        var color = HighlightPalette.Light[kind].Color;
        Assert.InRange(Contrast(color, Color.White), 4.5, 21);
        Assert.InRange(Contrast(color, Color.Parse("#f6f6f6")), 4.5, 21);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void DarkColoursStandOutFromBlackAndFromDarkGrey(HighlightKind kind)
    {
        var color = HighlightPalette.Dark[kind].Color;
        Assert.InRange(Contrast(color, Color.Black), 4.5, 21);
        Assert.InRange(Contrast(color, Color.Parse("#2d2d2d")), 4.5, 21);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void LightColoursStandOutFromMarkedLines(HighlightKind kind) =>
        Assert.InRange(Contrast(HighlightPalette.Light[kind].Color, Color.Parse("#fff3c4")), 4.5, 21);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void InGreyTheyStandOutAsWell(HighlightKind kind)
    {
        foreach (var background in new[] { "#ffffff", "#f6f6f6", "#fff3c4" })
            Assert.InRange(Contrast(Grey(HighlightPalette.Light[kind].Color), Grey(Color.Parse(background))), 4.5, 21);
    }

    [Theory]
    [InlineData("#f6f6f6")]
    [InlineData("#fff3c4")]
    public void LineNumbersStandOut(string background) =>
        Assert.InRange(Contrast(Color.Parse("#666666"), Color.Parse(background)), 4.5, 21);

    [Fact]
    public void GreyscaleTellsKeywordsCommentsAndPatchesApart()
    {
        foreach (var palette in new[] { HighlightPalette.Light, HighlightPalette.Dark })
        {
            Assert.True(palette[HighlightKind.Keyword] is { IsBold: true, IsItalic: false });
            Assert.True(palette[HighlightKind.Comment] is { IsBold: false, IsItalic: true });
            Assert.NotEqual(palette[HighlightKind.Inserted].IsBold, palette[HighlightKind.Deleted].IsBold);
        }
    }

    [Fact]
    public void BothPalettesSetTheSameKindsBoldAndItalic()
    {
        foreach (var kind in Enum.GetValues<HighlightKind>())
        {
            var (light, dark) = (HighlightPalette.Light[kind], HighlightPalette.Dark[kind]);
            Assert.Equal((light.IsBold, light.IsItalic), (dark.IsBold, dark.IsItalic));
        }
    }

    [Fact]
    public void OneKindCanLookDifferent()
    {
        var style = new HighlightStyle(Color.Parse("#123456"), IsBold: true);
        var palette = HighlightPalette.Light.With(HighlightKind.Number, style);
        Assert.Equal(style, palette[HighlightKind.Number]);
        Assert.Equal(HighlightPalette.Light[HighlightKind.String], palette[HighlightKind.String]);
        Assert.NotEqual(HighlightPalette.Light, palette);
    }

    [Fact]
    public void EqualStylesMakeEqualPalettes()
    {
        var style = HighlightPalette.Light[HighlightKind.Number];
        Assert.Equal(HighlightPalette.Light, HighlightPalette.Light.With(HighlightKind.Number, style));
    }

    [Fact]
    public void ContrastIsWcags() => Assert.Equal(21, Contrast(Color.Black, Color.White), 6);

    // As monochrome themes print colours.
    private static Color Grey(Color color)
    {
        var grey = (byte)Math.Round((0.2126 * color.Red) + (0.7152 * color.Green) + (0.0722 * color.Blue));
        return new(grey, grey, grey);
    }

    // WCAG 2.2, "contrast ratio" and "relative luminance".
    private static double Contrast(Color a, Color b)
    {
        var (high, low) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (high + 0.05) / (low + 0.05);
    }

    private static double Luminance(Color color) =>
        (0.2126 * Linear(color.Red)) + (0.7152 * Linear(color.Green)) + (0.0722 * Linear(color.Blue));

    private static double Linear(byte component)
    {
        var value = component / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
