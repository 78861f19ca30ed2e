using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>An operator of R between percent signs: <c>%in%</c>, <c>%&gt;%</c>, <c>%%</c>.</summary>
internal sealed class PercentOperator : Rule
{
    private const int Longest = 16;

    public override string Triggers => "%";

    public override bool TryScan(Lexer lexer)
    {
        var limit = Math.Min(lexer.End, lexer.Position + Longest);
        for (var i = lexer.Position + 1; i < limit && lexer.Text[i] > ' '; i++)
        {
            if (lexer.Text[i] != '%')
                continue;
            lexer.Take(HighlightKind.Operator, i + 1);
            return true;
        }

        return false;
    }
}
