using DocExport.Pdf.Fonts;
using DocExport.Pdf.Fonts.Cff;

namespace DocExport.Pdf.Tests.Fonts;

public class FontSubsetterTests
{
    private const string Letters = "ABCDEFGHIJKLMNOPRSTUVWYabcdefghijklmnopqrstuvwxyz0123456789 .,;:!?’“”‘–—()-/%&•…é";
    private static readonly FontCatalog Catalog = new();

    [Fact]
    public void TrueType_keeps_ids_and_widths_and_drops_the_rest()
    {
        FontFace face = Catalog.Find("sans-serif", 700, italic: false);
        uint[] glyphs = GlyphsOf(face, Letters);

        FontSubset subset = FontSubsetter.Subset(face, glyphs);

        Assert.Equal(FontProgramKind.TrueType, subset.Kind);
        using var program = new SfntFile(subset.Program);
        Assert.Equal(["glyf", "head", "hhea", "hmtx", "loca", "maxp"], program.Tables);
        var advances = new GlyphAdvances(program.Face);
        Assert.InRange(program.Face.GlyphCount, (int)glyphs[^1] + 1, face.GlyphCount); // parts of composite glyphs may lie further on
        Assert.All(glyphs, glyph => Assert.Equal(face.AdvanceOf(glyph), advances[glyph]));
        advances.Dispose();
    }

    [Fact]
    public void Cff_becomes_a_bare_table_whose_CIDs_are_the_glyph_ids()
    {
        FontFace face = Catalog.Find("math", 400, italic: false);
        uint[] glyphs = GlyphsOf(face, "∑∫√=+αβ");

        FontSubset subset = FontSubsetter.Subset(face, glyphs);

        Assert.Equal(FontProgramKind.Cff, subset.Kind);
        Assert.Equal(1, subset.Program[0]); // CFF major version, not an OpenType wrapper
        var top = new CffDict(new CffIndex(subset.Program, 4 + new CffIndex(subset.Program, 4).Bytes.Length)[0]);
        Assert.Equal([391, 392, 0], top.Integers(CffOperator.Ros)!);
        Assert.Equal((int)glyphs[^1] + 1, top.Integers(CffOperator.CidCount)![0]);
        Assert.Equal(CidsOf(subset.Program, top, glyphs.Length), glyphs);
        CffTable table = CffTable.Read(subset.Program);
        Assert.Equal(glyphs.Length + 1, table.GlyphCount);
        Assert.Single(table.FontDicts);
    }

    [Theory]
    [InlineData("serif", 6200)]
    [InlineData("sans-serif", 5200)]
    [InlineData("monospace", 4800)]
    public void The_letters_of_an_article_take_a_few_kilobytes(string family, int most)
    {
        FontFace face = Catalog.Find(family, 400, italic: false);
        FontSubset subset = FontSubsetter.Subset(face, GlyphsOf(face, Letters));
        using var deflated = new MemoryStream();
        using (var stream = new System.IO.Compression.ZLibStream(deflated, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true))
            stream.Write(subset.Program);
        Assert.InRange(deflated.Length, 1000, most);
    }

    [Theory]
    [InlineData("serif")]
    [InlineData("math")]
    [InlineData("emoji")]
    public void The_same_glyphs_give_the_same_bytes(string family)
    {
        FontFace face = Catalog.Find(family, 400, italic: false);
        FontSubset first = FontSubsetter.Subset(face, [3, 5, 8]), again = FontSubsetter.Subset(face, [3, 5, 8]);
        FontSubset other = FontSubsetter.Subset(face, [3, 5, 9]);

        Assert.Equal(first.Program, again.Program);
        Assert.Equal(first.SubsetTag, again.SubsetTag);
        Assert.NotEqual(first.SubsetTag, other.SubsetTag);
        Assert.Matches("^[A-Z]{6}$", first.SubsetTag);
    }

    [Fact]
    public void Glyph_zero_alone_is_a_font()
    {
        Assert.NotEmpty(FontSubsetter.Subset(Catalog.Find("serif", 400, italic: false), []).Program);
        Assert.Equal(1, CffTable.Read(FontSubsetter.Subset(Catalog.Find("math", 400, italic: false), [0]).Program).GlyphCount);
    }

    [Fact]
    public void Glyphs_the_face_lacks_are_left_out()
    {
        FontFace face = Catalog.Find("math", 400, italic: false);
        Assert.Equal(2, CffTable.Read(FontSubsetter.Subset(face, [7, 65000]).Program).GlyphCount);
    }

    private static uint[] GlyphsOf(FontFace face, string text) => [.. text.Select(c => face.GlyphFor(c)).Where(glyph => glyph != 0).Distinct().Order()];

    /// <summary>Charset format 2: ranges of (first CID, how many follow).</summary>
    private static List<uint> CidsOf(byte[] table, CffDict top, int count)
    {
        int at = top.Integers(CffOperator.Charset)![0];
        Assert.Equal(2, table[at++]);
        var cids = new List<uint>();
        for (; cids.Count < count; at += 4)
        {
            for (int i = 0; i <= new SfntReader(table).UInt16(at + 2); i++)
                cids.Add((uint)(new SfntReader(table).UInt16(at) + i));
        }

        return cids;
    }
}
