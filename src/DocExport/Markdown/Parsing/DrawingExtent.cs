namespace DocExport.Markdown.Parsing;

/// <summary>Finds where an <c>svg</c> element in a text ends: Markdown must not look into it.</summary>
internal static class DrawingExtent
{
    // Drawings in drawings are rare; the bound keeps a text of unclosed tags from being read over and over.
    private const int DeepestNesting = 16;

    /// <summary>Whether an <c>svg</c> start tag begins here.</summary>
    public static bool Begins(ReadOnlySpan<char> text) =>
        text.StartsWith("<svg", StringComparison.OrdinalIgnoreCase) && (text.Length == 4 || text[4] is '>' or '/' || char.IsWhiteSpace(text[4]));

    /// <summary>Characters of the element that begins the text, or 0 where it is never closed.</summary>
    public static int Find(ReadOnlySpan<char> text)
    {
        int depth = 0;
        for (int at = 0; depth <= DeepestNesting;)
        {
            int found = text[at..].IndexOf('<');
            if (found < 0)
                return 0;
            at += found;
            ReadOnlySpan<char> rest = text[at..];
            int skipped = Begins(rest) || IsEnd(rest) ? rest.IndexOf('>') + 1 : rest.StartsWith("<!--") ? rest.IndexOf("-->") + 3 : 1;
            if (skipped is 0 or 2)
                return 0;
            if (IsEnd(rest))
                depth--;
            else if (Begins(rest) && rest[skipped - 2] != '/')
                depth++;
            at += skipped;
            if (depth == 0)
                return at;
        }

        return 0;
    }

    private static bool IsEnd(ReadOnlySpan<char> text) =>
        text.StartsWith("</svg", StringComparison.OrdinalIgnoreCase) && (text.Length == 5 || text[5] == '>' || char.IsWhiteSpace(text[5]));
}
