namespace DocExport.Markdown;

/// <summary>Finds text that runs on without a blank line: it would be one paragraph, whose inlines take more than linear time.</summary>
internal static class LongRun
{
    /// <returns>Offset of the first run longer than <paramref name="limit"/>, or <see langword="null"/>.</returns>
    public static int? Find(string text, int limit)
    {
        if (text.Length <= limit)
            return null;
        int start = 0;
        int line = 0;
        while (line < text.Length)
        {
            int length = text.AsSpan(line).IndexOfAny('\n', '\r');
            int end = length < 0 ? text.Length : line + length;
            if (text.AsSpan(line..end).IsWhiteSpace())
                start = end + 1;
            else if (end - start > limit)
                return start;
            line = end + 1;
        }

        return null;
    }
}
