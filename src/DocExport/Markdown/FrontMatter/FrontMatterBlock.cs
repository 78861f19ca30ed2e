namespace DocExport.Markdown.FrontMatter;

/// <summary>Where a text's front matter lies.</summary>
/// <param name="YamlStart">Offset of the first line of YAML.</param>
/// <param name="YamlEnd">Offset of the closing line.</param>
/// <param name="BodyStart">Offset of the first line of text.</param>
internal readonly record struct FrontMatterBlock(int YamlStart, int YamlEnd, int BodyStart)
{
    /// <summary>
    /// Finds <c>---</c> on the first line, a key or a comment on the second, and <c>---</c> or <c>...</c> on a later one.
    /// Without the key the first line is a thematic break, as CommonMark has it.
    /// </summary>
    /// <param name="source">The whole text.</param>
    /// <param name="block">The block found.</param>
    /// <param name="unclosed">Whether all but the closing line is there.</param>
    public static bool TryFind(SourceText source, out FrontMatterBlock block, out bool unclosed)
    {
        block = default;
        unclosed = false;
        if (source.LineCount < 2 || Line(source, 1) is not "---" || !BeginsYaml(Line(source, 2)))
            return false;
        for (int line = 2; line <= source.LineCount; line++)
        {
            if (Line(source, line) is "---" or "...")
            {
                block = new(source.LineStart(2), source.LineStart(line), source.LineStart(line + 1));
                return true;
            }
        }

        unclosed = true;
        return false;
    }

    private static ReadOnlySpan<char> Line(SourceText source, int line) =>
        source.Text.AsSpan(source.LineStart(line)..source.LineStart(line + 1)).TrimEnd();

    private static bool BeginsYaml(ReadOnlySpan<char> line)
    {
        if (line is ['#', ..] or "{}")
            return true;
        int colon = line.IndexOf(':');
        return colon > 0
            && (colon + 1 == line.Length || line[colon + 1] == ' ')
            && !line[..colon].ContainsAnyExcept(KeyCharacters);
    }

    private static System.Buffers.SearchValues<char> KeyCharacters { get; } =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-'\"");
}
