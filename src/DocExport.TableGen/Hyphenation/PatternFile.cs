using System.Globalization;
using System.Text.RegularExpressions;

namespace DocExport.TableGen.Hyphenation;

/// <summary>A file of TeX patterns, or several that complete one another: header, patterns, exceptions.</summary>
internal sealed partial class PatternFile
{
    public PatternFile(string folder, params string[] names)
        : this([.. names.Select(name => new PatternFile(folder, name))])
    {
    }

    private PatternFile(PatternFile[] parts)
    {
        Header = [.. parts.SelectMany((part, i) => i == 0 ? part.Header : ["%", .. part.Header])];
        Patterns = [.. parts.SelectMany(part => part.Patterns)];
        Exceptions = [.. parts.SelectMany(part => part.Exceptions)];
        Left = parts.Max(part => part.Left);
        Right = parts.Max(part => part.Right);
    }

    private PatternFile(string folder, string name)
    {
        string[] lines = File.ReadAllLines(Path.Combine(folder, name));
        Header = [.. lines.TakeWhile(line => line.StartsWith('%') && !line.Contains("=====", StringComparison.Ordinal) || line.Length == 0)];
        string text = string.Join('\n', lines.Select(line => line.Split('%')[0]));
        Patterns = [.. Group(text, "patterns")];
        Exceptions = [.. Group(text, "hyphenation")];
        if (InputPattern().Match(text) is { Success: true } input)
        {
            var included = new PatternFile(folder, input.Groups[1].Value);
            Patterns = [.. included.Patterns, .. Patterns];
            Exceptions = [.. included.Exceptions, .. Exceptions];
            Header = [.. Header, "%", .. included.Header];
        }

        Left = Minimum("left");
        Right = Minimum("right");
    }

    public IReadOnlyList<string> Header { get; }

    /// <summary>As in the file: letters, digits for levels, a full stop for a word's end.</summary>
    public IReadOnlyList<string> Patterns { get; }

    /// <summary>Words with all their hyphens.</summary>
    public IReadOnlyList<string> Exceptions { get; }

    public int Left { get; }

    public int Right { get; }

    private static IEnumerable<string> Group(string text, string command) =>
        from Match match in Regex.Matches(text, $@"\\{command}\s*\{{([^}}]*)\}}")
        from word in match.Groups[1].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        select word.Contains('\\', StringComparison.Ordinal) ? throw new InvalidDataException($"TeX macro in {word}") : word;

    /// <summary>The header gives minima for typesetting last, and sometimes others before.</summary>
    private int Minimum(string side)
    {
        Match[] matches = [.. Header.Select(line => Regex.Match(line, $@"^%\s+{side}:\s*(\d+)")).Where(match => match.Success)];
        return matches.Length == 0 ? 2 : int.Parse(matches[^1].Groups[1].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\\input\s+(\S+\.tex)")]
    private static partial Regex InputPattern();
}
