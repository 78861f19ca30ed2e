using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>Plain old documentation: from a command in the first column to <c>=cut</c>.</summary>
internal sealed class PerlPod : Rule
{
    public static PerlPod Instance { get; } = new();

    public override string Triggers => "=";

    public override bool TryScan(Lexer lexer)
    {
        if (!lexer.AtColumnZero() || !char.IsAsciiLetter(lexer.Peek()))
            return false;
        var cut = lexer.Rest.IndexOf("\n=cut", StringComparison.Ordinal);
        lexer.Take(HighlightKind.Documentation, cut < 0 ? lexer.End : lexer.Position + cut + 5);
        return true;
    }
}
