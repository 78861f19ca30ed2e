using System.Text;
using DocExport.Diagnostics;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Fonts.Files;
using DocExport.Testing;

namespace DocExport.Pdf.Tests.Fonts.Files;

public class FontFileTests
{
    private static readonly byte[] Mono = FontSamples.Bundled("JetBrainsMono-Regular.ttf");
    private static readonly byte[] Emoji = FontSamples.Bundled("NotoEmoji-Regular.ttf");

    [Fact]
    public void Woff_is_unpacked_to_the_same_font()
    {
        FontFace face = Open(FontSamples.Woff(Mono))[0].FaceAt(400);
        Assert.Equal("JetBrainsMono-Regular", face.PostScriptName);
        Assert.Equal(600, face.AdvanceOf(face.GlyphFor('ж')));
        Assert.True(face.HasFeature("calt"));
        face.Dispose();
    }

    [Fact]
    public void Woff2_is_unpacked_to_the_same_outlines()
    {
        FontFace packed = Open(Sample("JetBrainsMono-sample.woff2"))[0].FaceAt(400);
        FontFace plain = Open(Sample("JetBrainsMono-sample.ttf"))[0].FaceAt(400);

        Assert.Equal(plain.GlyphCount, packed.GlyphCount);
        Assert.All("Affix .é&½", c => Assert.True(packed.Covers(c)));
        using (var head = new FontTable(packed.Face, "head"))
            Assert.Equal(1, head.Reader.UInt16(50)); // unpacked outlines may be too long for the short loca they had
        for (uint glyph = 0; glyph < plain.GlyphCount; glyph++)
        {
            Assert.Equal(GlyphOutline.Of(plain, glyph).Segments, GlyphOutline.Of(packed, glyph).Segments);
            Assert.Equal(plain.AdvanceOf(glyph), packed.AdvanceOf(glyph));
        }
    }

    [Fact]
    public void A_collection_gives_each_of_its_fonts()
    {
        IReadOnlyList<FontEntry> entries = Open(FontSamples.Collection(Mono, Emoji));
        Assert.Equal(["JetBrains Mono", "Noto Emoji"], entries.Select(entry => entry.Families[0]));
        Assert.Equal("sample#1", entries[1].FaceAt(400).Source);
        Assert.True(entries[1].FaceAt(400).Covers(0x1F600));
    }

    [Fact]
    public void A_damaged_font_does_not_spoil_its_collection()
    {
        byte[] collection = FontSamples.Collection(FontSamples.With(Mono, ("hmtx", [])), Emoji);
        FontLoadResult result = FontFile.Open("sample", new FontBytes(collection));
        Assert.Equal("sample#1", Assert.Single(result.Entries).FaceAt(400).Source);
        Assert.Equal("sample#0", Assert.Single(result.Problems).Source);
    }

    [Fact]
    public void A_variable_font_becomes_a_static_face_per_weight()
    {
        FontEntry entry = Assert.Single(Open(FontSamples.Variable()));
        Assert.Equal((200, 900), (entry.LightestWeight, entry.HeaviestWeight));
        FontFace regular = entry.FaceAt(400), black = entry.FaceAt(950);

        Assert.Same(regular, entry.FaceAt(400));
        Assert.Equal((900, "JetBrainsMono-Regular_900wght"), (black.Weight, black.PostScriptName));
        Assert.Equal(LeftOf(regular, '.') + 80, LeftOf(black, '.'));
        Assert.Equal(LeftOf(regular, 'x'), LeftOf(black, 'x'));
        using var program = new SfntFile(FontSubsetter.Subset(black, [black.GlyphFor('.')]).Program);
        Assert.DoesNotContain("gvar", program.Tables);
        entry.Faces.Dispose();
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("# Not a font", "not a font file")]
    [InlineData("%!PS-AdobeFont-1.0: Utopia", "Type 1")]
    [InlineData("wOF2 and nothing more", "damaged")]
    [InlineData("wOF2ttcf, that is a collection, which stays packed here.", "woff2_decompress")]
    [InlineData("OTTO and nothing more", "damaged")]
    [InlineData("ttcf and nothing more", "damaged")]
    [InlineData("wOFF and nothing more", "damaged")]
    public void What_is_no_font_says_what_it_is(string content, string part)
    {
        Assert.Contains(part, ProblemOf(Encoding.ASCII.GetBytes(content)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("glyf", "no outlines")]
    [InlineData("hmtx", "hmtx table is missing")]
    [InlineData("cmap", "cmap table is missing")]
    public void A_missing_table_is_named(string tag, string part)
    {
        Assert.Contains(part, ProblemOf(FontSamples.With(Mono, (tag, []))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_that_forbids_embedding_is_refused()
    {
        byte[] os2 = FontSamples.Table(Mono, "OS/2");
        os2[9] = 2;
        Assert.Contains("fsType", ProblemOf(FontSamples.With(Mono, ("OS/2", os2))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_that_forbids_subsetting_is_embedded_whole()
    {
        byte[] os2 = FontSamples.Table(Mono, "OS/2");
        os2[8] = 1;
        FontFace face = Open(FontSamples.With(Mono, ("OS/2", os2)))[0].FaceAt(400);
        using var program = new SfntFile(FontSubsetter.Subset(face, [5]).Program);
        using var glyf = new FontTable(program.Face, "glyf");
        Assert.Equal(face.GlyphCount, program.Face.GlyphCount);
        Assert.True(glyf.Bytes.Length > 50_000);
    }

    [Fact]
    public void Folders_are_searched_and_bad_files_reported()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("deep"));
        Directory.CreateDirectory(folder.File("empty"));
        File.WriteAllBytes(folder.File("deep/emoji.TTF"), Emoji);
        folder.Write("broken.otf", "OTTO");
        folder.Write("readme.txt", "no font");
        using var catalog = new FontCatalog();
        var diagnostics = new DiagnosticBag();

        FontLoader.AddPaths(catalog, [folder.Path, folder.File("empty"), folder.File("gone")], diagnostics);

        Assert.Equal(["DX1001", "DX1003", "DX1002"], diagnostics.Items.Select(item => item.Id));
        Assert.Equal("Noto Emoji", Assert.Single(catalog.Added).Families[0]);
        Assert.Same(catalog.Added[0].FaceAt(400), catalog.Find("Noto Emoji, serif", 400, italic: false));
    }

    [Fact]
    public void Added_fonts_come_before_bundled_ones()
    {
        using var catalog = new FontCatalog();
        FontLoader.Add(catalog, "mine", Emoji, new DiagnosticBag());
        var request = new FallbackRequest(HarfBuzzSharp.Tag.Parse("Zyyy"), FontClass.Serif, 400, Italic: false);
        Assert.Equal("mine", catalog.Fallback("🎉", request)?.Source);
    }

    private static byte[] Sample(string name) =>
        File.ReadAllBytes(Repository.PathTo("tests", "DocExport.Pdf.Tests", "Fonts", "Files", "Samples", name));

    private static IReadOnlyList<FontEntry> Open(byte[] content)
    {
        FontLoadResult result = FontFile.Open("sample", new FontBytes(content));
        Assert.Empty(result.Problems);
        return result.Entries;
    }

    private static string ProblemOf(byte[] content)
    {
        FontLoadResult result = FontFile.Open("sample", new FontBytes(content));
        Assert.Empty(result.Entries);
        return Assert.Single(result.Problems).Reason;
    }

    private static float LeftOf(FontFace face, char c) =>
        GlyphOutline.Of(face, face.GlyphFor(c)).Segments.Min(segment => segment.End.X);
}
