using DocExport.Highlighting;
using DocExport.Highlighting.Languages;

namespace DocExport.Tests.Highlighting;

public class SyntaxHighlighterTests
{
    [Theory]
    [InlineData("cs", "csharp")]
    [InlineData("C#", "csharp")]
    [InlineData("JS", "javascript")]
    [InlineData("sh", "bash")]
    [InlineData("rs", "rust")]
    [InlineData("py", "python")]
    [InlineData("yml", "yaml")]
    [InlineData("hs", "haskell")]
    [InlineData("ps1", "powershell")]
    public void AnAliasInAnyCaseMeansItsLanguage(string alias, string language)
    {
        Assert.True(SyntaxHighlighter.BuiltIn.Highlights(alias));
        var code = SampleFiles.Read(language);
        Assert.Equal(SyntaxHighlighter.BuiltIn.Tokenize(language, code), SyntaxHighlighter.BuiltIn.Tokenize(alias, code));
    }

    [Fact]
    public void AnUnknownLanguageHasNoTokens()
    {
        Assert.False(SyntaxHighlighter.BuiltIn.Highlights("klingon"));
        Assert.Empty(SyntaxHighlighter.BuiltIn.Tokenize("klingon", "if x then y"));
        Assert.Empty(SyntaxHighlighter.BuiltIn.Tokenize("", "if x then y"));
    }

    [Fact]
    public void NamesAreInAlphabeticalOrder() =>
        Assert.Equal(SyntaxHighlighter.LanguageNames.Order(StringComparer.Ordinal), SyntaxHighlighter.LanguageNames);

    [Fact]
    public void ALanguageIsBuiltWhenItIsFirstAskedFor()
    {
        var built = 0;
        var entry = new LanguageEntry("test", () =>
        {
            built++;
            return new DiffLanguage();
        });
        Assert.False(entry.IsBuilt);
        Assert.Same(entry.Language, entry.Language);
        Assert.Equal((true, 1), (entry.IsBuilt, built));
    }

    [Fact]
    public void DeepNestingEndsInPlainStringsRatherThanAnOverflow()
    {
        var code = string.Concat(Enumerable.Repeat("`${", 100_000));
        Assert.NotEmpty(SyntaxHighlighter.BuiltIn.Tokenize("js", code));
    }

    [Fact]
    public void TokensAreTheOnlyAllocationThatGrowsWithTheCode()
    {
        var code = string.Concat(Enumerable.Repeat(SampleFiles.Read("csharp"), 100));
        SyntaxHighlighter.BuiltIn.Tokenize("csharp", code);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var tokens = SyntaxHighlighter.BuiltIn.Tokenize("csharp", code);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // 12 bytes a token; the list starts at one token for six characters and doubles at most twice.
        Assert.InRange(allocated, 0, 12L * ((code.Length / 6 * 3) + 100 + (4 * tokens.Count)));
    }
}
