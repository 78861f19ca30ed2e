using DocExport.Highlighting;

namespace DocExport.Tests.Highlighting;

/// <summary>
/// Each sample's tokens are the accepted ones. <c>DOCEXPORT_ACCEPT_TOKENS=1</c> writes them anew, for a person to review; the test
/// still fails then, so that a build can't pass by accepting.
/// </summary>
public class SampleTests
{
    public static TheoryData<string> Samples => [.. SampleFiles.Languages()];

    [Theory]
    [MemberData(nameof(Samples))]
    public void TokensAreTheAcceptedOnes(string language)
    {
        var code = SampleFiles.Read(language);
        var actual = TokenDump.Write(code, SyntaxHighlighter.BuiltIn.Tokenize(language, code));
        if (Environment.GetEnvironmentVariable("DOCEXPORT_ACCEPT_TOKENS") == "1")
        {
            File.WriteAllText(SampleFiles.TokensPath(language), actual);
            Assert.Fail("Accepted; review the file and run again without the switch.");
        }

        Assert.Equal(File.ReadAllText(SampleFiles.TokensPath(language)), actual);
    }

    [Fact]
    public void EveryLanguageHasASample() => Assert.Equal(SyntaxHighlighter.LanguageNames, SampleFiles.Languages());
}
