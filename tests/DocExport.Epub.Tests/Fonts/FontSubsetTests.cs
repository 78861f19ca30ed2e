using System.Text;
using DocExport.Epub.Fonts;
using DocExport.Model;
using DocExport.Testing;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace DocExport.Epub.Tests.Fonts;

public class FontSubsetTests
{
    private static readonly string Serif = Repository.PathTo("src", "DocExport.Pdf", "Fonts", "Bundled", "SourceSerif4-Regular.ttf");

    [Fact]
    public void OnlyTheCharactersOfTheBookTravel()
    {
        byte[] font = Embedded("“Ærøskøbing” \u0416");
        Assert.InRange(font.Length, 20_000, 90_000); // of 261,868
        Assert.Equal("“”Ææøж", Shown(font, "“”ÆæøжěŁ€"));
        Assert.Equal("0Az~‐•", Shown(font, "0Az~‐•")); // which reading systems set by themselves
    }

    [Fact]
    public void StyleSheetsHaveTheirCharactersToo() => Assert.Equal("→¶", Shown(Embedded("a", "p::before { content: '\\2192 ¶' }"), "→¶←"));

    [Fact]
    public void LayoutFeaturesWorkOn()
    {
        byte[] font = Embedded("office AVATAR 12 e\u0301");
        Assert.Equal(Shape(File.ReadAllBytes(Serif), "AVATAR").Advances, Shape(font, "AVATAR").Advances); // kerning
        Assert.True(Shape(font, "office").Advances.Length < 6); // ligature
        Assert.NotEqual(Shape(font, "office").Glyphs, Shape(font, "office", "smcp").Glyphs);
        Assert.NotEqual(Shape(font, "12").Glyphs, Shape(font, "12", "onum").Glyphs);
        Assert.Single(Shape(font, "e\u0301").Glyphs); // composed
    }

    [Fact]
    public void AFeatureThatTheStyleSheetNamesIsKept()
    {
        byte[] whole = File.ReadAllBytes(Serif);
        string letter = Enumerable.Range('!', 94).Select(code => ((char)code).ToString()).First(text => !Shape(whole, text).Glyphs.SequenceEqual(Shape(whole, text, "aalt").Glyphs));
        byte[] plain = Embedded(letter), named = Embedded(letter, "p { font-feature-settings: 'aalt' }");
        Assert.Equal(Shape(plain, letter).Glyphs, Shape(plain, letter, "aalt").Glyphs);
        Assert.NotEqual(Shape(named, letter).Glyphs, Shape(named, letter, "aalt").Glyphs);
    }

    [Fact]
    public void TheNameTableTellsLicenceAndNoNameThatIsReserved()
    {
        byte[] font = Embedded("a");
        FontDescription? description = FontDescription.Read(font);
        Assert.Equal("Embedded 1", description?.Family);
        Assert.DoesNotContain("S\0o\0u\0r\0c\0e\0S\0e\0r\0i\0f", Encoding.Latin1.GetString(font), StringComparison.Ordinal);
        Assert.Contains("SIL Open Font License", description?.Licence, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSameTextGivesTheSameBytes() => Assert.Equal(Embedded("office"), Embedded("office"));

    [Fact]
    public void AFontThatMayNotBeCutTravelsWhole()
    {
        using var folder = new TemporaryFolder();
        byte[] font = WithPermissions(0x0100);
        File.WriteAllBytes(folder.File("serif.ttf"), font);
        var book = new ReadBook(Book("a"), Embedding(folder.File("serif.ttf")));
        Assert.Equal(["DX2040"], book.Ids);
        Assert.Equal(font, book.Data("fonts/font01.ttf"));
    }

    [Fact]
    public void AmongSeveralWeightsThoseNearestToRegularAndBoldTravel()
    {
        using var folder = new TemporaryFolder();
        foreach (int weight in new[] { 300, 400, 600, 700, 900 })
            File.WriteAllBytes(folder.File($"serif-{weight}.ttf"), WithWeight(weight));
        var book = new ReadBook(Book("a"), Embedding(folder.Path));
        Assert.Equal(["DX2041", "DX2041", "DX2041"], book.Ids);
        Assert.Contains("font-weight: 400;", book.Text("styles/book.css"), StringComparison.Ordinal);
        Assert.Contains("font-weight: 700;", book.Text("styles/book.css"), StringComparison.Ordinal);
        Assert.Empty(new ReadBook(Book("a"), Embedding(folder.Path) with { ExtraCss = "em { font-weight: 300 }" }).Ids);
    }

    [Fact]
    public void AFontOfAnotherScriptStaysOut()
    {
        string symbols = Repository.PathTo("src", "DocExport.Pdf", "Fonts", "Bundled", "NotoSansSymbols2-Regular.ttf");
        EpubOptions options = Embedding(symbols) with { ExtraCss = "p { font-family: 'Noto Sans Symbols2' }" };
        Assert.Equal(["DX2041"], new ReadBook(Book("plain"), options).Ids);
        Assert.Empty(new ReadBook(Book("plain 🠒"), options).Ids);
    }

    private static byte[] Embedded(string text, string css = "") =>
        new ReadBook(Book(text), Embedding(Serif) with { ExtraCss = css }).Data("fonts/font01.ttf");

    private static Document Book(string text) => new() { Metadata = new() { Title = "T" }, Blocks = [new Paragraph([text])] };

    private static EpubOptions Embedding(string path) => new() { EmbedFonts = true, FontPaths = [path] };

    private static byte[] WithPermissions(int bits) => WithOs2(8, bits);

    private static byte[] WithWeight(int weight) => WithOs2(4, weight);

    private static byte[] WithOs2(int offset, int value)
    {
        byte[] font = File.ReadAllBytes(Serif);
        int record = Enumerable.Range(0, font[5]).Select(i => 12 + (16 * i)).First(at => font.AsSpan(at, 4).SequenceEqual("OS/2"u8));
        int table = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(record + 8));
        System.Buffers.Binary.BinaryPrimitives.WriteInt16BigEndian(font.AsSpan(table + offset), (short)value);
        return font;
    }

    private static string Shown(byte[] font, string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => Shape(font, rune.ToString()).Glyphs[0] != 0).Select(rune => rune.ToString()));

    private static (uint[] Glyphs, int[] Advances) Shape(byte[] data, string text, string? feature = null)
    {
        using var stream = new MemoryStream(data);
        using Blob blob = Blob.FromStream(stream);
        using var face = new Face(blob, 0);
        using var font = new Font(face);
        using var buffer = new Buffer();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        font.Shape(buffer, feature is null ? [] : [new Feature(Tag.Parse(feature), 1)]);
        return ([.. buffer.GlyphInfos.Select(info => info.Codepoint)], [.. buffer.GlyphPositions.Select(position => position.XAdvance)]);
    }
}
