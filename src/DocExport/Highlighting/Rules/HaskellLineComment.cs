using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>Two or more dashes that are not part of a longer operator such as <c>--&gt;</c> (Haskell 2010, 2.3).</summary>
internal sealed class HaskellLineComment : Rule
{
    public static HaskellLineComment Instance { get; } = new();

    public override string Triggers => "-";

    public override bool TryScan(Lexer lexer)
    {
        if (lexer.Peek() != '-')
            return false;
        var end = lexer.Position;
        while (lexer.At(end) == '-')
            end++;
        if (lexer.At(end) != '\0' && "!#$%&*+./<=>?@\\^|~:".Contains(lexer.At(end)))
        {
            lexer.Take(HighlightKind.Operator, end + 1);
            return true;
        }

        var isDocumentation = lexer.At(lexer.PastBlanks(end)) is '|' or '^';
        lexer.Take(isDocumentation ? HighlightKind.Documentation : HighlightKind.Comment, lexer.LineEnd());
        return true;
    }
}
