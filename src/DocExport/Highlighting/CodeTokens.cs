namespace DocExport.Highlighting;

/// <summary>The tokens of a code block, whoever's highlighter finds them.</summary>
internal static class CodeTokens
{
    /// <summary>
    /// Tokens in order that do not overlap and lie within the code; empty where the language is not known. One of another highlighter that
    /// breaks the rules is left out: its letters are then plain text, and none is lost or shown twice.
    /// </summary>
    public static IReadOnlyList<HighlightToken> Of(ISyntaxHighlighter highlighter, string language, string code)
    {
        if (language.Length == 0 || !highlighter.Highlights(language))
            return [];
        IReadOnlyList<HighlightToken> tokens = highlighter.Tokenize(language, code);
        return highlighter is SyntaxHighlighter ? tokens : Sound(tokens, code);
    }

    private static List<HighlightToken> Sound(IReadOnlyList<HighlightToken> tokens, string code)
    {
        var sound = new List<HighlightToken>(tokens.Count);
        int position = 0;
        foreach (HighlightToken token in tokens)
        {
            if (token.Start < position || token.Length <= 0 || token.Length > code.Length - token.Start || Splits(code, token.Start) || Splits(code, token.End))
                continue;
            sound.Add(token);
            position = token.End;
        }

        return sound;
    }

    private static bool Splits(string code, int at) => at > 0 && at < code.Length && char.IsSurrogatePair(code[at - 1], code[at]);
}
