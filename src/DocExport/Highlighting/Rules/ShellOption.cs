using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>An option behind a blank: <c>-x</c>, <c>--long-name</c>.</summary>
internal sealed class ShellOption : Rule
{
    public static ShellOption Instance { get; } = new();

    public override string Triggers => "-";

    public override bool TryScan(Lexer lexer)
    {
        if (lexer.Position > lexer.Start && !Chars.IsSpace(lexer.Text[lexer.Position - 1]))
            return false;
        var dashes = lexer.Peek() == '-' ? 2 : 1;
        if (!char.IsAsciiLetterOrDigit(lexer.Peek(dashes)))
            return false;
        lexer.Take(HighlightKind.Attribute, lexer.PastName(lexer.Position + dashes, "-"));
        return true;
    }
}
