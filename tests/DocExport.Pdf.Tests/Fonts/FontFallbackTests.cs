using DocExport.Pdf.Fonts;
using HarfBuzzSharp;

namespace DocExport.Pdf.Tests.Fonts;

public class FontFallbackTests
{
    private static readonly FontCatalog Catalog = new();

    [Theory]
    [InlineData("ж", "Serif", "Source Serif 4")]
    [InlineData("ж", "Sans", "Source Sans 3")]
    [InlineData("├", "Monospace", "JetBrains Mono")]
    [InlineData("ἀ", "Serif", "Source Sans 3")] // polytonic Greek is only in the sans
    [InlineData("∰", "Serif", "STIX Two Math")]
    [InlineData("𝔸", "Sans", "STIX Two Math")]
    [InlineData("🗹", "Serif", "Noto Sans Symbols2")]
    [InlineData("🎉", "Serif", "Noto Emoji")]
    [InlineData("👩‍🔬", "Serif", "Noto Emoji")]
    public void Text_looks_for_a_face_of_its_own_look_then_for_symbols(string cluster, string look, string family) =>
        Assert.Equal(family, Catalog.Fallback(cluster, Request("Zyyy", Enum.Parse<FontClass>(look)))?.Family);

    [Fact]
    public void Emoji_presentation_asks_the_emoji_font_first()
    {
        FallbackRequest text = Request("Zyyy", FontClass.Serif);
        Assert.Equal("Noto Emoji", Catalog.Fallback("♨\uFE0F", text with { EmojiPresentation = true })?.Family);
        Assert.Equal("Noto Emoji", Catalog.Fallback("1\uFE0F\u20E3", text with { EmojiPresentation = true })?.Family);
    }

    [Theory]
    [InlineData("Arab", "م")]
    [InlineData("Hani", "漢")]
    [InlineData("Zzzz", "\uE000")]
    public void What_no_font_shows_has_no_fallback(string script, string cluster) =>
        Assert.Null(Catalog.Fallback(cluster, Request(script, FontClass.Serif)));

    [Fact]
    public void Style_follows_the_request()
    {
        FallbackRequest request = Request("Cyrl", FontClass.Serif) with { Weight = 700, Italic = true };
        Assert.Equal("SourceSerif4-BoldIt", Catalog.Fallback("ж", request)?.PostScriptName);
    }

    [Theory]
    [InlineData("e\u0301", true)] // é
    [InlineData("\u1EA5", true)]
    [InlineData("a\u0302\u0301", true)] // ấ in three parts
    [InlineData("\u212B", true)] // the Ångström sign is Å
    [InlineData("a\u200Db", true)] // the joiner is never drawn
    [InlineData("\u2009", true)]
    [InlineData("x\u05B0", false)]
    public void A_cluster_is_covered_as_shaping_would_show_it(string cluster, bool covered) =>
        Assert.Equal(covered, Catalog.Find("monospace", 400, italic: false).Covers(cluster));

    [Theory]
    [InlineData("Arab", null, true, "Noto Naskh Arabic", "fonts-noto-core")]
    [InlineData("Deva", null, false, "Noto Sans Devanagari", "fonts-noto-core")]
    [InlineData("Hani", "ja", true, "Noto Serif CJK JP", "fonts-noto-cjk")]
    [InlineData("Hani", "zh-Hant", false, "Noto Sans CJK TC", "fonts-noto-cjk")]
    [InlineData("Hang", null, false, "Noto Sans CJK KR", "fonts-noto-cjk")]
    public void Advice_names_a_family_and_its_package(string script, string? language, bool serif, string family, string package) =>
        Assert.Equal(new FontAdvice(family, package), FontAdvice.For(Tag.Parse(script), language, serif));

    [Fact]
    public void No_advice_for_scripts_at_hand() => Assert.Null(FontAdvice.For(Tag.Parse("Latn"), "en", serif: true));

    private static FallbackRequest Request(string script, FontClass look) => new(Tag.Parse(script), look, 400, Italic: false);
}
