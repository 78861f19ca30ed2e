using DocExport.Model;
using DocExport.Themes;

namespace DocExport.Tests.Themes;

public sealed class BuiltInThemeTests
{
    public static TheoryData<string> Names => [.. BuiltInThemes.All.Select(theme => theme.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_stands_out_from_what_is_behind_it(string name)
    {
        Theme theme = Find(name);
        foreach (StyleName element in Enum.GetValues<StyleName>().Where(element => element != StyleName.ThematicBreak))
            AssertLegible(theme.Styles[element], element.ToString());
        foreach (KeyValuePair<string, TextStyle> style in theme.Styles.Classes)
            AssertLegible(style.Value, style.Key);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Lines_hold_between_50_and_80_letters(string name)
    {
        Theme theme = Find(name);
        double measure = theme.Page.Paper.Width.ToPoints(0, 0) - theme.Page.MarginInner.ToPoints(0, 0) - theme.Page.MarginOuter.ToPoints(0, 0);
        TextStyle body = theme.Styles[StyleName.Body];
        // The bundled serif is set at about 0.47 em a letter, the sans-serif at 0.45.
        double letter = body.FontSize!.Value.ToPoints(0, 0) * (body.FontFamily![0] == "serif" ? 0.47 : 0.45);
        Assert.InRange(measure / letter, 50, 80);
    }

    [Fact]
    public void Handouts_keep_clear_of_what_printers_leave_blank()
    {
        PageStyle page = BuiltInThemes.Handout.Page;
        Assert.All(
            new[] { page.MarginTop, page.MarginBottom, page.MarginInner, page.MarginOuter },
            margin => Assert.True(margin.ToPoints(0, 0) >= Length.Millimetres(18).ToPoints(0, 0)));
        Assert.Contains("{page} / {pages}", page.Footer.Right, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_large_print_is_small()
    {
        StyleSheet styles = BuiltInThemes.LargePrint.Styles;
        double body = styles[StyleName.Body].FontSize!.Value.ToPoints(0, 0);
        Assert.True(body >= 16);
        // Code within a line is as tall as the letters around it.
        foreach (StyleName element in Enum.GetValues<StyleName>().Where(element => element != StyleName.CodeSpan))
            Assert.True(styles[element].FontSize is not { } size || size.ToPoints(body, body) >= 16, element.ToString());
        Assert.Equal(TextAlignment.Start, styles[StyleName.Body].Alignment);
    }

    [Theory]
    [InlineData("#0b4f9c")]
    [InlineData("#ffff00")]
    [InlineData("#b3261e")]
    [InlineData("#000000")]
    [InlineData("#ffffff")]
    public void A_grey_has_the_contrast_of_its_colour(string color)
    {
        Color printed = Color.Parse(color);
        Color grey = printed.ToGrey();
        Assert.True(grey.Red == grey.Green && grey.Green == grey.Blue);
        Assert.InRange(Contrast(grey, Color.White) / Contrast(printed, Color.White), 0.98, 1.02);
    }

    private static void AssertLegible(TextStyle style, string name)
    {
        if (style.Color is { } color)
            Assert.True(Contrast(color, style.Background ?? Color.White) >= 4.5, name);
    }

    private static Theme Find(string name) => BuiltInThemes.All.Single(theme => theme.Name == name);

    /// <summary>WCAG 2.2, "contrast ratio".</summary>
    private static double Contrast(Color one, Color other)
    {
        double a = Luminance(one), b = Luminance(other);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(Color color) => (0.2126 * Linear(color.Red)) + (0.7152 * Linear(color.Green)) + (0.0722 * Linear(color.Blue));

    private static double Linear(byte component)
    {
        double value = component / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
