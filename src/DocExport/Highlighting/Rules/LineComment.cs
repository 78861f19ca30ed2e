using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A comment to the end of the line.</summary>
internal sealed class LineComment(string open, string? documentation = null) : Rule
{
    /// <summary>Whether it must stand at the start of a line or behind white space, as in a shell, where <c>a#b</c> is a word.</summary>
    public bool BehindSpace { get; init; }

    /// <summary>What ends it within its line, as the end of the code does in PHP; empty for nothing.</summary>
    public string Until { get; init; } = "";

    public override string Triggers { get; } = open[..1];

    public override bool TryScan(Lexer lexer)
    {
        if (!lexer.Matches(open) || (BehindSpace && !FollowsSpace(lexer)))
            return false;
        var isDocumentation = documentation is not null && lexer.Matches(documentation) && lexer.Peek(documentation.Length) != open[^1];
        lexer.Take(isDocumentation ? HighlightKind.Documentation : HighlightKind.Comment, EndOf(lexer));
        return true;
    }

    private int EndOf(Lexer lexer)
    {
        var end = lexer.LineEnd();
        var length = Until.Length == 0 ? -1 : lexer.Text.AsSpan(lexer.Position, end - lexer.Position).IndexOf(Until);
        return length < 0 ? end : lexer.Position + length;
    }

    private static bool FollowsSpace(Lexer lexer) =>
        lexer.Position == lexer.Start || Chars.IsSpace(lexer.Text[lexer.Position - 1]) || lexer.Text[lexer.Position - 1] is ';' or '(';
}
