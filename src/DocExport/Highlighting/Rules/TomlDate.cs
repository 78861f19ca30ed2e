using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A date or time: <c>1979-05-27T07:32:00Z</c>, <c>07:32:00</c>.</summary>
internal sealed class TomlDate : Rule
{
    public static TomlDate Instance { get; } = new();

    public override string Triggers => "0123456789";

    public override bool TryScan(Lexer lexer)
    {
        var i = lexer.Position;
        while (char.IsAsciiDigit(lexer.At(i)) && i - lexer.Position < 4)
            i++;
        if (!(i - lexer.Position == 4 && lexer.At(i) == '-') && !(i - lexer.Position == 2 && lexer.At(i) == ':'))
            return false;
        while (char.IsAsciiDigit(lexer.At(i)) || lexer.At(i) is '-' or ':' or '.' or 'T' or 'Z' or '+')
            i++;
        lexer.Take(HighlightKind.Number, i);
        return true;
    }
}
