using DocExport.Highlighting;
using DocExport.Testing;

namespace DocExport.Tests.Highlighting;

/// <summary>What holds for any language and any input.</summary>
public class TokenPropertyTests
{
    private static readonly string[] Fragments =
    [
        "\"", "'", "`", "\\", "/", "/*", "*/", "//", "#", "{", "}", "${", "#{", "\\(", "(", ")", "[", "]", "[[", "]]", "<", ">", "</", "<!--",
        "<<EOF", "<<~X\n", "<<<A\n", "EOF\n", "\n", "\r\n", "\r", " ", "\t", "a", "Name", "x1", "0x", "1.5e", "'a", "r#\"", "\"\"\"", "$\"",
        "$$\"\"\"", "@\"", "@", "$", "$(", "%", "%w[", "~", "~r/", "=", ":", ": ", "- ", "|\n", ">", "---\n", "```cs\n", "```\n", "=begin\n",
        "=cut\n", "q{", "s/", "m{", "R\"x(", "--[[", "{-", "-}", "(*", "*)", "&amp;", "\0", "\uD83D", "\uDE00", "😀", "é", "\u0301", "if ",
        "class ", "def ", "function ", "new ", "<script>", "</script>", "<?php", "?>", "RUN ", "\\begin{verbatim}", "@@ ", "+", ">>> ", "$ ",
    ];

    public static TheoryData<string> Languages => [.. SyntaxHighlighter.LanguageNames];

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryPrefixAndSuffixOfASampleHasSoundTokens(string language)
    {
        var code = SampleFiles.Read(language);
        for (var cut = 0; cut <= code.Length; cut += 3)
        {
            AssertSound(language, code[..cut]);
            AssertSound(language, code[cut..]);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void AnyMixtureOfConstructsHasSoundTokens(string language)
    {
        var state = 12345u;
        for (var round = 0; round < 400; round++)
        {
            var code = "";
            for (var i = 0; i < 12; i++)
            {
                state = (state * 1664525) + 1013904223;
                code += Fragments[(state >> 8) % (uint)Fragments.Length];
            }

            AssertSound(language, code);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void SamplesOfOtherLanguagesHaveSoundTokens(string language)
    {
        foreach (var other in SampleFiles.Languages())
            AssertSound(language, SampleFiles.Read(other));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void RepeatedOpenersTakeLinearTime(string language)
    {
        foreach (var fragment in Fragments)
        {
            var code = string.Concat(Enumerable.Repeat(fragment, 100_000 / fragment.Length));
            TimeSpan time = ThreadTime.Of(() => SyntaxHighlighter.BuiltIn.Tokenize(language, code));
            // Linear time is some milliseconds, quadratic time many seconds.
            Assert.True(time < TimeSpan.FromSeconds(1.5), $"{language}: {time} for '{fragment}' repeated");
        }
    }

    private static void AssertSound(string language, string code)
    {
        var end = 0;
        HighlightKind? previous = null;
        foreach (var token in SyntaxHighlighter.BuiltIn.Tokenize(language, code))
        {
            var isSound = token.Start >= end && token.Length > 0 && token.End <= code.Length && token.Kind != HighlightKind.Text
                && !(token.Start == end && token.Kind == previous)
                && !SplitsPair(code, token.Start) && !SplitsPair(code, token.End);
            Assert.True(isSound, $"{language}: {token} after {end} in {code}");
            (end, previous) = (token.End, token.Kind);
        }
    }

    private static bool SplitsPair(string code, int index) =>
        index > 0 && index < code.Length && char.IsHighSurrogate(code[index - 1]) && char.IsLowSurrogate(code[index]);
}
