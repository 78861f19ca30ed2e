namespace DocExport.Highlighting.Lexing;

/// <summary>Words: looks them up in the vocabulary and, failing that, asks <see cref="NameClassifier"/>.</summary>
internal static class WordScanner
{
    public static void Scan(Lexer lexer, CodeLanguage language)
    {
        var start = lexer.Position;
        var end = EndOf(lexer, language, start);
        var word = lexer.Text.AsSpan(start, end - start);
        var place = WordPlace.Of(lexer, language, end);
        var role = place.IsMember && !IsKeywordMember(language.Grammar, word) ? WordRole.None : language.Grammar.Words.Find(word);
        role = Resolve(lexer, role, place);
        if (place.Next == ':' && lexer.LastChar is '(' or ',' && language.Has(Conventions.ArgumentLabels))
            role = WordRole.None;
        var expectation = lexer.Expectation;
        lexer.Expectation = Announced(role);
        var kind = role == WordRole.None ? NameClassifier.KindOf(lexer, language, word, place, expectation) : KindOf(role);
        if (KeepsExpectation(expectation, role, place))
            lexer.Expectation = expectation;
        if (kind == HighlightKind.Function && language.Has(Conventions.BangMacros) && lexer.At(end) == '!')
            end++;
        lexer.Take(kind, end);
        if (role == WordRole.Operand)
            lexer.MarkOperand();
    }

    private static int EndOf(Lexer lexer, CodeLanguage language, int start)
    {
        var i = start + 1;
        while (i < lexer.End && (language.TraitsOf(lexer.Text[i]) & CharTraits.WordPart) != 0)
            i++;
        var tail = lexer.At(i);
        return tail != '\0' && language.Grammar.WordTail.Contains(tail) && lexer.At(i + 1) is not ('=' or '.') ? i + 1 : i;
    }

    private static bool IsKeywordMember(Grammar grammar, ReadOnlySpan<char> word)
    {
        foreach (var member in grammar.KeywordMembers)
        {
            if (word.SequenceEqual(member))
                return true;
        }

        return false;
    }

    private static WordRole Resolve(Lexer lexer, WordRole role, WordPlace place) => role switch
    {
        WordRole.Contextual or WordRole.ContextualBeforeType =>
            Chars.IsName(place.Next) || place.Next is '"' or '\'' or '@' or '{' or '$' or '*'
            || (place.Next is '(' or '[' && Chars.IsBlank(lexer.Text[place.NextIndex - 1]))
            ? role : WordRole.None,
        WordRole.Accessor => place.Next is ';' or '{' || (place.Next == '=' && lexer.At(place.NextIndex + 1) == '>')
            ? role : WordRole.None,
        _ => role,
    };

    private static Expectation Announced(WordRole role) => role switch
    {
        WordRole.BeforeType or WordRole.ContextualBeforeType => Expectation.Type,
        WordRole.BeforeFunction => Expectation.Function,
        WordRole.BeforePath => Expectation.Path,
        _ => Expectation.None,
    };

    // "import static a.b", "new a.B", "function a.b": the keyword speaks of the path's end.
    private static bool KeepsExpectation(Expectation expectation, WordRole role, WordPlace place) => expectation switch
    {
        Expectation.Path => role is WordRole.None or WordRole.Keyword or WordRole.Operand or WordRole.Contextual,
        Expectation.Type => role == WordRole.None && place.ContinuesPath,
        Expectation.Function => place.ContinuesPath,
        _ => false,
    };

    private static HighlightKind KindOf(WordRole role) => role switch
    {
        WordRole.Type => HighlightKind.Type,
        WordRole.Constant => HighlightKind.Constant,
        WordRole.Variable => HighlightKind.Variable,
        WordRole.Function => HighlightKind.Function,
        WordRole.Operator => HighlightKind.Operator,
        WordRole.Attribute => HighlightKind.Attribute,
        _ => HighlightKind.Keyword,
    };
}
