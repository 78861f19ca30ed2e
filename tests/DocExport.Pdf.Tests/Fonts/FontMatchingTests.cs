using DocExport.Pdf.Fonts;

namespace DocExport.Pdf.Tests.Fonts;

public class FontMatchingTests
{
    [Theory]
    [InlineData(400, new[] { 300, 500 }, 500)] // up to 500 before down
    [InlineData(400, new[] { 300, 600 }, 300)]
    [InlineData(500, new[] { 300, 400, 600 }, 400)]
    [InlineData(350, new[] { 100, 300, 400 }, 300)]
    [InlineData(300, new[] { 400, 900 }, 400)]
    [InlineData(600, new[] { 500, 900 }, 900)]
    [InlineData(900, new[] { 200, 700 }, 700)]
    public void Weights_are_looked_for_as_CSS_says(int wanted, int[] there, int chosen)
    {
        FontEntry[] entries = [.. there.Select(weight => Style(weight, weight, italic: false))];
        Assert.Equal(chosen, FontMatching.Nearest(entries, wanted, italic: false)!.LightestWeight);
    }

    [Fact]
    public void Slant_counts_before_weight()
    {
        FontEntry[] entries = [Style(700, 700, italic: false), Style(100, 100, italic: true)];
        Assert.Same(entries[1], FontMatching.Nearest(entries, 700, italic: true));
    }

    [Fact]
    public void A_range_that_holds_the_weight_wins()
    {
        FontEntry[] entries = [Style(600, 600, italic: false), Style(200, 900, italic: false)];
        Assert.Same(entries[1], FontMatching.Nearest(entries, 550, italic: false));
        Assert.Null(FontMatching.Nearest([], 400, italic: false));
    }

    private static FontEntry Style(int lightest, int heaviest, bool italic) =>
        new(["Test"], lightest, heaviest, italic, FontClass.Serif, BundledFonts.All[0].Faces);
}
