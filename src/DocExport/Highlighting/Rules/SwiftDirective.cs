using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A directive or macro of Swift: <c>#if</c>, <c>#available</c>, <c>#Preview</c>.</summary>
internal sealed class SwiftDirective : Rule
{
    public static SwiftDirective Instance { get; } = new();

    public override string Triggers => "#";

    public override bool TryScan(Lexer lexer)
    {
        if (!Chars.IsNameStart(lexer.Peek()))
            return false;
        lexer.Take(HighlightKind.Preprocessor, lexer.PastName(lexer.Position + 1));
        return true;
    }
}
