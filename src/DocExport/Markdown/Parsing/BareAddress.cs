namespace DocExport.Markdown.Parsing;

/// <summary>How far an address reaches (GFM, autolinks: extended autolink path validation).</summary>
internal static class BareAddress
{
    /// <summary>Length of the address the text begins with, or 0; <paramref name="domainStart"/> is where its scheme ends.</summary>
    public static int Length(ReadOnlySpan<char> text, int domainStart)
    {
        int domainEnd = DomainEnd(text, domainStart);
        if (domainEnd < 0)
            return 0;
        int end = domainEnd;
        while (end < text.Length && text[end] != '<' && !char.IsWhiteSpace(text[end]))
            end++;
        return TrimEnd(text, end);
    }

    /// <summary>A domain has a dot, and no underscore in its last two labels.</summary>
    private static int DomainEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        int dots = 0;
        int underscoresLast = 0;
        int underscoresBefore = 0;
        for (; end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.'); end++)
        {
            if (text[end] == '_')
            {
                underscoresLast++;
            }
            else if (text[end] == '.')
            {
                if (end + 1 >= text.Length || !(char.IsLetterOrDigit(text[end + 1]) || text[end + 1] is '-' or '_'))
                    break;
                dots++;
                underscoresBefore = underscoresLast;
                underscoresLast = 0;
            }
        }

        return dots > 0 && underscoresLast == 0 && underscoresBefore == 0 && end > start ? end : -1;
    }

    /// <summary>Punctuation at the end belongs to the sentence, and so does a bracket that was not opened within the address.</summary>
    private static int TrimEnd(ReadOnlySpan<char> text, int end)
    {
        int unclosed = text[..end].Count(')') - text[..end].Count('(');
        while (end > 0)
        {
            char last = text[end - 1];
            if (last is '?' or '!' or '.' or ',' or ':' or '*' or '_' or '~' or '\'' or '"')
            {
                end--;
            }
            else if (last == ')' && unclosed > 0)
            {
                unclosed--;
                end--;
            }
            else if (last == ';' && EntityStart(text[..(end - 1)]) is >= 0 and int start)
            {
                end = start;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int EntityStart(ReadOnlySpan<char> text)
    {
        int at = text.Length;
        while (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]))
            at--;
        return at > 0 && at < text.Length && text[at - 1] == '&' ? at - 1 : -1;
    }
}

/// <summary>Mail addresses in running text (GFM, autolinks: extended email autolink).</summary>
internal static class MailAddress
{
    /// <summary>Length of the text up to the end of the address whose local part begins at <paramref name="start"/>, or 0.</summary>
    public static int Length(ReadOnlySpan<char> text, int start, bool allowPath = false)
    {
        int at = start;
        while (at < text.Length && IsLocal(text[at]))
            at++;
        if (at == start || at >= text.Length || text[at] != '@')
            return 0;
        int domain = at + 1;
        int end = domain;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.'))
            end++;
        while (end > domain && text[end - 1] == '.')
            end--;
        if (end == domain || text[end - 1] is '-' or '_' || !text[domain..end].Contains('.'))
            return 0;
        if (!allowPath || end >= text.Length || text[end] != '/')
            return end;
        int path = end + 1;
        while (path < text.Length && (char.IsAsciiLetterOrDigit(text[path]) || text[path] is '@' or '.'))
            path++;
        while (text[path - 1] == '.')
            path--;
        return path > end + 1 ? path : end;
    }

    public static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '+';
}
