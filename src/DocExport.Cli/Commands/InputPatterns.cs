using Microsoft.Extensions.FileSystemGlobbing;

namespace DocExport.Cli.Commands;

/// <summary>Replaces patterns by the files they stand for, where the shell has not done so.</summary>
internal static class InputPatterns
{
    /// <summary>Files of a pattern come in ordinal order of their paths, whatever the file system's.</summary>
    /// <exception cref="UsageException">A pattern stands for no file.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> inputs) => [.. inputs.SelectMany(Expand)];

    /// <summary>The folder of the first input, where the search for a project file begins.</summary>
    public static string FolderOf(IReadOnlyList<string> inputs) =>
        inputs is [] or ["-", ..] ? "." : Path.GetDirectoryName(Path.GetFullPath(inputs[0])) ?? ".";

    /// <summary>Whether an input stands for files that may become more.</summary>
    public static bool IsPattern(string input) => input.Contains('*') && !File.Exists(input);

    private static IEnumerable<string> Expand(string input)
    {
        if (!IsPattern(input))
            return [input];
        string[] files = Matches(input);
        return files.Length > 0 ? files : throw new UsageException($"no file is called {input}");
    }

    /// <summary>The files that a pattern stands for now, perhaps none.</summary>
    public static string[] Matches(string input)
    {
        string folder = FixedFolder(input);
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(input[folder.Length..].Replace(Path.DirectorySeparatorChar, '/'));
        return
        [
            .. matcher.GetResultsInFullPath(folder.Length == 0 ? "." : folder)
                .Select(file => folder.Length == 0 ? Path.GetRelativePath(".", file) : Path.Combine(folder, Path.GetRelativePath(folder, file)))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The folders before the first that holds an asterisk, with the separator behind them.</summary>
    private static string FixedFolder(string pattern)
    {
        int asterisk = pattern.IndexOf('*', StringComparison.Ordinal);
        int separator = pattern.AsSpan(0, asterisk).LastIndexOfAny('/', Path.DirectorySeparatorChar);
        return pattern[..(separator + 1)];
    }
}
