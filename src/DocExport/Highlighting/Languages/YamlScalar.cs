using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Languages;

/// <summary>Plain scalars of YAML, which are keys before a colon and else numbers, constants or text.</summary>
internal static class YamlScalar
{
    private static readonly WordTable Constants =
        new(ignoreCase: true, (WordRole.Constant, "true false null yes no on off ~ .inf -.inf .nan"));

    public static void Scan(Lexer lexer, bool inFlow)
    {
        var end = EndOf(lexer, inFlow);
        var scalar = lexer.Text.AsSpan(lexer.Position, end - lexer.Position).TrimEnd();
        var contentEnd = lexer.Position + scalar.Length;
        if (lexer.At(end) == ':')
            lexer.Take(HighlightKind.Property, contentEnd);
        else if (IsNumber(lexer, contentEnd))
            lexer.Take(HighlightKind.Number, contentEnd);
        else
            lexer.Take(scalar.Length > 0 && Constants.Find(scalar) != WordRole.None ? HighlightKind.Constant : HighlightKind.String, contentEnd);
        lexer.Position = Math.Max(end, contentEnd);
        if (lexer.Current == ':')
            lexer.Take(HighlightKind.Punctuation, lexer.Position + 1);
    }

    /// <summary>The end of a quoted key at the position, or -1 where the quoted text is no key.</summary>
    public static int QuotedKeyEnd(Lexer lexer, char quote)
    {
        var i = lexer.Position + 1;
        while (i < lexer.End && lexer.Text[i] != quote && lexer.Text[i] is not ('\n' or '\r'))
            i += lexer.Text[i] == '\\' ? 2 : 1;
        return lexer.At(i) == quote && lexer.At(lexer.PastBlanks(i + 1)) == ':' ? i + 1 : -1;
    }

    private static int EndOf(Lexer lexer, bool inFlow)
    {
        var i = lexer.Position;
        for (; i < lexer.End; i++)
        {
            var c = lexer.Text[i];
            if (c is '\n' or '\r' || (inFlow && c is ',' or '[' or ']' or '{' or '}'))
                break;
            if (c == ':' && (lexer.At(i + 1) == '\0' || Chars.IsSpace(lexer.At(i + 1))))
                break;
            if (c == '#' && i > lexer.Position && Chars.IsBlank(lexer.Text[i - 1]))
                break;
        }

        return Math.Max(i, lexer.Position + 1);
    }

    private static bool IsNumber(Lexer lexer, int end)
    {
        var start = lexer.Current is '-' or '+' ? lexer.Position + 1 : lexer.Position;
        return char.IsAsciiDigit(lexer.At(start)) && NumberScanner.EndOf(lexer, start, suffixes: false) == end;
    }
}
