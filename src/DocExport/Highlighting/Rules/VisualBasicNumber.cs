using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A number of Visual Basic in another base: <c>&amp;HFF</c>, <c>&amp;B1010</c>, <c>&amp;O17</c>.</summary>
internal sealed class VisualBasicNumber : Rule
{
    public static VisualBasicNumber Instance { get; } = new();

    public override string Triggers => "&";

    public override bool TryScan(Lexer lexer)
    {
        if (lexer.Peek() is not ('H' or 'h' or 'B' or 'b' or 'O' or 'o') || !char.IsAsciiHexDigit(lexer.Peek(2)))
            return false;
        lexer.Take(HighlightKind.Number, lexer.PastName(lexer.Position + 2));
        return true;
    }
}
