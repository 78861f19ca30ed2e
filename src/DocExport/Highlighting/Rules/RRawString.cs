using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A raw string of R: <c>r"(…)"</c>, <c>R'---[…]---'</c>.</summary>
internal sealed class RRawString : Rule
{
    public static RRawString Instance { get; } = new();

    public override string Triggers => "rR";

    public override bool TryScan(Lexer lexer)
    {
        var quote = lexer.Peek();
        if (quote is not ('"' or '\''))
            return false;
        var open = lexer.Position + 2;
        while (lexer.At(open) == '-')
            open++;
        var dashes = open - lexer.Position - 2;
        var bracket = lexer.At(open) switch { '(' => ')', '[' => ']', '{' => '}', _ => '\0' };
        if (bracket == '\0')
            return false;
        var close = $"{bracket}{new string('-', dashes)}{quote}";
        var length = lexer.Text.AsSpan(open, lexer.End - open).IndexOf(close, StringComparison.Ordinal);
        lexer.Take(HighlightKind.String, length < 0 ? lexer.End : open + length + close.Length);
        return true;
    }
}
