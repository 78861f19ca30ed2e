using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>An escape that a backslash begins: <c>\n</c>, <c>\x1B</c>, <c>\u{1F600}</c>, <c>\U0001F600</c>, <c>\033</c>, a line continuation.</summary>
internal sealed class BackslashEscape : Rule
{
    private const int LongestBraced = 64;

    public static BackslashEscape Instance { get; } = new();

    public override string Triggers => "\\";

    public override bool TryScan(Lexer lexer)
    {
        if (lexer.Position + 1 >= lexer.End)
            return false;
        lexer.Take(HighlightKind.Escape, EndOf(lexer, lexer.Position));
        return true;
    }

    /// <summary>The end of the escape whose backslash is at <paramref name="start"/>.</summary>
    public static int EndOf(Lexer lexer, int start)
    {
        var i = start + 2;
        switch (lexer.At(start + 1))
        {
            case 'x' or 'u' or 'U' or 'N' or 'p' when lexer.At(i) == '{':
                return PastBraces(lexer, i);
            case 'x':
                return PastHex(lexer, i, 2);
            case 'u':
                return PastHex(lexer, i, 4);
            case 'U':
                return PastHex(lexer, i, 8);
            case >= '0' and <= '7':
                while (i < start + 4 && lexer.At(i) is >= '0' and <= '7')
                    i++;
                return i;
            case '\r' when lexer.At(i) == '\n':
                return i + 1;
            case var c when char.IsHighSurrogate(c) && char.IsLowSurrogate(lexer.At(i)):
                return i + 1;
            default:
                return Math.Min(i, lexer.End);
        }
    }

    private static int PastHex(Lexer lexer, int start, int most)
    {
        var i = start;
        while (i < start + most && char.IsAsciiHexDigit(lexer.At(i)))
            i++;
        return i;
    }

    private static int PastBraces(Lexer lexer, int brace)
    {
        var limit = Math.Min(lexer.End, brace + LongestBraced);
        for (var i = brace + 1; i < limit; i++)
        {
            if (lexer.Text[i] == '}')
                return i + 1;
            if (!char.IsAscii(lexer.Text[i]) || lexer.Text[i] is '"' or '\'' or '\n' or '\r')
                break;
        }

        return brace;
    }
}
