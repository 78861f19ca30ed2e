using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Tests.Text.Unicode;

public class ScriptTests
{
    [Theory]
    [InlineData('a', Script.Latin, "Latn")]
    [InlineData('я', Script.Cyrillic, "Cyrl")]
    [InlineData('ب', Script.Arabic, "Arab")]
    [InlineData('क', Script.Devanagari, "Deva")]
    [InlineData('漢', Script.Han, "Hani")]
    [InlineData('.', Script.Common, "Zyyy")]
    [InlineData('\u0301', Script.Inherited, "Zinh")]
    [InlineData(0x0378, Script.Unknown, "Zzzz")]
    [InlineData(0x10400, Script.Deseret, "Dsrt")]
    [InlineData(0x10FFFF, Script.Unknown, "Zzzz")]
    internal void A_script_has_an_ISO_15924_tag(int codePoint, Script script, string tag)
    {
        Assert.Equal(script, CodePoint.ScriptOf(codePoint));
        Assert.Equal(tag, ScriptTag.Of(script).ToString());
    }

    [Fact]
    public void A_tag_is_what_HarfBuzz_numbers_scripts_by() => Assert.Equal(0x4C61746Eu, ScriptTag.Of(Script.Latin).Value);

    [Fact]
    public void Extensions_name_every_script_that_uses_the_character()
    {
        Assert.Equal([Script.Latin], ScriptExtensions.Of('a').ToArray());
        Assert.Equal([Script.Hiragana, Script.Katakana], ScriptExtensions.Of('ー').ToArray());
        Assert.True(ScriptExtensions.Includes('।', Script.Bengali));
        Assert.False(ScriptExtensions.Includes('।', Script.Latin));
        Assert.True(ScriptExtensions.Includes('.', Script.Bengali));
        Assert.False(ScriptExtensions.Includes('a', Script.Bengali));
    }

    [Fact]
    public void Emoji_and_width_are_told_apart()
    {
        Assert.True(CodePoint.IsEmojiPresentation(0x1F600));
        Assert.False(CodePoint.IsEmojiPresentation('©'));
        Assert.True(CodePoint.EmojiOf('©').HasFlag(EmojiProperties.ExtendedPictographic));
        Assert.Equal(EastAsianWidth.Wide, CodePoint.EastAsianWidthOf('漢'));
        Assert.Equal(EastAsianWidth.Wide, CodePoint.EastAsianWidthOf(0x2FFFD));
        Assert.Equal(EastAsianWidth.Narrow, CodePoint.EastAsianWidthOf('a'));
    }

    [Theory]
    [InlineData("e\u0301a", 2)]
    [InlineData("👨\u200D👩\u200D👧!", 2)]
    [InlineData("🇩🇪🇫🇷", 2)]
    [InlineData("\r\n", 1)]
    [InlineData("한국", 2)]
    [InlineData("", 0)]
    public void Clusters_are_what_readers_count(string text, int expected) => Assert.Equal(expected, GraphemeBreaker.Count(text));
}
