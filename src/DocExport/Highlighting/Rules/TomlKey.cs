using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A bare, dotted or quoted key before an equals sign.</summary>
internal sealed class TomlKey : Rule
{
    public static TomlKey Instance { get; } = new();

    public override string Triggers => "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-\"'";

    public override bool TryScan(Lexer lexer)
    {
        if (!lexer.AtLineStart() && lexer.LastChar is not ('{' or ','))
            return false;
        var end = EndOf(lexer, lexer.Position);
        if (end == lexer.Position || lexer.At(lexer.PastBlanks(end)) != '=')
            return false;
        lexer.Take(HighlightKind.Property, end);
        return true;
    }

    private static int EndOf(Lexer lexer, int i)
    {
        while (i < lexer.End)
        {
            var c = lexer.Text[i];
            if (c is '"' or '\'')
            {
                var close = lexer.Text.AsSpan(i + 1, lexer.End - i - 1).IndexOfAny(c, '\n');
                if (close < 0 || lexer.Text[i + 1 + close] == '\n')
                    return lexer.Position;
                i += close + 2;
            }
            else if (Chars.IsName(c) || c is '-' or '.')
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }
}
