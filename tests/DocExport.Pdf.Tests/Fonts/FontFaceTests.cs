using DocExport.Pdf.Fonts;

namespace DocExport.Pdf.Tests.Fonts;

public class FontFaceTests
{
    private static readonly FontCatalog Catalog = new();

    [Fact]
    public void The_serif_measures_as_its_tables_say()
    {
        FontFace face = Catalog.Find("serif", 400, italic: false);

        Assert.Equal("SourceSerif4-Regular", face.PostScriptName);
        Assert.Equal(FontOutlines.TrueType, face.Outlines);
        Assert.Equal(1464, face.GlyphCount);
        Assert.Equal((1000, 1036, -335, 0), (face.UnitsPerEm, face.Metrics.Ascent, face.Metrics.Descent, face.Metrics.LineGap));
        Assert.Equal((670, 475), (face.Metrics.CapHeight, face.Metrics.XHeight));
        Assert.False(face.Metrics.IsFixedPitch);
        Assert.Equal(233, face.AdvanceOf(face.GlyphFor(' ')));
        Assert.Equal(500, face.AdvanceOf(face.GlyphFor('1')));
    }

    [Fact]
    public void Italics_lean_and_code_has_one_width()
    {
        Assert.Equal(-12, Catalog.Find("serif", 400, italic: true).Metrics.ItalicAngle);
        FontFace code = Catalog.Find("monospace", 400, italic: false);
        Assert.True(code.Metrics.IsFixedPitch);
        Assert.All("iMж", c => Assert.Equal(600, code.AdvanceOf(code.GlyphFor(c))));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0xD800)]
    [InlineData(0x4E00)]
    [InlineData(0x110000)]
    public void No_glyph_is_glyph_zero(int codePoint)
    {
        FontFace face = Catalog.Find("serif", 400, italic: false);
        Assert.Equal(0u, face.GlyphFor(codePoint));
        Assert.False(face.Covers(codePoint));
    }

    [Fact]
    public void A_glyph_the_face_lacks_has_no_advance()
    {
        FontFace face = Catalog.Find("serif", 400, italic: false);
        Assert.Equal(0, face.AdvanceOf((uint)face.GlyphCount));
        Assert.Equal(0, face.AdvanceOf(uint.MaxValue));
    }

    [Fact]
    public void Many_threads_read_one_face()
    {
        FontFace face = Catalog.Find("sans-serif", 700, italic: false);
        uint[][] read = new uint[8][];
        Parallel.For(0, read.Length, i => read[i] = [.. Enumerable.Range(0, 0x3000).Select(face.GlyphFor)]);
        Assert.All(read, glyphs => Assert.Equal(read[0], glyphs));
        Assert.True(read[0].Count(glyph => glyph != 0) > 1000);
    }
}
