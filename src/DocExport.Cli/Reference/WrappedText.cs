namespace DocExport.Cli.Reference;

/// <summary>Breaks sentences into lines of a terminal or of a man page's source.</summary>
internal static class WrappedText
{
    /// <returns>Lines of at most so many characters, but for longer words.</returns>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        lines.Add(line);
        return lines;
    }
}
