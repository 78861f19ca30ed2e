using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A cmdlet by its verb and noun: <c>Get-ChildItem</c>.</summary>
internal sealed class PowerShellCommand : Rule
{
    public static PowerShellCommand Instance { get; } = new();

    public override string Triggers => "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public override bool TryScan(Lexer lexer)
    {
        var verb = lexer.PastName(lexer.Position);
        if (lexer.At(verb) != '-' || !char.IsAsciiLetter(lexer.At(verb + 1)))
            return false;
        lexer.Take(HighlightKind.Function, lexer.PastName(verb, "-"));
        return true;
    }
}
