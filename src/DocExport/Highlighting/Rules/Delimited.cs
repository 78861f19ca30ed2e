using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>Text between a freely chosen delimiter and its partner, as Ruby, Perl and Elixir have it; brackets nest.</summary>
internal static class Delimited
{
    /// <summary>Reads from behind the opening delimiter through the closing one; <paramref name="start"/> is where the literal began.</summary>
    public static void Scan(Lexer lexer, int start, char open, HighlightKind kind, Rule? hole)
    {
        var close = open switch
        {
            '(' => ')',
            '[' => ']',
            '{' => '}',
            '<' => '>',
            _ => open,
        };
        var depth = 1;
        while (!lexer.AtEnd)
        {
            var c = lexer.Current;
            if (c == '\\' && lexer.Position + 1 < lexer.End)
            {
                lexer.Position++;
            }
            else if (c == close)
            {
                if (--depth == 0)
                {
                    lexer.Emit(kind, start, ++lexer.Position);
                    return;
                }
            }
            else if (c == open)
            {
                depth++;
            }
            else if (hole is not null && hole.Triggers.Contains(c))
            {
                lexer.Emit(kind, start, lexer.Position);
                start = lexer.Position;
                if (hole.TryScan(lexer))
                {
                    start = lexer.Position;
                    continue;
                }
            }

            lexer.Position++;
        }

        lexer.Emit(kind, start, lexer.End);
    }
}
