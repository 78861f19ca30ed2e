using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>Attributes in brackets behind a mark, such as <c>#[derive(Debug)]</c>: names stand out, strings and numbers stay what they are.</summary>
internal sealed class BracketAttribute(string open) : Rule
{
    private readonly int _closers = open.AsSpan().Count('[');

    public override string Triggers { get; } = open[..1];

    public override bool TryScan(Lexer lexer)
    {
        if (!lexer.Matches(open) || !lexer.TryNest())
            return false;
        lexer.Take(HighlightKind.Attribute, lexer.Position + open.Length);
        if (Chars.IsNameStart(lexer.Current))
            lexer.Take(HighlightKind.Attribute, lexer.PastName(lexer.Position, ":\\"));
        CodeScanner.Scan(lexer, CodeBounds.Until(']'));
        for (var closers = _closers; closers > 0 && lexer.Current == ']'; closers--)
            lexer.Take(HighlightKind.Attribute, lexer.Position + 1);
        lexer.ForgetContext();
        lexer.Unnest();
        return true;
    }
}
