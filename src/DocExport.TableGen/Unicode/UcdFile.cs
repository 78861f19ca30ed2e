using System.Globalization;
using System.Text.RegularExpressions;

namespace DocExport.TableGen.Unicode;

/// <summary>One line of a Unicode Character Database file: a range and the fields after it.</summary>
internal readonly record struct UcdEntry(int First, int Last, string[] Fields);

/// <summary>Reads the "range ; field ; field # comment" format of UAX #44.</summary>
internal sealed partial class UcdFile
{
    private readonly string[] _lines;

    public UcdFile(string folder, params string[] path)
    {
        Path = System.IO.Path.Combine([folder, .. path]);
        _lines = File.ReadAllLines(Path);
    }

    public string Path { get; }

    /// <summary>The version in the first line, as in <c># LineBreak-15.0.0.txt</c>.</summary>
    public string Version => VersionPattern().Match(_lines[0]) is { Success: true } match
        ? match.Groups[1].Value
        : throw new InvalidDataException($"{Path}: no version in the first line");

    public IEnumerable<UcdEntry> Entries() =>
        from line in _lines
        let data = line.Split('#')[0].Trim()
        where data.Length > 0 && data[0] != '@'
        select Parse(data);

    /// <summary>The <c># @missing:</c> lines, which hold the values of code points that no entry names.</summary>
    public IEnumerable<UcdEntry> Missing() =>
        from line in _lines
        where line.StartsWith("# @missing:", StringComparison.Ordinal)
        select Parse(line["# @missing:".Length..].Split('#')[0]);

    private static UcdEntry Parse(string data)
    {
        string[] fields = data.Split(';', StringSplitOptions.TrimEntries);
        string[] ends = fields[0].Split("..");
        return new UcdEntry(Hex(ends[0]), Hex(ends[^1]), fields[1..]);
    }

    public static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"-(\d+\.\d+\.\d+)\.txt")]
    private static partial Regex VersionPattern();
}
