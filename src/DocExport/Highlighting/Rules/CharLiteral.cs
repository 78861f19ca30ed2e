using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>
/// One character or escape between apostrophes. Where it is none, an apostrophe may begin a lifetime or label (Rust) or a symbol
/// (Scala), belong to a name (Haskell), or be nothing.
/// </summary>
internal sealed class CharLiteral(HighlightKind nameKind = HighlightKind.Text) : Rule
{
    private const int Longest = 14;

    public override string Triggers => "'";

    public override bool TryScan(Lexer lexer)
    {
        var start = lexer.Position;
        var first = lexer.Peek();
        if (first == '\\')
            return TryEscape(lexer, start);
        var close = start + (char.IsHighSurrogate(first) ? 3 : 2);
        if (lexer.At(close) == '\'' && first is not ('\'' or '\n' or '\r'))
        {
            lexer.Take(HighlightKind.String, close + 1);
            return true;
        }

        if (nameKind == HighlightKind.Text || !Chars.IsNameStart(first))
            return false;
        lexer.Take(nameKind, lexer.PastName(start + 1));
        return true;
    }

    private static bool TryEscape(Lexer lexer, int start)
    {
        var limit = Math.Min(lexer.End, start + Longest);
        for (var i = start + 3; i < limit; i++)
        {
            if (lexer.Text[i] is '\n' or '\r')
                return false;
            if (lexer.Text[i] != '\'')
                continue;
            lexer.Take(HighlightKind.String, start + 1);
            lexer.Take(HighlightKind.Escape, i);
            lexer.Take(HighlightKind.String, i + 1);
            return true;
        }

        return false;
    }
}
