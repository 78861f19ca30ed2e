using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>An attribute list of C# where a declaration begins; elsewhere a bracket indexes or collects.</summary>
internal sealed class CSharpAttribute : Rule
{
    public static CSharpAttribute Instance { get; } = new();

    public override string Triggers => "[";

    public override bool TryScan(Lexer lexer)
    {
        if (!Chars.IsNameStart(lexer.Peek()) || !lexer.AtLineStart())
            return false;
        if (lexer.LastEnd != lexer.Start && lexer.LastChar is not ('{' or '}' or ';' or ']' or '(' or ',')
            && lexer.LastKind != HighlightKind.Preprocessor && !FollowsDirective(lexer))
            return false;
        lexer.Take(HighlightKind.Punctuation, lexer.Position + 1);
        var end = lexer.PastName(lexer.Position, ".");
        if (lexer.At(end) == ':')
        {
            lexer.Take(HighlightKind.Keyword, end);
            lexer.Take(HighlightKind.Punctuation, end + 1);
            lexer.SkipBlanks();
            end = lexer.PastName(lexer.Position, ".");
        }

        lexer.Take(HighlightKind.Attribute, end);
        return true;
    }

    private static bool FollowsDirective(Lexer lexer)
    {
        var above = lexer.Text.AsSpan(lexer.Start, lexer.LastEnd - lexer.Start);
        return above[(above.LastIndexOfAny('\n', '\r') + 1)..].TrimStart() is ['#', ..];
    }
}
