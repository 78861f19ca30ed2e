using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A sigil of Elixir: <c>~r/…/</c>, <c>~w(a b)a</c>, <c>~S"""…"""</c>. A capital takes away escapes and holes.</summary>
internal sealed class ElixirSigil : Rule
{
    private readonly Rule _hole;
    private readonly StringBody _double;
    private readonly StringBody _single;
    private readonly StringBody _doubleRaw = new("\"\"\"", multiline: true);
    private readonly StringBody _singleRaw = new("'''", multiline: true);

    public ElixirSigil(Rule hole)
    {
        _hole = hole;
        _double = new StringBody("\"\"\"", multiline: true, hole);
        _single = new StringBody("'''", multiline: true, hole);
    }

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
        if (delimiter is '"' or '\'' && lexer.At(nameEnd + 1) == delimiter && lexer.At(nameEnd + 2) == delimiter)
        {
            lexer.Position = nameEnd + 3;
            var isRaw = char.IsAsciiLetterUpper(letter);
            (delimiter == '"' ? (isRaw ? _doubleRaw : _double) : isRaw ? _singleRaw : _single).Scan(lexer, start);
        }
        else
        {
            lexer.Position = nameEnd + 1;
            Delimited.Scan(lexer, start, delimiter, kind, char.IsAsciiLetterLower(letter) ? _hole : null);
        }

        var flags = lexer.Position;
        while (char.IsAsciiLetter(lexer.At(flags)))
            flags++;
        lexer.Take(kind, flags);
        return true;
    }
}
