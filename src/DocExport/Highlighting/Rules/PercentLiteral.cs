using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A literal of Ruby behind a percent sign: <c>%w[a b]</c>, <c>%q(…)</c>, <c>%r{…}</c>, <c>%(…)</c>; brackets nest.</summary>
internal sealed class PercentLiteral(Rule hole) : Rule
{
    public override string Triggers => "%";

    public override bool TryScan(Lexer lexer)
    {
        var type = lexer.Peek();
        var open = char.IsAsciiLetter(type) ? 2 : 1;
        var delimiter = lexer.Peek(open);
        if (!(open == 1 ? delimiter is '(' or '[' or '{' && lexer.ExpectsOperand
                : "qQwWiIrxs".Contains(type) && delimiter > ' ' && !char.IsAsciiLetterOrDigit(delimiter) && delimiter < 0x7F))
            return false;
        var start = lexer.Position;
        lexer.Position += open + 1;
        var kind = type == 'r' ? HighlightKind.Regex : HighlightKind.String;
        Delimited.Scan(lexer, start, delimiter, kind, type is 'q' or 'w' or 'i' or 's' ? null : hole);
        while (type == 'r' && char.IsAsciiLetter(lexer.Current))
            lexer.Take(kind, lexer.Position + 1);
        return true;
    }
}
