namespace DocExport.Highlighting.Lexing;

/// <summary>The main loop for programming languages: rules first, then words, numbers and marks.</summary>
internal static class CodeScanner
{
    /// <summary>Reads code of <see cref="Lexer.Code"/> up to its bounds, which it leaves unread.</summary>
    public static void Scan(Lexer lexer, CodeBounds bounds)
    {
        var language = lexer.Code!;
        var text = lexer.Text;
        var openBrackets = 0;
        while (lexer.Position < lexer.End)
        {
            var c = text[lexer.Position];
            if (openBrackets == 0 && (c == bounds.Closer || (c == bounds.Separator && EndsAtSeparator(lexer, c))))
                return;

            var traits = language.TraitsOf(c);
            if ((traits & CharTraits.BeginsRule) != 0 && language.TryRules(lexer, c))
                continue;
            if ((traits & CharTraits.Word) != 0)
            {
                WordScanner.Scan(lexer, language);
            }
            else if ((traits & CharTraits.Space) != 0)
            {
                lexer.Position++;
            }
            else if ((traits & CharTraits.LineBreak) != 0)
            {
                if (bounds.OneLine)
                    return;
                BreakLine(lexer);
            }
            else if ((traits & CharTraits.Digit) != 0 || (c == '.' && BeginsFraction(lexer)))
            {
                NumberScanner.Scan(lexer, language.Grammar);
            }
            else if ((traits & (CharTraits.Punctuation | CharTraits.Operator)) != 0)
            {
                if (c is '(' or '[' or '{')
                {
                    openBrackets++;
                    lexer.OpenBracket(c);
                }
                else if (c is ')' or ']' or '}' && openBrackets > 0)
                {
                    openBrackets--;
                    lexer.CloseBracket();
                }

                Mark(lexer, c, (traits & CharTraits.Operator) != 0 || (c == ':' && lexer.Peek() == '='));
            }
            else
            {
                lexer.Position++;
            }
        }
    }

    private static bool EndsAtSeparator(Lexer lexer, char separator) =>
        lexer.Peek() != separator && lexer.LastChar != separator && !(separator == '!' && lexer.Peek() == '=');

    private static void Mark(Lexer lexer, char c, bool isOperator)
    {
        // "func (r *T) Name", "new a.B", "use a::b": a path's marks and a pointer's stars keep what the keyword announced.
        if (c is not ('.' or ':' or '*' or '&' or '\\'))
            lexer.Expectation = Expectation.None;
        lexer.Take(isOperator ? HighlightKind.Operator : HighlightKind.Punctuation, lexer.Position + 1);
    }

    private static void BreakLine(Lexer lexer)
    {
        lexer.SkipLineBreak();
        if (lexer.Expectation == Expectation.Path)
            lexer.Expectation = Expectation.None;
        while (lexer.Heredocs is { Count: > 0 } pending && !lexer.AtEnd)
        {
            pending.Dequeue().Scan(lexer);
            if (pending.Count > 0)
                lexer.SkipLineBreak();
        }
    }

    private static bool BeginsFraction(Lexer lexer)
    {
        if (!char.IsAsciiDigit(lexer.Peek()))
            return false;
        var before = lexer.Position > lexer.Start ? lexer.Text[lexer.Position - 1] : ' ';
        return !Chars.IsName(before) && before is not ('.' or ')' or ']');
    }
}
