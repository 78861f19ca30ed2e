using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A sigil of Elixir: <c>~r/…/</c>, <c>~w(a b)a</c>, <c>~S"""…"""</c>. A capital takes away escapes and holes.</summary>
internal sealed class ElixirSigil(Rule hole) : Rule
{
    public override string Triggers => "~";

    public override bool TryScan(Lexer lexer)
    {
        var letter = lexer.Peek();
        if (!char.IsAsciiLetter(letter))
            return false;
        var nameEnd = lexer.PastName(lexer.Position + 1);
        var delimiter = lexer.At(nameEnd);
        if (delimiter == '\0' || !"/|\"'([{<".Contains(delimiter))
            return false;
        var kind = letter is 'r' or 'R' ? HighlightKind.Regex : HighlightKind.String;
        var start = lexer.Position;
        if (lexer.At(nameEnd + 1) == delimiter && lexer.At(nameEnd + 2) == delimiter && delimiter is '"' or '\'')
        {
            lexer.Position = nameEnd + 3;
            new StringBody(new string(delimiter, 3), multiline: true, char.IsAsciiLetterLower(letter) ? [hole] : []) { Kind = kind }.Scan(lexer, start);
        }
        else
        {
            lexer.Position = nameEnd + 1;
            Delimited.Scan(lexer, start, delimiter, kind, char.IsAsciiLetterLower(letter) ? hole : null);
        }

        var flags = lexer.Position;
        while (char.IsAsciiLetter(lexer.At(flags)))
            flags++;
        lexer.Take(kind, flags);
        return true;
    }
}
