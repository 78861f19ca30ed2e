namespace DocExport.Highlighting.Lexing;

/// <summary>Tells what a name is that is not in the vocabulary, by its shape and surroundings.</summary>
internal static class NameClassifier
{
    public static HighlightKind KindOf(
        Lexer lexer, CodeLanguage language, ReadOnlySpan<char> word, WordPlace place, Expectation expectation)
    {
        var isCapital = language.Has(Conventions.CapitalTypes) && char.IsUpper(word[0]);
        var isConstant = word.Length > 1 && language.Has(Conventions.UpperConstants) && IsUpper(word);
        if (expectation == Expectation.Function && !place.ContinuesPath)
            return HighlightKind.Function;
        if (expectation == Expectation.Type && !place.ContinuesPath)
            return HighlightKind.Type;
        if (expectation == Expectation.Path)
            return isCapital && !isConstant && !language.Has(Conventions.CapitalMembers) ? HighlightKind.Type : HighlightKind.Text;
        if (place.IsCall)
            return isCapital && !isConstant && language.Has(Conventions.CapitalCallsConstruct) ? HighlightKind.Type : HighlightKind.Function;
        if (isConstant)
            return isCapital && place.ContinuesPath ? HighlightKind.Type : HighlightKind.Constant;
        if (language.Has(Conventions.SuffixTypes) && word.EndsWith("_t", StringComparison.Ordinal))
            return HighlightKind.Type;
        if (language.Has(Conventions.Keys) && IsKey(lexer, place))
            return HighlightKind.Property;
        if (language.Has(Conventions.SymbolKeys) && place.Next == ':' && !place.ContinuesPath && lexer.At(lexer.Position + word.Length) == ':')
            return HighlightKind.Constant;
        if (language.Has(Conventions.HeadCalls) && lexer.LastChar == '(')
            return HighlightKind.Function;
        if (isCapital)
            return KindOfCapital(lexer, language, word, place);
        if (place.IsMember && lexer.LastChar == ':')
            return TakesTypeArguments(lexer, lexer.Position + word.Length) ? HighlightKind.Type : HighlightKind.Text;
        return place.IsMember ? HighlightKind.Property : HighlightKind.Text;
    }

    private static bool TakesTypeArguments(Lexer lexer, int end) => lexer.At(end) == '<' && lexer.At(end + 1) is not ('<' or '=');

    private static bool IsKey(Lexer lexer, WordPlace place)
    {
        var isBeforeColon = place.Next == ':' || (place.Next == '?' && lexer.At(place.NextIndex + 1) == ':');
        return isBeforeColon && lexer.InBraces && (lexer.LastChar is '{' or ',' or ';' || lexer.AtLineStart());
    }

    private static HighlightKind KindOfCapital(Lexer lexer, CodeLanguage language, ReadOnlySpan<char> word, WordPlace place)
    {
        if (!language.Has(Conventions.CapitalMembers))
            return HighlightKind.Type;
        if (place.IsMember)
            return HighlightKind.Property;
        var isType = language.Has(Conventions.NameBeforeType)
            ? TypeUse.InNameFirstLanguage(lexer, place)
            : TypeUse.InTypeFirstLanguage(lexer, place, lexer.Position + word.Length);
        return isType ? HighlightKind.Type : HighlightKind.Text;
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return false;
        }

        return char.IsLetter(word[0]) || (word.Length > 1 && word.ContainsAnyInRange('A', 'Z'));
    }
}
