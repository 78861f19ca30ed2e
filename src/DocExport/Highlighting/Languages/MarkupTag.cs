using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Languages;

/// <summary>One tag of HTML or XML, from its angle bracket to the other.</summary>
internal static class MarkupTag
{
    private const string NameCharacters = "-:.";

    /// <summary>Reads the tag at the position.</summary>
    public static (bool IsClosing, int NameStart, int NameLength) Scan(Lexer lexer)
    {
        var isClosing = lexer.Peek() == '/';
        lexer.Take(HighlightKind.Punctuation, lexer.Position + (isClosing ? 2 : 1));
        var name = lexer.Position;
        lexer.Take(HighlightKind.Tag, lexer.PastName(name, NameCharacters));
        var length = lexer.Position - name;
        var valueIsDue = false;
        while (!lexer.AtEnd)
        {
            var c = lexer.Current;
            if (c == '<')
                break;
            if (c == '>' || (c == '/' && lexer.Peek() == '>'))
            {
                lexer.Take(HighlightKind.Punctuation, lexer.Position + (c == '/' ? 2 : 1));
                break;
            }

            valueIsDue = ScanPart(lexer, c, valueIsDue);
        }

        return (isClosing, name, length);
    }

    private static bool ScanPart(Lexer lexer, char c, bool valueIsDue)
    {
        if (c == '=')
        {
            lexer.Take(HighlightKind.Operator, lexer.Position + 1);
            return true;
        }

        if (c is '"' or '\'')
        {
            var close = lexer.Text.AsSpan(lexer.Position + 1, lexer.End - lexer.Position - 1).IndexOf(c);
            lexer.Take(HighlightKind.String, close < 0 ? lexer.End : lexer.Position + close + 2);
        }
        else if (Chars.IsSpace(c))
        {
            lexer.Position++;
            return valueIsDue;
        }
        else
        {
            var end = lexer.Position + 1;
            while (end < lexer.End && !Chars.IsSpace(lexer.Text[end]) && lexer.Text[end] is not ('=' or '>' or '"' or '\'' or '<' or '/'))
                end++;
            lexer.Take(valueIsDue ? HighlightKind.String : HighlightKind.Attribute, end);
        }

        return false;
    }
}
