using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>The name that a type signature in the first columns declares: <c>area :: Shape -> Double</c>.</summary>
internal sealed class HaskellSignature : Rule
{
    public static HaskellSignature Instance { get; } = new();

    public override string Triggers => "abcdefghijklmnopqrstuvwxyz_";

    public override bool TryScan(Lexer lexer)
    {
        if (lexer.LastChar == '{' || lexer.LastChar == ',' || !lexer.AtLineStart())
            return false;
        var end = lexer.PastName(lexer.Position, "'");
        var next = lexer.PastBlanks(end);
        if (lexer.At(next) != ':' || lexer.At(next + 1) != ':')
            return false;
        lexer.Take(HighlightKind.Function, end);
        return true;
    }
}
