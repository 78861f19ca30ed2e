using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A parameter expansion in braces: <c>${name}</c>, <c>${name:-${other}}</c>.</summary>
internal sealed class ShellParameter : Rule
{
    private readonly StringBody _body;

    private ShellParameter() =>
        _body = new StringBody("}", multiline: false, this, BackslashEscape.Instance) { Kind = HighlightKind.Variable };

    public static ShellParameter Instance { get; } = new();

    public override string Triggers => "$";

    public override bool TryScan(Lexer lexer)
    {
        if (lexer.Peek() != '{' || !lexer.TryNest())
            return false;
        var start = lexer.Position;
        lexer.Position += 2;
        _body.Scan(lexer, start);
        lexer.Unnest();
        return true;
    }
}
