using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>An escape in a string of CSS: up to six hexadecimal digits and a space that ends them, or any one character (css-syntax-3, 4.3.7).</summary>
internal sealed class CssEscape : Rule
{
    private const int MostDigits = 6;

    public static CssEscape Instance { get; } = new();

    public override string Triggers => "\\";

    public override bool TryScan(Lexer lexer)
    {
        var end = lexer.Position + 1;
        while (end <= lexer.Position + MostDigits && char.IsAsciiHexDigit(lexer.At(end)))
            end++;
        if (end == lexer.Position + 1)
            return BackslashEscape.Instance.TryScan(lexer);
        lexer.Take(HighlightKind.Escape, lexer.At(end) == ' ' ? end + 1 : end);
        return true;
    }
}
