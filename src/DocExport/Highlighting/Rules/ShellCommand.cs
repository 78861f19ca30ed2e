using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>The word of a shell where a command is due: the name of a program or function.</summary>
internal sealed class ShellCommand : Rule
{
    // Behind the other reserved words stand names and values.
    private static readonly WordTable Introducers = new(
        ignoreCase: false, (WordRole.Keyword, "if then else elif while until do time coproc"));

    private const int LongestArithmetic = 200;
    private const int LongestPattern = 200;

    public static ShellCommand Instance { get; } = new();

    /// <summary>The reserved words and the builtins that steer a script.</summary>
    public static WordTable Words { get; } = new(
        ignoreCase: false,
        (WordRole.Keyword, "if then else elif fi for while until do done case esac in select time coproc return exit break continue"
            + " export local readonly declare typeset unset shift"),
        (WordRole.BeforeFunction, "function"));

    public override string Triggers => "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_./~";

    public override bool TryScan(Lexer lexer)
    {
        var end = lexer.PastName(lexer.Position, "-./:@+~");
        if (!IsCommandDue(lexer) || IsPattern(lexer, end))
            return TryArgument(lexer, end);
        if (end == lexer.Position || Words.Find(lexer.Text.AsSpan(lexer.Position, end - lexer.Position)) != WordRole.None)
            return false;
        lexer.Take(HighlightKind.Function, end);
        return true;
    }

    /// <summary>Reserved words are words like others where no command is due; but for the one that other reserved words are waiting for.</summary>
    private static bool TryArgument(Lexer lexer, int end)
    {
        var word = lexer.Text.AsSpan(lexer.Position, end - lexer.Position);
        if (word is "in" || lexer.LastKind == HighlightKind.Keyword || Words.Find(word) == WordRole.None)
            return false;
        lexer.Take(HighlightKind.Text, end);
        return true;
    }

    /// <summary>Whether this is one of the patterns of a <c>case</c>: <c>a|b)</c>, with a bracket that nothing opened.</summary>
    private static bool IsPattern(Lexer lexer, int end)
    {
        if (!lexer.InBraces || lexer.IsNested)
            return false;
        var limit = Math.Min(lexer.End, end + LongestPattern);
        while (end < limit && (Chars.IsName(lexer.Text[end]) || lexer.Text[end] is '|' or '*' or '?' or '-' or '.' or '"' or '\''))
            end++;
        return lexer.At(end) == ')';
    }

    /// <summary>Whether the bracket before is one of arithmetic, <c>((</c>, or of a list, <c>=(</c>; or this a later part of such arithmetic.</summary>
    private static bool BeginsValues(Lexer lexer)
    {
        if (lexer.LastChar == '(')
            return lexer.At(lexer.LastEnd - 2) is '(' or '=';
        if (lexer.InBraces || lexer.LastChar != ';')
            return false;
        var before = lexer.Text.AsSpan(lexer.Start, lexer.LastEnd - lexer.Start);
        before = before[Math.Max(0, before.Length - LongestArithmetic)..];
        return before.LastIndexOf("((") > before.LastIndexOfAny(")\n");
    }

    private static bool IsCommandDue(Lexer lexer)
    {
        if (lexer.LastEnd == lexer.Start)
            return true;
        if (lexer.LastEnd == lexer.Position && lexer.LastChar is not ('(' or '`' or '|' or ';' or '&'))
            return false;
        if (BeginsValues(lexer))
            return false;
        if (lexer.AtLineStart())
            return !ContinuesLine(lexer);
        return lexer.LastKind switch
        {
            HighlightKind.Keyword => Introducers.Find(LastWord(lexer)) != WordRole.None,
            HighlightKind.Operator => lexer.LastChar is '|' or '&' or '!',
            HighlightKind.Punctuation => lexer.LastChar is ';' or '(' or '{' or ')',
            _ => false,
        };
    }

    private static ReadOnlySpan<char> LastWord(Lexer lexer)
    {
        var start = lexer.LastEnd - 1;
        while (start > lexer.Start && char.IsAsciiLetter(lexer.Text[start - 1]))
            start--;
        return lexer.Text.AsSpan(start, lexer.LastEnd - start);
    }

    private static bool ContinuesLine(Lexer lexer)
    {
        var i = lexer.Position - 1;
        while (i >= lexer.Start && lexer.Text[i] is ' ' or '\t' or '\r' or '\n')
            i--;
        return i >= lexer.Start && lexer.Text[i] == '\\';
    }
}
