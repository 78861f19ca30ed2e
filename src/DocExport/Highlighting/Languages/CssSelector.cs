using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Languages;

/// <summary>The parts of a selector: elements, classes, identifiers, pseudo-classes, attribute tests, combinators.</summary>
internal static class CssSelector
{
    public static void Scan(Lexer lexer, char c)
    {
        if (c is '.' or '#' or '%' && IsName(lexer.Peek()))
        {
            lexer.Take(HighlightKind.Tag, lexer.PastName(lexer.Position + 1, "-"));
        }
        else if (c == ':')
        {
            var name = lexer.Position + (lexer.Peek() == ':' ? 2 : 1);
            lexer.Take(HighlightKind.Keyword, lexer.PastName(Math.Min(name, lexer.End), "-"));
        }
        else if (c == '[')
        {
            lexer.Take(HighlightKind.Punctuation, lexer.Position + 1);
            lexer.Take(HighlightKind.Attribute, lexer.PastName(lexer.Position, "-:"));
        }
        else if (IsName(c))
        {
            lexer.Take(HighlightKind.Tag, lexer.PastName(lexer.Position, "-%"));
        }
        else if (char.IsAsciiDigit(c))
        {
            lexer.Take(HighlightKind.Number, lexer.PastName(lexer.Position, "%."));
        }
        else
        {
            var kind = c is '>' or '+' or '~' or '*' or '=' or '|' or '^' or '$' or '&' ? HighlightKind.Operator
                : c is '(' or ')' or ']' or ',' ? HighlightKind.Punctuation
                : HighlightKind.Text;
            lexer.Take(kind, lexer.Position + 1);
        }
    }

    private static bool IsName(char c) => Chars.IsNameStart(c) || c == '-';
}
