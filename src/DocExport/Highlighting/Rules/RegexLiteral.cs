using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A regular expression between slashes, where an operand is due; elsewhere a slash divides.</summary>
internal sealed class RegexLiteral : Rule
{
    public static RegexLiteral Instance { get; } = new();

    public override string Triggers => "/";

    public override bool TryScan(Lexer lexer)
    {
        if (lexer.Peek() is '/' or '*' or '=' or ' ' || !lexer.ExpectsOperand)
            return false;
        lexer.Take(HighlightKind.Regex, PastFlags(lexer, EndOf(lexer, lexer.Position + 1)));
        return true;
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
