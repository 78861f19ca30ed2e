using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A character of Clojure: <c>\a</c>, <c>\newline</c>, <c>\(</c>.</summary>
internal sealed class LispCharacter : Rule
{
    public static LispCharacter Instance { get; } = new();

    public override string Triggers => "\\";

    public override bool TryScan(Lexer lexer)
    {
        var next = lexer.Position + 1;
        if (next >= lexer.End)
            return false;
        lexer.Take(HighlightKind.String, Chars.IsName(lexer.Text[next]) ? lexer.PastName(next) : next + 1);
        return true;
    }
}
