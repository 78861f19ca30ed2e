namespace DocExport.Highlighting.Lexing;

/// <summary>Numbers: prefixes, separators, fractions, exponents and suffixes, in one shape that fits all languages.</summary>
internal static class NumberScanner
{
    public static void Scan(Lexer lexer, Grammar grammar)
    {
        lexer.Take(HighlightKind.Number, EndOf(lexer, lexer.Position, grammar.DigitSeparator, grammar.NumberSuffixes));
        lexer.Expectation = Expectation.None;
    }

    public static int EndOf(Lexer lexer, int start, char separator = '_', bool suffixes = true)
    {
        var i = start;
        var hexadecimal = lexer.At(i) == '0' && (lexer.At(i + 1) | 0x20) == 'x';
        if (lexer.At(i) == '0' && (lexer.At(i + 1) | 0x20) is 'x' or 'o' or 'b' && char.IsAsciiHexDigit(lexer.At(lexer.At(i + 2) == '_' ? i + 3 : i + 2)))
            i += 2;
        i = PastDigits(lexer, i, hexadecimal, separator);
        if (lexer.At(i) == '.' && (char.IsAsciiDigit(lexer.At(i + 1)) || EndsInPoint(lexer, i)))
            i = PastDigits(lexer, i + 1, hexadecimal, separator);
        i = PastExponent(lexer, i, hexadecimal ? 'p' : 'e', separator);
        if (!suffixes)
            return i;
        while (i < lexer.End && char.IsAsciiLetterOrDigit(lexer.Text[i]))
            i++;
        return i;
    }

    private static int PastDigits(Lexer lexer, int i, bool hexadecimal, char separator)
    {
        while (i < lexer.End)
        {
            var c = lexer.Text[i];
            var isDigit = hexadecimal ? char.IsAsciiHexDigit(c) : char.IsAsciiDigit(c);
            if (!isDigit && !((c == '_' || c == separator) && char.IsAsciiLetterOrDigit(lexer.At(i + 1))))
                return i;
            i++;
        }

        return i;
    }

    private static int PastExponent(Lexer lexer, int i, char mark, char separator)
    {
        if ((lexer.At(i) | 0x20) != mark)
            return i;
        var digits = lexer.At(i + 1) is '+' or '-' ? i + 2 : i + 1;
        return char.IsAsciiDigit(lexer.At(digits)) ? PastDigits(lexer, digits, false, separator) : i;
    }

    // "1." in C or Python, but neither a range "1..2" nor a member "1.max".
    private static bool EndsInPoint(Lexer lexer, int point) =>
        lexer.At(point + 1) is var next && next != '.' && !Chars.IsNameStart(next) && point > 0 && char.IsAsciiDigit(lexer.Text[point - 1]);
}
