using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>An annotation or decorator: <c>@Override</c>, <c>@app.route</c>; its arguments are code.</summary>
internal sealed class Annotation(char sigil = '@') : Rule
{
    public override string Triggers { get; } = sigil.ToString();

    public override bool TryScan(Lexer lexer)
    {
        if (!Chars.IsNameStart(lexer.Peek()))
            return false;
        var end = lexer.PastName(lexer.Position + 1, ".");

        // "@interface" declares an annotation type; the sigil alone belongs to the keyword.
        if (lexer.Text.AsSpan(lexer.Position + 1, end - lexer.Position - 1) is "interface")
            end = lexer.Position + 1;
        lexer.Take(HighlightKind.Attribute, end);
        return true;
    }
}
