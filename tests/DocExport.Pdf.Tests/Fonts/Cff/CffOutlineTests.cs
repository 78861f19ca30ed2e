using DocExport.Diagnostics;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Fonts.Cff;
using DocExport.Pdf.Fonts.Files;
using DocExport.Pdf.Tests.Fonts.Files;
using DocExport.Pdf.Tests.Text;
using DocExport.Testing;

namespace DocExport.Pdf.Tests.Fonts.Cff;

/// <summary>Rewritten CFF tables, read back by HarfBuzz inside a font file.</summary>
public class CffOutlineTests
{
    private const string Mono = "JetBrainsMono-Regular.ttf", Math = "STIXTwoMath-Regular.otf";

    [Fact]
    public void A_subset_draws_as_the_whole_face()
    {
        using FontFace face = Open(FontSamples.Bundled(Math));
        uint[] glyphs = [0, .. "∑∮√αxg".Select(c => face.GlyphFor(c)).Order()];

        using FontFace subset = Wrap(Math, CffSubset.TryWrite(face, glyphs)!, glyphs.Length);

        for (int i = 1; i < glyphs.Length; i++)
            Assert.Equal(GlyphOutline.Of(face, glyphs[i]).Segments, GlyphOutline.Of(subset, (uint)i).Segments);
    }

    [InstalledFontFact(VariableFontExportTests.SourceCode)]
    public void Variable_outlines_are_drawn_as_the_weight_has_them()
    {
        using var catalog = new FontCatalog();
        FontLoader.AddPaths(catalog, [Judges.Installed(VariableFontExportTests.SourceCode)], new DiagnosticBag());
        FontFace regular = catalog.Find("Source Code VF", 400, false), bold = catalog.Find("Source Code VF", 700, false);
        uint[] glyphs = [0, .. "≤+xgS&".Select(c => bold.GlyphFor(c)).Order()];

        using FontFace drawn = Wrap(Math, CffDrawing.Write(bold, glyphs), glyphs.Length);

        for (int i = 1; i < glyphs.Length; i++)
        {
            IReadOnlyList<OutlineSegment> was = GlyphOutline.Of(bold, glyphs[i]).Segments, now = GlyphOutline.Of(drawn, (uint)i).Segments;
            Assert.NotEqual(GlyphOutline.Of(regular, glyphs[i]).Segments, was);
            Assert.Equal(was.Count, now.Count);
            // Deltas of variations are fractions; points of the drawn font are whole.
            Assert.All(was.Zip(now), pair =>
            {
                Assert.Equal(pair.First.End.X, pair.Second.End.X, 1.0);
                Assert.Equal(pair.First.End.Y, pair.Second.End.Y, 1.0);
            });
        }
    }

    [Theory]
    [InlineData(Math, 0)]
    [InlineData(Mono, 0.5)] // quadratic curves become cubic ones on whole units
    public void Drawn_glyphs_keep_their_shape(string resource, double tolerance)
    {
        using FontFace face = Open(FontSamples.Bundled(resource));
        uint[] glyphs = [0, .. "≤+xgS&".Select(c => face.GlyphFor(c)).Order()];

        using FontFace drawn = Wrap(resource, CffDrawing.Write(face, glyphs), glyphs.Length);

        for (int i = 1; i < glyphs.Length; i++)
        {
            IReadOnlyList<OutlineSegment> was = GlyphOutline.Of(face, glyphs[i]).Segments, now = GlyphOutline.Of(drawn, (uint)i).Segments;
            Assert.Equal(was.Count, now.Count);
            for (int s = 0; s < was.Count; s++)
            {
                Assert.Equal(was[s].End.X, now[s].End.X, tolerance);
                Assert.Equal(was[s].End.Y, now[s].End.Y, tolerance);
            }
        }
    }

    [Fact]
    public void Other_em_sizes_are_told_by_the_font_matrix()
    {
        using FontFace emoji = Open(FontSamples.Bundled("NotoEmoji-Regular.ttf"));
        byte[] table = CffDrawing.Write(emoji, [0, 40]);
        var top = new CffDict(new CffIndex(table, 4 + new CffIndex(table, 4).Bytes.Length)[0]);
        Assert.Equal(2048, emoji.UnitsPerEm);
        Assert.True(top.Has(CffOperator.FontMatrix));
    }

    [Theory]
    [InlineData(0, "8B")]
    [InlineData(-107, "20")]
    [InlineData(108, "F700")]
    [InlineData(1131, "FAFF")]
    [InlineData(-1131, "FEFF")]
    [InlineData(-20000, "1CB1E0")]
    [InlineData(100000, "1D000186A0")]
    public void Integers_take_their_shortest_form(int value, string bytes)
    {
        var output = new List<byte>();
        CffEncoder.Integer(output, value);
        Assert.Equal(bytes, Convert.ToHexString([.. output]));
        CffEncoder.Operator(output, CffOperator.Subrs);
        Assert.Equal([value], new CffDict(output.ToArray()).Integers(CffOperator.Subrs)!);
    }

    private static FontFace Open(byte[] content) => FontFace.Create("sample", new FontBytes(content).ToBlob(), 0);

    private static FontFace Wrap(string resource, byte[] cff, int glyphs)
    {
        byte[] font = FontSamples.Bundled(resource);
        byte[] maxp = [0, 0, 0x50, 0, (byte)(glyphs >> 8), (byte)glyphs];
        return Open(SfntBuilder.Build(0x4F54544F, [
            .. new[] { "head", "hhea", "hmtx", "cmap" }.Select(tag => ((uint)HarfBuzzSharp.Tag.Parse(tag), FontSamples.Table(font, tag))),
            (HarfBuzzSharp.Tag.Parse("maxp"), maxp),
            (HarfBuzzSharp.Tag.Parse("CFF "), cff),
        ]));
    }
}
