using Microsoft.Extensions.FileSystemGlobbing;

namespace DocExport.Cli.Commands;

/// <summary>Replaces patterns by the files they stand for, where the shell has not done so.</summary>
internal static class InputPatterns
{
    /// <summary>Files of a pattern come in ordinal order of their paths, whatever the file system's.</summary>
    /// <exception cref="UsageException">A pattern stands for no file.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> inputs) => [.. inputs.SelectMany(Expand)];

    private static IEnumerable<string> Expand(string input)
    {
        if (!input.Contains('*') || File.Exists(input))
            return [input];
        string folder = FixedFolder(input);
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(input[folder.Length..].Replace(Path.DirectorySeparatorChar, '/'));
        string[] files =
        [
            .. matcher.GetResultsInFullPath(folder.Length == 0 ? "." : folder)
                .Select(file => folder.Length == 0 ? Path.GetRelativePath(".", file) : Path.Combine(folder, Path.GetRelativePath(folder, file)))
                .Order(StringComparer.Ordinal),
        ];
        return files.Length > 0 ? files : throw new UsageException($"no file is called {input}");
    }

    /// <summary>The folders before the first that holds an asterisk, with the separator behind them.</summary>
    private static string FixedFolder(string pattern)
    {
        int asterisk = pattern.IndexOf('*', StringComparison.Ordinal);
        int separator = pattern.AsSpan(0, asterisk).LastIndexOfAny('/', Path.DirectorySeparatorChar);
        return pattern[..(separator + 1)];
    }
}
