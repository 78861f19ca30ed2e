using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A symbol or atom, <c>:name</c> or <c>:"name"</c>, behind anything but a name or another colon.</summary>
internal sealed class RubySymbol : Rule
{
    public static RubySymbol Instance { get; } = new();

    public override string Triggers => ":";

    public override bool TryScan(Lexer lexer)
    {
        var before = lexer.Position > lexer.Start ? lexer.Text[lexer.Position - 1] : ' ';
        if (before is ':' or '<' || Chars.IsName(before))
            return false;
        if (lexer.Peek() == '"')
        {
            var start = lexer.Position;
            lexer.Position += 2;
            var close = lexer.Text.AsSpan(lexer.Position, lexer.LineEnd() - lexer.Position).IndexOf('"');
            lexer.Position = close < 0 ? lexer.LineEnd() : lexer.Position + close + 1;
            lexer.Emit(HighlightKind.Constant, start, lexer.Position);
            return true;
        }

        if (!Chars.IsNameStart(lexer.Peek()))
            return false;
        var end = lexer.PastName(lexer.Position + 1);
        if (lexer.At(end) is '?' or '!' && lexer.At(end + 1) != '=')
            end++;
        lexer.Take(HighlightKind.Constant, end);
        return true;
    }
}
