using DocExport.Markdown;
using DocExport.Model;

namespace DocExport.Tests.Transforms;

public sealed class SmartPunctuationTests
{
    [Theory]
    [InlineData("en", "\"It's 'so',\" she said -- in the '90s...", "“It’s ‘so’,” she said – in the ’90s…")]
    [InlineData("de", "\"Ja, 'so'\"---gut", "„Ja, ‚so‘“—gut")]
    [InlineData("fr", "\"Oui\", l'ami", "«\u202FOui\u202F», l’ami")]
    [InlineData("de-CH", "\"Ja\"", "«Ja»")]
    [InlineData("sv", "\"Ja\"", "”Ja”")]
    [InlineData("ja", "\"はい\"", "「はい」")]
    [InlineData("en", "(\"a\") \"*b*\" *\"c\"* \"`d`\"", "(“a”) “b” “c” “d”")]
    [InlineData("en", "\\\"a\\\" &quot;b&quot; a----b a....", "\"a\" \"b\" a----b a....")]
    [InlineData("en", "`\"a\" --` $\"b\"$ <http://a/--b> http://a.org/--c", "\"a\" -- \"b\" http://a/--b http://a.org/--c")]
    [InlineData("en", "\"[fr]{lang=fr}\" [\"x\"]{lang=de}", "“fr” „x“")]
    [InlineData("en", "rock 'n' roll, 'twas 5' 6\"", "rock ‘n’ roll, ‘twas 5’ 6”")]
    public void Follows_the_language(string language, string markdown, string text)
    {
        Document document = MarkdownReader.Read($"---\nlang: {language}\n---\n{markdown}");
        Assert.Empty(document.Diagnostics);
        Assert.Equal(text, InlineText.Of(((Paragraph)document.Blocks[0]).Content));
    }

    [Fact]
    public void Is_an_option()
    {
        Document document = MarkdownReader.Read("\"a\"", new MarkdownOptions { SmartPunctuation = false });
        Assert.Equal("\"a\"", InlineText.Of(((Paragraph)document.Blocks[0]).Content));
    }
}
