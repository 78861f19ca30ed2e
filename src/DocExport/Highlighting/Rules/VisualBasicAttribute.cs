using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>An attribute of Visual Basic, <c>&lt;Serializable&gt;</c>, where a line begins; elsewhere the sign compares.</summary>
internal sealed class VisualBasicAttribute : Rule
{
    public static VisualBasicAttribute Instance { get; } = new();

    public override string Triggers => "<";

    public override bool TryScan(Lexer lexer)
    {
        if (!Chars.IsNameStart(lexer.Peek()) || !lexer.AtLineStart())
            return false;
        lexer.Take(HighlightKind.Punctuation, lexer.Position + 1);
        lexer.Take(HighlightKind.Attribute, lexer.PastName(lexer.Position, ".:"));
        return true;
    }
}
