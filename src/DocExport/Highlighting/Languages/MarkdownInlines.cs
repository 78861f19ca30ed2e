using System.Buffers;
using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Languages;

/// <summary>The inside of a line of Markdown: code, emphasis, links, tags, escapes.</summary>
internal static class MarkdownInlines
{
    // Bounds the search for a closing mark, which a line full of opening ones would otherwise repeat to its end.
    private const int LongestSpan = 400;

    private static readonly SearchValues<char> Marks = SearchValues.Create("`*_<\\]");

    public static void Scan(Lexer lexer, int end)
    {
        var limit = lexer.Narrow(end);
        while (!lexer.AtEnd)
        {
            var next = lexer.Rest.IndexOfAny(Marks);
            if (next < 0)
                break;
            lexer.Position += next;
            if (!TryMark(lexer, lexer.Current))
                lexer.Position++;
        }

        lexer.Position = lexer.End;
        lexer.Widen(limit);
    }

    private static bool TryMark(Lexer lexer, char mark) => mark switch
    {
        '`' => TryCode(lexer),
        '*' or '_' => TryEmphasis(lexer, mark),
        ']' => TryLinkTarget(lexer),
        '<' => TryTag(lexer),
        '\\' => TryEscape(lexer),
        _ => false,
    };

    private static bool TryEmphasis(Lexer lexer, char mark)
    {
        var isInsideWord = mark == '_' && lexer.Position > lexer.Start && Chars.IsName(lexer.Text[lexer.Position - 1]);
        if (isInsideWord)
            return false;
        if (lexer.Peek() == mark)
            return TrySpan(lexer, mark == '*' ? "**" : "__", HighlightKind.Strong);
        return !Chars.IsSpace(lexer.Peek()) && TrySpan(lexer, mark == '*' ? "*" : "_", HighlightKind.Emphasis);
    }

    // A run of backticks ends at the next run as long; without one, the whole run is text.
    private static bool TryCode(Lexer lexer)
    {
        var run = 1;
        while (lexer.Peek(run) == '`')
            run++;
        if (!TakeThrough(lexer, run, lexer.Text.AsSpan(lexer.Position, run), HighlightKind.String))
            lexer.Position += run;
        return true;
    }

    private static bool TrySpan(Lexer lexer, string mark, HighlightKind kind) => TakeThrough(lexer, mark.Length, mark, kind);

    private static bool TakeThrough(Lexer lexer, int open, ReadOnlySpan<char> close, HighlightKind kind)
    {
        var content = lexer.Position + open;
        var window = lexer.Text.AsSpan(content, Math.Max(0, Math.Min(lexer.End - content, LongestSpan)));
        var length = window.IndexOf(close, StringComparison.Ordinal);
        if (length <= 0)
            return false;
        lexer.Take(kind, content + length + close.Length);
        return true;
    }

    // "](target)" of a link or image.
    private static bool TryLinkTarget(Lexer lexer)
    {
        if (lexer.Peek() is not ('(' or '['))
            return false;
        var close = lexer.Peek() == '(' ? ')' : ']';
        var start = lexer.Position + 2;
        var window = lexer.Text.AsSpan(start, Math.Max(0, Math.Min(lexer.End - start, LongestSpan)));
        var length = window.IndexOf(close);
        if (length < 0)
            return false;
        lexer.Take(HighlightKind.Punctuation, start);
        lexer.Take(HighlightKind.Link, start + length);
        lexer.Take(HighlightKind.Punctuation, start + length + 1);
        return true;
    }

    private static bool TryTag(Lexer lexer)
    {
        if (lexer.Matches("<http") || lexer.Matches("<mailto:"))
        {
            var close = lexer.Rest.IndexOf('>');
            lexer.Take(HighlightKind.Link, close < 0 ? lexer.End : lexer.Position + close + 1);
            return true;
        }

        if (lexer.Matches("<!--"))
        {
            var close = lexer.Rest.IndexOf("-->", StringComparison.Ordinal);
            lexer.Take(HighlightKind.Comment, close < 0 ? lexer.End : lexer.Position + close + 3);
            return true;
        }

        if (!Chars.IsNameStart(lexer.Peek()) && lexer.Peek() != '/')
            return false;
        MarkupTag.Scan(lexer);
        return true;
    }

    private static bool TryEscape(Lexer lexer)
    {
        if (!char.IsAscii(lexer.Peek()) || !char.IsPunctuation(lexer.Peek()) && !char.IsSymbol(lexer.Peek()))
            return false;
        lexer.Take(HighlightKind.Escape, lexer.Position + 2);
        return true;
    }
}
