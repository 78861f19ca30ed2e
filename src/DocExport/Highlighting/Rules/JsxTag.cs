using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>One tag of JSX, with attributes whose values are strings or code in braces.</summary>
internal static class JsxTag
{
    /// <summary>Reads the tag at the position.</summary>
    /// <returns>By how much it changes the number of open elements: 1, 0 or -1.</returns>
    public static int Scan(Lexer lexer)
    {
        var isClosing = lexer.Peek() == '/';
        lexer.Take(HighlightKind.Punctuation, Math.Min(lexer.End, lexer.Position + (isClosing ? 2 : 1)));
        lexer.Take(HighlightKind.Tag, lexer.PastName(lexer.Position, ".-:"));
        while (!lexer.AtEnd)
        {
            var c = lexer.Current;
            if (c == '>')
            {
                lexer.Take(HighlightKind.Punctuation, lexer.Position + 1);
                return isClosing ? -1 : 1;
            }

            if (c == '/' && lexer.Peek() == '>')
            {
                lexer.Take(HighlightKind.Punctuation, lexer.Position + 2);
                return 0;
            }

            ScanAttributePart(lexer, c);
        }

        return 0;
    }

    public static void ScanBraces(Lexer lexer)
    {
        lexer.Take(HighlightKind.Punctuation, lexer.Position + 1);
        if (!lexer.TryNest())
            return;
        lexer.ForgetContext();
        CodeScanner.Scan(lexer, CodeBounds.Until('}'));
        if (lexer.Current == '}')
            lexer.Take(HighlightKind.Punctuation, lexer.Position + 1);
        lexer.Unnest();
    }

    private static void ScanAttributePart(Lexer lexer, char c)
    {
        if (c == '{')
        {
            ScanBraces(lexer);
        }
        else if (c is '"' or '\'')
        {
            var close = lexer.Text.AsSpan(lexer.Position + 1, lexer.End - lexer.Position - 1).IndexOf(c);
            lexer.Take(HighlightKind.String, close < 0 ? lexer.End : lexer.Position + close + 2);
        }
        else if (c == '=')
        {
            lexer.Take(HighlightKind.Operator, lexer.Position + 1);
        }
        else if (Chars.IsNameStart(c))
        {
            lexer.Take(HighlightKind.Attribute, lexer.PastName(lexer.Position, "-:."));
        }
        else
        {
            lexer.Position++;
        }
    }
}
