namespace DocExport.Cli.Reference;

/// <summary>Under which heading an option is described: thirty in one list are too many to find one.</summary>
internal static class OptionGroups
{
    private const string Other = "Options";

    private static readonly (string Title, string[] Options)[] Groups =
    [
        ("Output", ["--output", "--to", "--output-dir", "--each", "--deps", "--open", "--jobs"]),
        ("Document", ["--theme", "--toc", "--toc-depth", "--number-sections", "--metadata", "--font-path", "--system-fonts"]),
        ("PDF", ["--paper", "--imposition", "--sheet", "--pages", "--pdf-standard", "--attach-source", "--strict-accessibility"]),
        ("E-book", ["--split-level", "--css", "--visible-notes", "--embed-fonts", "--page-list"]),
        ("Messages", ["--fail-on", "--diagnostics", "--color", "--quiet", "--verbose", "--timings", "--help"]),
    ];

    /// <summary>The options by group, each in the order of its group; those of no group come first.</summary>
    public static IReadOnlyList<OptionGroup> Of(IReadOnlyList<OptionDescription> options)
    {
        var groups = new List<OptionGroup> { new(Other, [.. options.Where(option => !Groups.Any(group => group.Options.Contains(option.Name)))]) };
        // A few options need no headings between them.
        if (options.Count - groups[0].Options.Count < 8)
            return [new(Other, options)];
        groups.AddRange(Groups.Select(group => new OptionGroup(
            group.Title,
            [.. options.Where(option => group.Options.Contains(option.Name)).OrderBy(option => Array.IndexOf(group.Options, option.Name))])));
        return [.. groups.Where(group => group.Options.Count > 0)];
    }
}

/// <summary>Options under one heading.</summary>
internal sealed record OptionGroup(string Title, IReadOnlyList<OptionDescription> Options);

/// <summary>An option as it is described.</summary>
/// <param name="Name">Its name, with hyphens.</param>
/// <param name="Label">With its short form and its value: <c>-o, --output FILE</c>.</param>
/// <param name="Text">What it does.</param>
internal sealed record OptionDescription(string Name, string Label, string Text);
