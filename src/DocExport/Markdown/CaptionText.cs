namespace DocExport.Markdown;

/// <summary>
/// Lines that caption what stands beside them: <c>: Caption</c>, or a keyword and a colon, <c>Table: Caption</c>.
/// </summary>
internal static class CaptionText
{
    /// <summary>Characters before the caption itself, or 0 where the text is no caption.</summary>
    public static int Prefix(ReadOnlySpan<char> line, string keyword)
    {
        ReadOnlySpan<char> text = line.TrimStart();
        int indent = line.Length - text.Length;
        if (text.StartsWith(": "))
            return indent + 2;
        bool named = text.StartsWith(keyword, StringComparison.OrdinalIgnoreCase) && text[keyword.Length..].StartsWith(": ");
        return named ? indent + keyword.Length + 2 : 0;
    }
}
