namespace DocExport.Highlighting.Lexing;

/// <summary>Tells what a name is that is not in the vocabulary, by its shape and surroundings.</summary>
internal static class NameClassifier
{
    public static HighlightKind KindOf(
        Lexer lexer, CodeLanguage language, ReadOnlySpan<char> word, WordPlace place, Expectation expectation)
    {
        var isCapital = language.Has(Conventions.CapitalTypes) && char.IsUpper(word[0]);
        var isUpper = isCapital | language.Has(Conventions.UpperConstants) && IsUpper(word);
        if (expectation == Expectation.Function)
            return HighlightKind.Function;
        if (expectation == Expectation.Type && !place.ContinuesPath)
            return HighlightKind.Type;
        if (expectation == Expectation.Path)
            return isCapital && !isUpper && !language.Has(Conventions.CapitalMembers) ? HighlightKind.Type : HighlightKind.Text;
        if (place.IsCall)
        {
            return isCapital && !isUpper && language.Has(Conventions.CapitalCallsConstruct) ? HighlightKind.Type : HighlightKind.Function;
        }

        if (isUpper && word.Length > 1 && language.Has(Conventions.UpperConstants))
            return HighlightKind.Constant;
        if (language.Has(Conventions.SuffixTypes) && word.EndsWith("_t", StringComparison.Ordinal))
            return HighlightKind.Type;
        if (language.Has(Conventions.Keys) && IsKey(lexer, place))
            return HighlightKind.Property;
        if (language.Has(Conventions.SymbolKeys) && place.Next == ':' && !place.ContinuesPath && lexer.At(lexer.Position + word.Length) == ':')
            return HighlightKind.Constant;
        if (language.Has(Conventions.HeadCalls) && lexer.LastChar == '(')
            return HighlightKind.Function;
        if (isCapital && (!isUpper || word.Length == 1))
        {
            return language.Has(Conventions.CapitalMembers)
                ? (place.IsMember ? HighlightKind.Property : LooksLikeTypeUse(lexer, place) ? HighlightKind.Type : HighlightKind.Text)
                : HighlightKind.Type;
        }

        return place.IsMember ? HighlightKind.Property : HighlightKind.Text;
    }

    private static bool IsKey(Lexer lexer, WordPlace place)
    {
        var isBeforeColon = place.Next == ':' || (place.Next == '?' && lexer.At(place.NextIndex + 1) == ':');
        return isBeforeColon && lexer.InBraces && (lexer.LastChar is '{' or ',' or ';' || lexer.AtLineStart());
    }

    // "Shape s", "List<Shape>", "Shape.Area", "(Shape)", ": Shape {" use a type; "Width = 3", "Width;", "Width * 2" do not.
    private static bool LooksLikeTypeUse(Lexer lexer, WordPlace place) => place.Next switch
    {
        '.' or '<' or '>' or '[' or '?' or '{' => true,
        ',' or ')' or '\0' or '\n' or '\r' => lexer.LastChar is '<' or ':' or '(' or ',' && lexer.LastKind != HighlightKind.String,
        _ => Chars.IsNameStart(place.Next),
    };

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
