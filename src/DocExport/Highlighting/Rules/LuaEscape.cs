using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>An escape of Lua; <c>\z</c> takes the white space behind it along, line ends too.</summary>
internal sealed class LuaEscape : Rule
{
    public static LuaEscape Instance { get; } = new();

    public override string Triggers => "\\";

    public override bool TryScan(Lexer lexer)
    {
        if (lexer.Peek() != 'z')
            return BackslashEscape.Instance.TryScan(lexer);
        var end = lexer.Position + 2;
        while (end < lexer.End && char.IsWhiteSpace(lexer.Text[end]))
            end++;
        lexer.Take(HighlightKind.Escape, end);
        return true;
    }
}
