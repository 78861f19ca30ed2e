using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>The header of a table or of an array's next table, where no value is due.</summary>
internal sealed class TomlHeader : Rule
{
    public static TomlHeader Instance { get; } = new();

    public override string Triggers => "[";

    public override bool TryScan(Lexer lexer)
    {
        if (!lexer.AtLineStart() || lexer.LastChar is '=' or ',' or '[')
            return false;
        var end = lexer.LineEnd();
        var close = lexer.Text.AsSpan(lexer.Position, end - lexer.Position).LastIndexOf(']');
        lexer.Take(HighlightKind.Heading, close < 0 ? end : lexer.Position + close + 1);
        return true;
    }
}
