using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A type or attribute in brackets: <c>[string]</c>, <c>[System.IO.Path]</c>, <c>[Parameter(Mandatory)]</c>.</summary>
internal sealed class PowerShellType : Rule
{
    public static PowerShellType Instance { get; } = new();

    public override string Triggers => "[";

    public override bool TryScan(Lexer lexer)
    {
        // Right behind a value a bracket indexes.
        if (!Chars.IsNameStart(lexer.Peek()) || (lexer.LastEnd == lexer.Position && lexer.LastKind is HighlightKind.Variable or HighlightKind.Property))
            return false;
        var end = lexer.PastName(lexer.Position + 1, ".");
        if (lexer.At(end) is not (']' or '[' or '('))
            return false;
        lexer.Take(HighlightKind.Punctuation, lexer.Position + 1);
        lexer.Take(lexer.At(end) == '(' ? HighlightKind.Attribute : HighlightKind.Type, end);
        return true;
    }
}
