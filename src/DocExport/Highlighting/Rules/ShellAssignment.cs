using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A name that a value is assigned to: <c>NAME=value</c>.</summary>
internal sealed class ShellAssignment : Rule
{
    public static ShellAssignment Instance { get; } = new();

    public override string Triggers => "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";

    public override bool TryScan(Lexer lexer)
    {
        if (lexer.Position > lexer.Start && !Chars.IsSpace(lexer.Text[lexer.Position - 1]))
            return false;
        var end = lexer.PastName(lexer.Position);
        if (lexer.At(end) != '=' && !(lexer.At(end) == '+' && lexer.At(end + 1) == '='))
            return false;
        lexer.Take(HighlightKind.Variable, end);
        return true;
    }
}
