using DocExport.Highlighting.Lexing;
using DocExport.Highlighting.Rules;

namespace DocExport.Highlighting.Languages;

/// <summary>YAML, line by line; flow collections may span lines.</summary>
internal sealed class YamlLanguage : Language
{
    private static readonly QuotedText DoubleQuoted = QuotedText.Block("\"", BackslashEscape.Instance);
    private static readonly QuotedText SingleQuoted = QuotedText.Block("'", new Literal("''"));

    public override void Scan(Lexer lexer)
    {
        var flowDepth = 0;
        while (!lexer.AtEnd)
        {
            var indent = lexer.Position;
            lexer.SkipBlanks();
            indent = lexer.Position - indent;
            if (flowDepth == 0 && indent == 0 && (lexer.Matches("---") || lexer.Matches("...") || lexer.Current == '%'))
                lexer.Take(HighlightKind.Preprocessor, lexer.Current == '%' ? lexer.LineEnd() : lexer.Position + 3);
            ScanLine(lexer, indent, ref flowDepth);
            lexer.SkipLineBreak();
        }
    }

    private static void ScanLine(Lexer lexer, int indent, ref int flowDepth)
    {
        while (!lexer.AtEnd && lexer.Current is not ('\n' or '\r'))
        {
            var c = lexer.Current;
            if (Chars.IsBlank(c))
            {
                lexer.Position++;
            }
            else if (c == '#' && (lexer.AtColumnZero() || Chars.IsSpace(lexer.Text[lexer.Position - 1])))
            {
                lexer.Take(HighlightKind.Comment, lexer.LineEnd());
            }
            else if (c is '-' or '?' or ':' && (Chars.IsSpace(lexer.Peek()) || lexer.Peek() == '\0'))
            {
                lexer.Take(HighlightKind.Punctuation, lexer.Position + 1);
            }
            else if (c is '[' or '{' or ']' or '}' or ',')
            {
                flowDepth = c is '[' or '{' ? flowDepth + 1 : c == ',' ? flowDepth : Math.Max(0, flowDepth - 1);
                lexer.Take(HighlightKind.Punctuation, lexer.Position + 1);
            }
            else if (c is '|' or '>' && flowDepth == 0)
            {
                YamlBlockScalar.Scan(lexer, indent);
                return;
            }
            else
            {
                ScanNode(lexer, c, flowDepth > 0);
            }
        }
    }

    private static void ScanNode(Lexer lexer, char c, bool inFlow)
    {
        if (c is '&' or '*' or '!')
        {
            var end = lexer.Position + 1;
            while (end < lexer.End && !Chars.IsSpace(lexer.Text[end]) && !(inFlow && lexer.Text[end] is ',' or ']' or '}'))
                end++;
            lexer.Take(c == '!' ? HighlightKind.Type : HighlightKind.Variable, end);
        }
        else if (c is '"' or '\'')
        {
            if (YamlScalar.QuotedKeyEnd(lexer, c) is var end && end > 0)
                lexer.Take(HighlightKind.Property, end);
            else
                (c == '"' ? DoubleQuoted : SingleQuoted).TryScan(lexer);
        }
        else
        {
            YamlScalar.Scan(lexer, inFlow);
        }
    }
}
