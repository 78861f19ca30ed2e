using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A keyword of Clojure: <c>:name</c>, <c>::name</c>, <c>:space/name</c>.</summary>
internal sealed class LispKeyword : Rule
{
    public static LispKeyword Instance { get; } = new();

    public override string Triggers => ":";

    public override bool TryScan(Lexer lexer)
    {
        var end = lexer.PastName(lexer.Position + 1, ":*+!-'?<>=/.&%$#");
        lexer.Take(HighlightKind.Constant, end);
        return true;
    }
}
