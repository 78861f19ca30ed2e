using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A string between an opening delimiter and the one that its body names.</summary>
internal sealed class QuotedText(string open, StringBody body) : Rule
{
    public override string Triggers { get; } = open[..1];

    public string Open => open;

    public static QuotedText Line(string delimiter, params Rule[] inside) =>
        new(delimiter, new StringBody(delimiter, multiline: false, inside));

    public static QuotedText Block(string delimiter, params Rule[] inside) =>
        new(delimiter, new StringBody(delimiter, multiline: true, inside));

    public override bool TryScan(Lexer lexer)
    {
        if (!lexer.Matches(open))
            return false;
        ScanFrom(lexer, lexer.Position);
        return true;
    }

    /// <summary>Reads the string at the position, whose prefix began at <paramref name="start"/>.</summary>
    public void ScanFrom(Lexer lexer, int start)
    {
        lexer.Position += open.Length;
        body.Scan(lexer, start);
    }
}
