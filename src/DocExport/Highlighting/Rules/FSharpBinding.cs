using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>The name that <c>let</c> binds to a function, which its parameters tell from a value.</summary>
internal sealed class FSharpBinding : Rule
{
    public static FSharpBinding Instance { get; } = new();

    public override string Triggers => "abcdefghijklmnopqrstuvwxyz_";

    public override bool TryScan(Lexer lexer)
    {
        if (lexer.LastKind != HighlightKind.Keyword || !BindsBefore(lexer))
            return false;
        var end = lexer.PastName(lexer.Position, "'");
        var next = lexer.At(lexer.PastBlanks(end));
        if (lexer.Text.AsSpan(lexer.Position, end - lexer.Position) is "rec" or "inline" or "mutable" or "private" or "internal"
            || !(Chars.IsNameStart(next) || next is '(' or '<'))
            return false;
        lexer.Take(HighlightKind.Function, end);
        return true;
    }

    private static bool BindsBefore(Lexer lexer)
    {
        var before = lexer.Text.AsSpan(lexer.Start, lexer.LastEnd - lexer.Start);
        return before.EndsWith("let") || before.EndsWith("rec") || before.EndsWith("inline");
    }
}
