namespace DocExport.Highlighting.Lexing;

/// <summary>What stands around a word.</summary>
/// <param name="IsMember">Whether a member mark precedes it.</param>
/// <param name="IsCall">Whether an argument list follows it.</param>
/// <param name="ContinuesPath">Whether a dot or double colon follows at once.</param>
/// <param name="Next">The next character that is no blank, on the same line.</param>
/// <param name="NextIndex">Where that is.</param>
internal readonly record struct WordPlace(bool IsMember, bool IsCall, bool ContinuesPath, char Next, int NextIndex)
{
    // Longer type arguments than this before a parenthesis are rare, and the look-ahead has to be bounded.
    private const int LongestTypeArguments = 120;

    public static WordPlace Of(Lexer lexer, CodeLanguage language, int end)
    {
        var nextIndex = lexer.PastBlanks(end);
        var next = lexer.At(nextIndex);
        var isCall = language.Has(Conventions.Calls)
            && ((next == '(' && (nextIndex == end || language.Has(Conventions.SpacedCalls)))
                || (language.Has(Conventions.GenericCalls) && nextIndex == end && CallsWithTypes(lexer, end))
                || (language.Has(Conventions.BangMacros) && lexer.At(end) == '!' && lexer.At(end + 1) is '(' or '[' or '{' or ' '));
        var continuesPath = lexer.At(end) == '.' || (lexer.At(end) == ':' && lexer.At(end + 1) == ':');
        return new WordPlace(FollowsMemberMark(lexer, language), isCall, continuesPath, next, nextIndex);
    }

    private static bool FollowsMemberMark(Lexer lexer, CodeLanguage language)
    {
        var mark = lexer.LastEnd - 1;
        if (mark < lexer.Start)
            return false;
        var before = mark > lexer.Start ? lexer.Text[mark - 1] : '\0';
        return lexer.Text[mark] switch
        {
            '.' => before != '.' && lexer.LastKind != HighlightKind.Number && language.Has(Conventions.Members),
            '>' => before == '-' && lexer.LastEnd == lexer.Position && language.Has(Conventions.ArrowMembers),
            ':' => before == ':' && language.Has(Conventions.ScopedMembers),
            _ => false,
        };
    }

    private static bool CallsWithTypes(Lexer lexer, int i)
    {
        if (lexer.At(i) == ':' && lexer.At(i + 1) == ':')
            i += 2;
        if (lexer.At(i) is not '<')
            return false;
        var depth = 0;
        var limit = Math.Min(lexer.End, i + LongestTypeArguments);
        for (; i < limit; i++)
        {
            var c = lexer.Text[i];
            if (c == '<')
                depth++;
            else if (c == '>' && --depth == 0)
                return lexer.At(i + 1) == '(';
            else if (!Chars.IsName(c) && c is not ('>' or ' ' or ',' or '.' or ':' or '?' or '[' or ']' or '&' or '\''))
                return false;
        }

        return false;
    }
}
