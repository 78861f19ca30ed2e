using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A conversion of the printf family inside a string: <c>%d</c>, <c>%-10s</c>, <c>%5.2f</c>, <c>%lu</c>, <c>%2$s</c>, Go's <c>%[2]d</c>, <c>%%</c>.</summary>
internal sealed class FormatSpecifier : Rule
{
    private const int Longest = 16;

    public static FormatSpecifier Instance { get; } = new();

    public override string Triggers => "%";

    public override bool TryScan(Lexer lexer)
    {
        var limit = Math.Min(lexer.End, lexer.Position + Longest);
        var i = lexer.Position + 1;
        if (lexer.At(i) != '%')
        {
            i = PastArgument(lexer, i);
            // A space is a legal flag, but "50 % of" would then look like one.
            while (i < limit && (char.IsAsciiDigit(lexer.Text[i]) || lexer.Text[i] is '-' or '+' or '#' or '.' or '*'))
                i++;
            while (i < limit && lexer.Text[i] is 'h' or 'l' or 'j' or 'z' or 'L')
                i++;
            if (i >= limit || !"diouxXeEfFgGaAcspnvTtqUrw".Contains(lexer.Text[i]))
                return false;
        }

        lexer.Take(HighlightKind.Escape, i + 1);
        return true;
    }

    /// <summary>Past the number of the argument that is meant, if it is said.</summary>
    private static int PastArgument(Lexer lexer, int start)
    {
        var isBracketed = lexer.At(start) == '[';
        var i = isBracketed ? start + 1 : start;
        while (char.IsAsciiDigit(lexer.At(i)) && i < start + Longest)
            i++;
        return i > start && lexer.At(i) == (isBracketed ? ']' : '$') ? i + 1 : start;
    }
}
