using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>The word of a shell where a command is due: the name of a program or function.</summary>
internal sealed class ShellCommand : Rule
{
    // Behind the other reserved words stand names and values.
    private static readonly WordTable Introducers = new(
        ignoreCase: false, (WordRole.Keyword, "if then else elif while until do time coproc"));

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
        if (!IsCommandDue(lexer))
            return false;
        var end = lexer.PastName(lexer.Position, "-./:@+~");
        if (end == lexer.Position || Words.Find(lexer.Text.AsSpan(lexer.Position, end - lexer.Position)) != WordRole.None)
            return false;
        lexer.Take(HighlightKind.Function, end);
        return true;
    }

    private static bool IsCommandDue(Lexer lexer)
    {
        if (lexer.LastEnd == lexer.Start)
            return true;
        if (lexer.LastEnd == lexer.Position && lexer.LastChar is not ('(' or '`' or '|' or ';' or '&'))
            return false;
        if (lexer.AtLineStart())
            return !ContinuesLine(lexer);
        return lexer.LastKind switch
        {
            HighlightKind.Keyword => Introducers.Find(LastWord(lexer)) != WordRole.None,
            HighlightKind.Operator => lexer.LastChar is '|' or '&' or '!',
            HighlightKind.Punctuation => lexer.LastChar is ';' or '(' or '{',
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
