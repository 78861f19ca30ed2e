namespace DocExport.Markdown.FrontMatter;

/// <summary>Front matter in TOML, which other programs take and this one does not: found so that it is not printed as text.</summary>
internal static class TomlBlock
{
    private const string Mark = "+++";

    /// <summary>
    /// Where the text begins behind <c>+++</c> on the first line, a key, a table or a comment on the next that is not empty, and <c>+++</c> on a
    /// later one; 0 where there is no such block.
    /// </summary>
    public static int BodyStart(SourceText source)
    {
        if (source.LineCount < 2 || Line(source, 1) is not Mark)
            return 0;
        bool begun = false;
        for (int line = 2; line <= source.LineCount; line++)
        {
            ReadOnlySpan<char> text = Line(source, line);
            if (text is Mark)
                return source.LineStart(line + 1);
            if (!begun && !text.IsEmpty && text[0] is not ('#' or '[') && text.IndexOf('=') <= 0)
                return 0;
            begun |= !text.IsEmpty;
        }

        return 0;
    }

    private static ReadOnlySpan<char> Line(SourceText source, int line) =>
        source.Text.AsSpan(source.LineStart(line)..source.LineStart(line + 1)).Trim();
}
