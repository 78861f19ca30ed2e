using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A word behind a dash: an operator such as <c>-eq</c>, or a parameter such as <c>-Path</c>.</summary>
internal sealed class PowerShellDash : Rule
{
    private static readonly WordTable Operators = new(
        ignoreCase: true,
        (WordRole.Operator, "and as band bnot bor bxor ccontains ceq cge cgt cle clike clt cmatch cne contains creplace eq f ge gt icontains"
            + " ieq ilike imatch in ine is isnot join le like lt match ne not notcontains notin notlike notmatch or replace shl shr split"
            + " xor"));

    public static PowerShellDash Instance { get; } = new();

    public override string Triggers => "-";

    public override bool TryScan(Lexer lexer)
    {
        if (!char.IsAsciiLetter(lexer.Peek()))
            return false;
        var end = lexer.PastName(lexer.Position + 1);
        var isOperator = Operators.Find(lexer.Text.AsSpan(lexer.Position + 1, end - lexer.Position - 1)) != WordRole.None;
        lexer.Take(isOperator ? HighlightKind.Operator : HighlightKind.Attribute, end);
        return true;
    }
}
