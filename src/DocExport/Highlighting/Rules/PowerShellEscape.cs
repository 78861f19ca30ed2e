using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>An escape that a backtick begins, a line continuation included.</summary>
internal sealed class PowerShellEscape : Rule
{
    public static PowerShellEscape Instance { get; } = new();

    public override string Triggers => "`";

    public override bool TryScan(Lexer lexer)
    {
        if (lexer.Position + 1 >= lexer.End)
            return false;
        var isPair = char.IsHighSurrogate(lexer.Peek()) && char.IsLowSurrogate(lexer.Peek(2));
        lexer.Take(HighlightKind.Escape, lexer.Position + (isPair ? 3 : 2));
        return true;
    }
}
