using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>A comment between two delimiters, which may nest; unterminated, it reaches to the end of the text.</summary>
internal sealed class BlockComment(string open, string close, bool nested = false, string? documentation = null) : Rule
{
    /// <summary>Whether both delimiters must begin a line, as in <c>=begin</c>.</summary>
    public bool AtColumnZero { get; init; }

    /// <summary>A character that, right behind the opening delimiter, makes it something else.</summary>
    public char Unless { get; init; } = '\uFFFF';

    public override string Triggers { get; } = open[..1];

    public override bool TryScan(Lexer lexer)
    {
        if (!lexer.Matches(open) || lexer.Peek(open.Length) == Unless || (AtColumnZero && !lexer.AtColumnZero()))
            return false;
        var isDocumentation = documentation is not null && lexer.Matches(documentation)
            && lexer.Peek(documentation.Length) is not ('*' or '/');
        lexer.Take(isDocumentation ? HighlightKind.Documentation : HighlightKind.Comment, EndOf(lexer));
        return true;
    }

    private int EndOf(Lexer lexer)
    {
        var depth = 1;
        var i = lexer.Position + open.Length;
        while (i < lexer.End)
        {
            var rest = lexer.Text.AsSpan(i, lexer.End - i);
            var stop = nested ? rest.IndexOfAny(open[0], close[0]) : rest.IndexOf(close[0]);
            if (stop < 0)
                return lexer.End;
            i += stop;
            rest = rest[stop..];
            if (rest.StartsWith(close, StringComparison.Ordinal) && (!AtColumnZero || lexer.Text[i - 1] is '\n' or '\r'))
            {
                i += close.Length;
                if (--depth == 0)
                    return i;
            }
            else if (nested && rest.StartsWith(open, StringComparison.Ordinal))
            {
                i += open.Length;
                depth++;
            }
            else
            {
                i++;
            }
        }

        return lexer.End;
    }
}
