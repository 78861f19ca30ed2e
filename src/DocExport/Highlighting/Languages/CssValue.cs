using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Languages;

/// <summary>The parts of a value or of an at-rule's conditions: dimensions, colours, functions, words, custom properties.</summary>
internal static class CssValue
{
    public static void Scan(Lexer lexer, char c)
    {
        if (BeginsNumber(lexer, c))
            lexer.Take(HighlightKind.Number, EndOfNumber(lexer));
        else if (c == '#')
            lexer.Take(HighlightKind.Number, lexer.PastName(lexer.Position + 1));
        else if (c == '!')
            lexer.Take(HighlightKind.Keyword, lexer.PastName(lexer.Position + 1));
        else if (Chars.IsNameStart(c) || (c == '-' && (lexer.Peek() == '-' || Chars.IsNameStart(lexer.Peek()))))
            ScanWord(lexer);
        else
            ScanMark(lexer, c);
    }

    private static bool BeginsNumber(Lexer lexer, char c) =>
        char.IsAsciiDigit(c)
        || (c == '.' && char.IsAsciiDigit(lexer.Peek()))
        || (c is '+' or '-' && (char.IsAsciiDigit(lexer.Peek()) || (lexer.Peek() == '.' && char.IsAsciiDigit(lexer.Peek(2)))));

    private static int EndOfNumber(Lexer lexer)
    {
        var i = lexer.Position + 1;
        while (char.IsAsciiLetterOrDigit(lexer.At(i)) || (lexer.At(i) == '.' && char.IsAsciiDigit(lexer.At(i + 1))))
            i++;
        return lexer.At(i) == '%' ? i + 1 : i;
    }

    private static void ScanWord(Lexer lexer)
    {
        var end = lexer.PastName(lexer.Position, "-");
        var isFunction = lexer.At(end) == '(';
        var isUrl = isFunction && lexer.MatchesIgnoreCase("url(") && lexer.At(end + 1) is not ('"' or '\'');
        var kind = isFunction ? HighlightKind.Function
            : lexer.Matches("--") ? HighlightKind.Variable
            : lexer.Text.AsSpan(lexer.Position, end - lexer.Position) is "and" or "or" or "not" or "only" or "from" or "to"
                ? HighlightKind.Keyword
            : HighlightKind.Constant;
        lexer.Take(kind, end);
        if (!isUrl)
            return;
        lexer.Take(HighlightKind.Punctuation, end + 1);
        var length = lexer.Rest.IndexOfAny(')', '\n', '\r');
        lexer.Take(HighlightKind.String, length < 0 ? lexer.End : lexer.Position + length);
    }

    private static void ScanMark(Lexer lexer, char c)
    {
        var kind = c is '(' or ')' or ',' or ':' or '[' or ']' ? HighlightKind.Punctuation
            : c is '+' or '-' or '*' or '/' or '<' or '>' or '=' or '&' ? HighlightKind.Operator
            : HighlightKind.Text;
        lexer.Take(kind, lexer.Position + 1);
    }
}
