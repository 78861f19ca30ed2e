using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A fixed sequence of characters, such as a doubled quote that stands for one.</summary>
internal sealed class Literal(string value, HighlightKind kind = HighlightKind.Escape) : Rule
{
    public override string Triggers { get; } = value[..1];

    public override bool TryScan(Lexer lexer)
    {
        if (!lexer.Matches(value))
            return false;
        lexer.Take(kind, lexer.Position + value.Length);
        return true;
    }
}
