using System.Text;

namespace DocExport.Cli.Commands;

/// <summary>Values of <c>--metadata</c> as front matter.</summary>
internal static class MetadataArgument
{
    /// <summary>A key that comes several times is a list. Values are texts: nothing in them has a meaning in YAML.</summary>
    /// <returns><see langword="null"/> where there are none.</returns>
    /// <exception cref="UsageException">A value lacks its key.</exception>
    public static string? Parse(IReadOnlyList<string> pairs)
    {
        if (pairs.Count == 0)
            return null;
        var yaml = new StringBuilder();
        foreach (IGrouping<string, string> entry in pairs.Select(Split).GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal))
        {
            string[] values = [.. entry.Select(Quote)];
            yaml.Append(Quote(entry.Key)).Append(": ");
            yaml.Append(values.Length == 1 ? values[0] : $"[{string.Join(", ", values)}]").Append('\n');
        }

        return yaml.ToString();
    }

    private static (string Key, string Value) Split(string pair)
    {
        int equals = pair.IndexOf('=', StringComparison.Ordinal);
        return equals > 0
            ? (pair[..equals].Trim(), pair[(equals + 1)..])
            : throw new UsageException($"--metadata takes KEY=VALUE, not '{pair}'", "such as --metadata title='My book'");
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c))
                quoted.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
