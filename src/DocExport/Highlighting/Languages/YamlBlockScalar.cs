using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Languages;

/// <summary>A literal or folded block of YAML: its header, then every line that is indented more than the line of the header.</summary>
internal static class YamlBlockScalar
{
    public static void Scan(Lexer lexer, int indent)
    {
        var header = lexer.Position + 1;
        while (char.IsAsciiDigit(lexer.At(header)) || lexer.At(header) is '+' or '-')
            header++;
        lexer.Take(HighlightKind.Operator, header);
        lexer.SkipBlanks();
        lexer.Take(lexer.Current == '#' ? HighlightKind.Comment : HighlightKind.Text, lexer.LineEnd());
        while (!lexer.AtEnd)
        {
            var lineBreak = lexer.Position;
            lexer.SkipLineBreak();
            var content = lexer.PastBlanks(lexer.Position);
            var isBlank = content >= lexer.End || lexer.Text[content] is '\n' or '\r';
            if (!isBlank && content - lexer.Position <= indent)
            {
                lexer.Position = lineBreak;
                return;
            }

            lexer.Position = content;
            lexer.Take(HighlightKind.String, lexer.LineEnd());
        }
    }
}
