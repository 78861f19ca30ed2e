using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Rules;

/// <summary>The strings of Swift: one or three quotes, and hashes around them that every escape and hole must repeat.</summary>
internal sealed class SwiftString : Rule
{
    private const int MostHashes = 8;

    public static SwiftString Instance { get; } = new();

    public override string Triggers => "\"#";

    public override bool TryScan(Lexer lexer)
    {
        var start = lexer.Position;
        var hashes = 0;
        while (hashes < MostHashes && lexer.Peek(hashes) == '#')
            hashes++;
        if (lexer.Peek(hashes) != '"')
            return false;
        var quotes = lexer.Peek(hashes + 1) == '"' && lexer.Peek(hashes + 2) == '"' ? 3 : 1;
        lexer.Position += hashes + quotes;
        ScanBody(lexer, start, quotes, hashes);
        return true;
    }

    private static void ScanBody(Lexer lexer, int start, int quotes, int hashes)
    {
        while (lexer.Rest.IndexOfAny('"', '\\', '\n') is var offset && offset >= 0)
        {
            lexer.Position += offset;
            lexer.Emit(HighlightKind.String, start, lexer.Position);
            start = lexer.Position;
            if (lexer.Current == '\n' && quotes == 1)
                return;
            if (lexer.Current == '"' && IsRun(lexer, lexer.Position, '"', quotes) && IsRun(lexer, start + quotes, '#', hashes))
            {
                lexer.Take(HighlightKind.String, start + quotes + hashes);
                return;
            }

            if (lexer.Current == '\\' && IsRun(lexer, start + 1, '#', hashes) && TryEscape(lexer, hashes))
                start = lexer.Position;
            else
                lexer.Position++;
        }

        lexer.Emit(HighlightKind.String, start, lexer.End);
        lexer.Position = lexer.End;
    }

    private static bool TryEscape(Lexer lexer, int hashes)
    {
        var escaped = lexer.Position + 1 + hashes;
        if (escaped >= lexer.End)
            return false;
        if (lexer.Text[escaped] != '(')
        {
            lexer.Take(HighlightKind.Escape, BackslashEscape.EndOf(lexer, escaped - 1));
            return true;
        }

        if (!lexer.TryNest())
            return false;
        lexer.Take(HighlightKind.Escape, escaped + 1);
        lexer.ForgetContext();
        CodeScanner.Scan(lexer, CodeBounds.Until(')'));
        if (lexer.Current == ')')
            lexer.Take(HighlightKind.Escape, lexer.Position + 1);
        lexer.Unnest();
        return true;
    }

    private static bool IsRun(Lexer lexer, int index, char c, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (lexer.At(index + i) != c)
                return false;
        }

        return true;
    }
}
