using DocExport.Pdf.Fonts;

namespace DocExport.Pdf.Tests.Fonts;

public class FontCatalogTests
{
    [Theory]
    [InlineData("serif", 400, false, "SourceSerif4-Regular")]
    [InlineData("serif", 600, true, "SourceSerif4-BoldIt")]
    [InlineData("serif", 500, false, "SourceSerif4-Regular")]
    [InlineData("serif", 550, false, "SourceSerif4-Bold")]
    [InlineData("serif", 300, false, "SourceSerif4-Regular")]
    [InlineData("Nowhere, 'source sans 3', serif", 700, false, "SourceSans3-Bold")]
    [InlineData("\"A, B\", monospace", 900, true, "JetBrainsMono-BoldItalic")]
    [InlineData("Nowhere", 400, false, "SourceSerif4-Regular")]
    [InlineData("", 400, true, "SourceSerif4-It")]
    [InlineData("MATH", 700, true, "STIXTwoMath-Regular")]
    [InlineData("emoji", 400, false, "NotoEmoji-Regular")]
    [InlineData("symbols", 400, false, "NotoSansSymbols2-Regular")]
    public void The_nearest_style_of_the_first_known_family(string families, int weight, bool italic, string expected)
    {
        using var catalog = new FontCatalog();
        Assert.Equal(expected, catalog.Find(families, weight, italic).PostScriptName);
    }

    [Fact]
    public void Catalogs_share_bundled_faces()
    {
        using var one = new FontCatalog();
        FontFace first = one.Find("serif", 400, italic: false);
        using (var other = new FontCatalog())
            Assert.Same(first, other.Find("Source Serif 4", 400, italic: false));
        Assert.NotEqual(0u, first.GlyphFor('a'));
    }
}
