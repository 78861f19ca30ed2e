using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>
/// The inside of a raw string of C#: closed by as many quotes as opened it, with holes behind as many
/// braces as there are dollars.
/// </summary>
internal static class RawText
{
    public static void Scan(Lexer lexer, int start, int quotes, int dollars)
    {
        while (lexer.Rest.IndexOfAny('"', '{') is var offset && offset >= 0)
        {
            lexer.Position += offset;
            var mark = lexer.Current;
            var run = 1;
            while (lexer.Peek(run) == mark)
                run++;
            if (mark == '"' && run >= quotes)
            {
                lexer.Emit(HighlightKind.String, start, lexer.Position + run);
                lexer.Position += run;
                return;
            }

            if (mark == '{' && dollars > 0 && run >= dollars && lexer.TryNest())
            {
                lexer.Emit(HighlightKind.String, start, lexer.Position + run - dollars);
                lexer.Position += run - dollars;
                ScanHole(lexer, dollars);
                start = lexer.Position;
                lexer.Unnest();
                continue;
            }

            lexer.Position += run;
        }

        lexer.Emit(HighlightKind.String, start, lexer.End);
        lexer.Position = lexer.End;
    }

    private static void ScanHole(Lexer lexer, int braces)
    {
        lexer.Take(HighlightKind.Escape, lexer.Position + braces);
        lexer.ForgetContext();
        CodeScanner.Scan(lexer, new CodeBounds('}', ':', OneLine: false));
        if (lexer.Current == ':')
        {
            var format = lexer.Rest.IndexOfAny('}', '"', '\n');
            lexer.Take(HighlightKind.String, format < 0 ? lexer.End : lexer.Position + format);
        }

        var closers = 0;
        while (closers < braces && lexer.Peek(closers) == '}')
            closers++;
        lexer.Take(HighlightKind.Escape, lexer.Position + closers);
    }
}
