using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Languages;

/// <summary>Markdown's blocks; fenced code is read in its own language. <see cref="MarkdownInlines"/> reads the text inside.</summary>
internal sealed class MarkdownLanguage : Language
{
    public override void Scan(Lexer lexer)
    {
        if (lexer.Matches("---") && lexer.LineEnd() == lexer.Position + 3)
            ScanFrontMatter(lexer);
        while (!lexer.AtEnd)
        {
            ScanMarkers(lexer);
            if (lexer.Matches("```") || lexer.Matches("~~~"))
                ScanFence(lexer);
            else if (IsHeading(lexer) || IsUnderline(lexer))
                lexer.Take(HighlightKind.Heading, lexer.LineEnd());
            else
                MarkdownInlines.Scan(lexer, lexer.LineEnd());
            lexer.SkipLineBreak();
        }
    }

    private static void ScanFrontMatter(Lexer lexer)
    {
        lexer.Take(HighlightKind.Punctuation, lexer.Position + 3);
        lexer.SkipLineBreak();
        var close = lexer.Rest.IndexOf("\n---", StringComparison.Ordinal);
        lexer.Embed(LanguageCatalog.Find("yaml"), close < 0 ? lexer.End : lexer.Position + close);
        lexer.SkipLineBreak();
        lexer.Take(HighlightKind.Punctuation, lexer.LineEnd());
        lexer.SkipLineBreak();
    }

    private static void ScanMarkers(Lexer lexer)
    {
        while (true)
        {
            lexer.SkipBlanks();
            var end = lexer.Position;
            if (lexer.Current == '>')
                end++;
            else if (lexer.Current is '-' or '*' or '+' && Chars.IsBlank(lexer.Peek()))
                end++;
            else
                end = EndOfNumberMarker(lexer);
            if (end == lexer.Position)
                return;
            lexer.Take(HighlightKind.Punctuation, end);
        }
    }

    private static int EndOfNumberMarker(Lexer lexer)
    {
        var i = lexer.Position;
        while (char.IsAsciiDigit(lexer.At(i)) && i - lexer.Position < 9)
            i++;
        return i > lexer.Position && lexer.At(i) is '.' or ')' && Chars.IsBlank(lexer.At(i + 1)) ? i + 1 : lexer.Position;
    }

    private static bool IsHeading(Lexer lexer)
    {
        var marks = 0;
        while (lexer.Peek(marks) == '#')
            marks++;
        return marks is >= 1 and <= 6 && Chars.IsSpace(lexer.Peek(marks));
    }

    private static bool IsUnderline(Lexer lexer)
    {
        var line = lexer.Text.AsSpan(lexer.Position, lexer.LineEnd() - lexer.Position).TrimEnd();
        return line.Length >= 3 && line[0] is '=' or '-' && !line.ContainsAnyExcept(line[0]);
    }

    private static void ScanFence(Lexer lexer)
    {
        var mark = lexer.Current;
        var marks = 0;
        while (lexer.Peek(marks) == mark)
            marks++;
        lexer.Take(HighlightKind.Punctuation, lexer.Position + marks);
        lexer.SkipBlanks();
        var info = lexer.Text.AsSpan(lexer.Position, lexer.LineEnd() - lexer.Position);
        var language = info[..(info.IndexOfAny(" \t,{") is var cut && cut >= 0 ? cut : info.Length)].ToString();
        lexer.Take(HighlightKind.Attribute, lexer.LineEnd());
        lexer.SkipLineBreak();
        var close = FindClose(lexer, mark, marks);
        if (LanguageCatalog.Find(language) is { } embedded)
            lexer.Embed(embedded, close);
        else
            lexer.Take(HighlightKind.String, close);
        lexer.SkipBlanks();
        lexer.Take(HighlightKind.Punctuation, lexer.LineEnd());
    }

    private static int FindClose(Lexer lexer, char mark, int marks)
    {
        var line = lexer.Position;
        while (line < lexer.End)
        {
            var start = lexer.PastBlanks(line);
            var run = 0;
            while (lexer.At(start + run) == mark)
                run++;
            if (run >= marks)
                return line;
            var length = lexer.Text.AsSpan(line, lexer.End - line).IndexOf('\n');
            line = length < 0 ? lexer.End : line + length + 1;
        }

        return lexer.End;
    }
}
