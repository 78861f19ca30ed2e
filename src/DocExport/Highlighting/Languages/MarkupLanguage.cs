using DocExport.Highlighting.Lexing;

namespace DocExport.Highlighting.Languages;

/// <summary>HTML and XML; in HTML, scripts and style sheets are read as what they are.</summary>
internal sealed class MarkupLanguage(bool isHtml) : Language
{
    private const int LongestEntity = 12;

    public override void Scan(Lexer lexer)
    {
        while (!lexer.AtEnd)
        {
            var next = lexer.Rest.IndexOfAny('<', '&');
            if (next < 0)
                break;
            lexer.Position += next;
            if (lexer.Current == '&')
                ScanEntity(lexer);
            else if (lexer.Matches("<!--"))
                TakeThrough(lexer, HighlightKind.Comment, "-->");
            else if (lexer.Matches("<![CDATA["))
                TakeThrough(lexer, HighlightKind.String, "]]>");
            else if (lexer.Peek() == '?')
                TakeThrough(lexer, HighlightKind.Preprocessor, "?>");
            else if (lexer.Peek() == '!')
                TakeThrough(lexer, HighlightKind.Preprocessor, ">");
            else if (Chars.IsNameStart(lexer.Peek()) || lexer.Peek() == '/')
                ScanElement(lexer);
            else
                lexer.Position++;
        }

        lexer.Position = lexer.End;
    }

    private static void TakeThrough(Lexer lexer, HighlightKind kind, string close)
    {
        var length = lexer.Rest.IndexOf(close, StringComparison.Ordinal);
        lexer.Take(kind, length < 0 ? lexer.End : lexer.Position + length + close.Length);
    }

    private static void ScanEntity(Lexer lexer)
    {
        var limit = Math.Min(lexer.End, lexer.Position + LongestEntity);
        var i = lexer.Position + 1;
        while (i < limit && (char.IsAsciiLetterOrDigit(lexer.Text[i]) || lexer.Text[i] == '#'))
            i++;
        if (i < limit && lexer.Text[i] == ';' && i > lexer.Position + 1)
            lexer.Take(HighlightKind.Escape, i + 1);
        else
            lexer.Position++;
    }

    private void ScanElement(Lexer lexer)
    {
        var tag = MarkupTag.Scan(lexer);
        if (!isHtml || tag.IsClosing)
            return;
        var name = lexer.Text.AsSpan(tag.NameStart, tag.NameLength);
        if (name.Equals("script", StringComparison.OrdinalIgnoreCase))
            ScanRaw(lexer, "javascript", "</script");
        else if (name.Equals("style", StringComparison.OrdinalIgnoreCase))
            ScanRaw(lexer, "css", "</style");
    }

    private static void ScanRaw(Lexer lexer, string language, string close)
    {
        var length = lexer.Rest.IndexOf(close, StringComparison.OrdinalIgnoreCase);
        lexer.Embed(LanguageCatalog.Find(language), length < 0 ? lexer.End : lexer.Position + length);
    }
}
