namespace DocExport.Cli.Output;

/// <summary>What <c>explain</c> says of one diagnostic.</summary>
/// <param name="Title">In a few words.</param>
/// <param name="Text">Why it is told and what to do, in lines of at most 100 characters.</param>
internal sealed record Explanation(string Title, string Text);

/// <summary>The explanations, from the Markdown file among the assembly's resources.</summary>
internal static class Explanations
{
    private const string HeadingMark = "## ";

    /// <summary>By id, in the order of ids.</summary>
    public static IReadOnlyDictionary<string, Explanation> All { get; } = Read();

    private static SortedDictionary<string, Explanation> Read()
    {
        using Stream stream = typeof(Explanations).Assembly.GetManifestResourceStream("explanations.md")!;
        using var reader = new StreamReader(stream);
        var all = new SortedDictionary<string, Explanation>(StringComparer.Ordinal);
        // The part before the first heading says what the file is.
        foreach (string section in ("\n" + reader.ReadToEnd()).Split("\n" + HeadingMark).Skip(1))
        {
            int end = section.IndexOf('\n', StringComparison.Ordinal);
            string heading = section[..end];
            int space = heading.IndexOf(' ', StringComparison.Ordinal);
            all.Add(heading[..space], new(heading[(space + 1)..], section[end..].Trim()));
        }

        return all;
    }
}
