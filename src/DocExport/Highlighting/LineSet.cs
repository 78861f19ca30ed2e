using System.Globalization;

namespace DocExport.Highlighting;

/// <summary>Line numbers as authors list them: <c>2,4-6</c>, <c>2 4-6</c>, <c>[2, 4-6]</c>.</summary>
internal readonly struct LineSet
{
    private readonly List<(int First, int Last)>? _ranges;

    private LineSet(List<(int First, int Last)> ranges) => _ranges = ranges;

    /// <summary>Reads a list; what is no number or range counts for nothing.</summary>
    /// <param name="text">The list.</param>
    /// <param name="isWhole">Whether all of it was understood.</param>
    public static LineSet Parse(string? text, out bool isWhole)
    {
        isWhole = true;
        var ranges = new List<(int First, int Last)>();
        foreach (string part in (text ?? "").Trim('[', ']').Split([',', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] ends = part.Split(['-', '\u2013'], 2, StringSplitOptions.TrimEntries);
            if (int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out int first)
                && int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out int last)
                && first <= last)
            {
                ranges.Add((first, last));
            }
            else
            {
                isWhole = false;
            }
        }

        return new(ranges);
    }

    public bool Contains(int line) => _ranges is not null && _ranges.Exists(range => line >= range.First && line <= range.Last);
}
