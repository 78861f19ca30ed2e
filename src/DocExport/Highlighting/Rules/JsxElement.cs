using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>An element of JSX with all it holds, where an operand is due; elsewhere the sign compares.</summary>
internal sealed class JsxElement : Rule
{
    public static JsxElement Instance { get; } = new();

    public override string Triggers => "<";

    public override bool TryScan(Lexer lexer)
    {
        var beginsTag = Chars.IsNameStart(lexer.Peek()) || lexer.Peek() == '>';
        if (!beginsTag || !lexer.ExpectsOperand || IsTypeParameter(lexer) || !lexer.TryNest())
            return false;
        var openElements = 0;
        while (!lexer.AtEnd)
        {
            openElements += JsxTag.Scan(lexer);
            if (openElements <= 0)
                break;
            ScanChildren(lexer);
        }

        lexer.ForgetContext();
        lexer.Emit(HighlightKind.Text, Math.Max(lexer.Start, lexer.Position - 1), lexer.Position);
        lexer.Unnest();
        return true;
    }

    // "<T,>(x: T) => x" and "<T extends X>(x: T) => x" are functions.
    private static bool IsTypeParameter(Lexer lexer)
    {
        var after = lexer.PastBlanks(lexer.PastName(lexer.Position + 1));
        return lexer.At(after) == ','
            || lexer.Text.AsSpan(after, lexer.End - after).StartsWith("extends ", StringComparison.Ordinal);
    }

    private static void ScanChildren(Lexer lexer)
    {
        while (lexer.Rest.IndexOfAny('<', '{') is var offset && offset >= 0)
        {
            lexer.Position += offset;
            if (lexer.Current == '<')
                return;
            JsxTag.ScanBraces(lexer);
        }

        lexer.Position = lexer.End;
    }
}
