using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

/// <summary>CSS, and what SCSS and Less add that looks alike: nesting, variables, line comments.</summary>
internal sealed class CssLanguage : Language
{
    // Longer selectors or values are rare, and the look-ahead that tells them apart has to be bounded.
    private const int LongestLookAhead = 300;

    private static readonly Rule[] Trivia =
        [Shared.SlashBlock, new LineComment("//"), QuotedText.Line("\"", CssEscape.Instance), QuotedText.Line("'", CssEscape.Instance)];

    public override void Scan(Lexer lexer)
    {
        var (depth, inValue) = (0, false);
        while (!lexer.AtEnd)
        {
            var c = lexer.Current;
            if (TryTrivia(lexer, c))
                continue;
            switch (c)
            {
                case '{' or '}':
                    depth = c == '{' ? depth + 1 : Math.Max(0, depth - 1);
                    inValue = false;
                    lexer.Take(HighlightKind.Punctuation, lexer.Position + 1);
                    break;
                case ';':
                    inValue = false;
                    lexer.Take(HighlightKind.Punctuation, lexer.Position + 1);
                    break;
                case '@':
                    inValue = true;
                    lexer.Take(HighlightKind.Keyword, lexer.PastName(lexer.Position + 1, "-"));
                    break;
                case '$':
                    ScanVariable(lexer, ref inValue);
                    break;
                case ' ' or '\t' or '\n' or '\r':
                    lexer.Position++;
                    break;
                default:
                    if (inValue)
                        CssValue.Scan(lexer, c);
                    else if (IsNameStart(c) && IsDeclaration(lexer))
                        inValue = ScanProperty(lexer);
                    else
                        CssSelector.Scan(lexer, c);
                    break;
            }
        }
    }

    private static bool IsNameStart(char c) => c == '-' || Chars.IsNameStart(c);

    private static bool TryTrivia(Lexer lexer, char c)
    {
        if (c is not ('/' or '"' or '\''))
            return false;
        foreach (var rule in Trivia)
        {
            if (rule.Triggers[0] == c && rule.TryScan(lexer))
                return true;
        }

        return false;
    }

    private static void ScanVariable(Lexer lexer, ref bool inValue)
    {
        lexer.Take(HighlightKind.Variable, lexer.PastName(lexer.Position + 1, "-"));
        lexer.SkipBlanks();
        inValue |= lexer.Current == ':';
    }

    private static bool ScanProperty(Lexer lexer)
    {
        var kind = lexer.Matches("--") ? HighlightKind.Variable : HighlightKind.Property;
        lexer.Take(kind, lexer.PastName(lexer.Position, "-"));
        lexer.SkipBlanks();
        lexer.Take(HighlightKind.Punctuation, lexer.Position + 1);
        return true;
    }

    // "a:hover {" selects, "color: red;" declares; what ends first decides.
    private static bool IsDeclaration(Lexer lexer)
    {
        var colon = lexer.PastBlanks(lexer.PastName(lexer.Position, "-"));
        if (lexer.At(colon) != ':')
            return false;
        var limit = Math.Min(lexer.End, colon + LongestLookAhead);
        var end = lexer.Text.AsSpan(colon, limit - colon).IndexOfAny(';', '{', '}');
        return end < 0 || lexer.Text[colon + end] != '{';
    }
}
