using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DocExport.Model;

namespace DocExport.Pdf;

/// <summary>Some of a document's pages, counted from 1 as they come in the file, whatever their labels are.</summary>
/// <param name="Ranges">In any order; they may overlap.</param>
public sealed record PageRanges(NodeList<PageRange> Ranges)
{
    /// <summary>Reads numbers and ranges separated by commas; a range without an end goes to the last page: <c>2,4-6,9-</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PageRanges? ranges)
    {
        ranges = null;
        var found = new List<PageRange>();
        foreach (string part in (text ?? "").Split(',', StringSplitOptions.TrimEntries))
        {
            string[] ends = part.Split('-', StringSplitOptions.TrimEntries);
            if (ends.Length > 2 || !TryNumber(ends[0], out int first))
                return false;
            int last = ends.Length == 1 ? first : int.MaxValue;
            if (ends is [_, { Length: > 0 } end] && !TryNumber(end, out last))
                return false;
            if (last < first)
                return false;
            found.Add(new(first, last));
        }

        ranges = new(found.ToNodeList());
        return true;
    }

    /// <summary>Whether the page is one of them.</summary>
    public bool Contains(int page) => Ranges.Any(range => page >= range.First && page <= range.Last);

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1;
}

/// <summary>Pages that follow each other.</summary>
/// <param name="First">Counted from 1.</param>
/// <param name="Last">Counted from 1; beyond the last page for all that follow.</param>
public readonly record struct PageRange(int First, int Last);
