using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A line after which nothing is code any more: <c>__END__</c>.</summary>
internal sealed class EndOfCode(params string[] marks) : Rule
{
    public override string Triggers => "_";

    public override bool TryScan(Lexer lexer)
    {
        if (!lexer.AtColumnZero())
            return false;
        foreach (var mark in marks)
        {
            if (!lexer.Matches(mark) || lexer.LineEnd() != lexer.Position + mark.Length)
                continue;
            lexer.Take(HighlightKind.Constant, lexer.Position + mark.Length);
            lexer.Take(HighlightKind.Comment, lexer.End);
            return true;
        }

        return false;
    }
}
