using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A keyword that is a name here, for the marks around or before it: <c>r#type</c>, <c>`when`</c>.</summary>
/// <param name="open">What stands before it.</param>
/// <param name="close">What stands behind it, or nothing.</param>
internal sealed class RawIdentifier(string open, string close = "") : Rule
{
    public override string Triggers { get; } = open[..1];

    public override bool TryScan(Lexer lexer)
    {
        if (!lexer.Matches(open) || (close.Length == 0 && !Chars.IsNameStart(lexer.Peek(open.Length))))
            return false;
        var end = lexer.Position + open.Length;
        if (close.Length == 0)
        {
            end = lexer.PastName(end);
        }
        else
        {
            var length = lexer.Text.AsSpan(end, lexer.LineEnd() - end).IndexOf(close);
            if (length < 0)
                return false;
            end += length + close.Length;
        }

        lexer.Expectation = Expectation.None;
        lexer.Take(HighlightKind.Text, end);
        return true;
    }
}
