namespace DocExport.Markdown.Html;

/// <summary>
/// Cuts HTML into tags and text; whatever begins no tag is text. What the tags mean, and which close which, is the parser's
/// business: this only has to find where they are.
/// </summary>
internal static class HtmlScanner
{
    public static List<HtmlToken> Scan(string html)
    {
        var tokens = new List<HtmlToken>();
        int text = 0;
        int at = 0;
        while (at < html.Length)
        {
            int open = html.IndexOf('<', at);
            if (open < 0)
                break;
            HtmlToken token = ReadMarkup(html, open);
            if (token.End == open)
            {
                at = open + 1;
                continue;
            }

            if (open > text)
                tokens.Add(new(HtmlTokenKind.Text, "", text, open));
            tokens.Add(token);
            at = text = token.End;
            // The content of these is no HTML, so a tag within them is none.
            if (token.Kind == HtmlTokenKind.StartTag && HtmlPolicy.RawText.Contains(token.Name))
            {
                int end = html.IndexOf("</" + token.Name, at, StringComparison.OrdinalIgnoreCase);
                at = end < 0 ? html.Length : end;
            }
        }

        if (text < html.Length)
            tokens.Add(new(HtmlTokenKind.Text, "", text, html.Length));
        return tokens;
    }

    private static HtmlToken ReadMarkup(string html, int open)
    {
        ReadOnlySpan<char> rest = html.AsSpan(open);
        var none = new HtmlToken(HtmlTokenKind.Text, "", open, open);
        if (rest.StartsWith("<!--"))
            return Until(html, open, 2, "-->", HtmlTokenKind.Comment);
        if (rest.StartsWith("<![CDATA["))
            return Until(html, open, 9, "]]>", HtmlTokenKind.Other);
        if (rest.StartsWith("<?"))
            return Until(html, open, 2, "?>", HtmlTokenKind.Other);
        if (rest.StartsWith("<!"))
            return Until(html, open, 2, ">", HtmlTokenKind.Other);
        bool closing = rest.StartsWith("</");
        int name = closing ? 2 : 1;
        if (rest.Length <= name || !char.IsAsciiLetter(rest[name]))
            return none;
        int nameEnd = name;
        while (nameEnd < rest.Length && !char.IsWhiteSpace(rest[nameEnd]) && rest[nameEnd] is not ('>' or '/' or '<'))
            nameEnd++;
        int end = TagEnd(rest, nameEnd);
        return end < 0
            ? none
            : new(closing ? HtmlTokenKind.EndTag : HtmlTokenKind.StartTag, rest[name..nameEnd].ToString().ToLowerInvariant(), open, open + end);
    }

    private static int TagEnd(ReadOnlySpan<char> tag, int at)
    {
        bool value = false;
        for (; at < tag.Length; at++)
        {
            char c = tag[at];
            if (c == '>')
                return at + 1;
            if (value && c is '"' or '\'')
            {
                int close = tag[(at + 1)..].IndexOf(c);
                if (close < 0)
                    return -1;
                at += close + 1;
            }

            value = c == '=' || (value && char.IsWhiteSpace(c));
        }

        return -1;
    }

    private static HtmlToken Until(string html, int open, int skip, string end, HtmlTokenKind kind)
    {
        int close = html.IndexOf(end, Math.Min(open + skip, html.Length), StringComparison.Ordinal);
        return new(kind, "", open, close < 0 ? html.Length : close + end.Length);
    }
}
