using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A regular expression between slashes, where an operand is due; elsewhere a slash divides.</summary>
/// <param name="takers">Functions that take one as their first argument, without brackets.</param>
internal sealed class RegexLiteral(params string[] takers) : Rule
{
    public static RegexLiteral Instance { get; } = new();

    public override string Triggers => "/";

    public override bool TryScan(Lexer lexer)
    {
        var follows = FollowsTaker(lexer);
        if (!follows && (lexer.Peek() is '/' or '*' or '=' or ' ' || !lexer.ExpectsOperand))
            return false;
        lexer.Take(HighlightKind.Regex, PastFlags(lexer, EndOf(lexer, lexer.Position + 1)));
        return true;
    }

    private bool FollowsTaker(Lexer lexer)
    {
        if (lexer.LastKind != HighlightKind.Function)
            return false;
        foreach (var taker in takers)
        {
            if (lexer.LastEnd - lexer.Start >= taker.Length && lexer.Text.AsSpan(lexer.Start, lexer.LastEnd - lexer.Start).EndsWith(taker))
                return true;
        }

        return false;
    }

    private static int EndOf(Lexer lexer, int i)
    {
        var inClass = false;
        while (i < lexer.End)
        {
            switch (lexer.Text[i])
            {
                case '\n' or '\r':
                    return i;
                case '\\' when i + 1 < lexer.End && lexer.Text[i + 1] is not ('\n' or '\r'):
                    i++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '/' when !inClass:
                    return i + 1;
            }

            i++;
        }

        return i;
    }

    private static int PastFlags(Lexer lexer, int i)
    {
        while (char.IsAsciiLetter(lexer.At(i)))
            i++;
        return i;
    }
}
