using System.Buffers;

namespace DocExport.Epub.Xhtml;

/// <summary>
/// Where the long words of code may be broken: behind their signs. Without such places a word that does not fit behind its line's
/// indent goes down whole, leaves an empty line above it, and is broken anywhere all the same.
/// </summary>
internal static class CodeBreaks
{
    // Units of a word that fits the line of most telephones, and the fewest to leave on either side.
    private const int Longest = 20, Least = 4;

    private static readonly SearchValues<char> Space = SearchValues.Create(" \t\n");

    private static readonly SearchValues<char> Signs = SearchValues.Create("./\\:,;([{=&|_-?");

    /// <summary>The places in ascending order: UTF-16 units before each.</summary>
    public static List<int> Of(string text)
    {
        var places = new List<int>();
        for (int start = 0; start < text.Length;)
        {
            ReadOnlySpan<char> rest = text.AsSpan(start);
            int length = rest.IndexOfAny(Space) is >= 0 and int end ? end : rest.Length;
            if (length > Longest)
                Word(rest[..length], start, places);
            start += length + 1;
        }

        return places;
    }

    private static void Word(ReadOnlySpan<char> word, int start, List<int> places)
    {
        int last = 0;
        for (int i = Least; i <= word.Length - Least; i++)
        {
            if (!Signs.Contains(word[i - 1]) || Signs.Contains(word[i]) || i - last < Least)
                continue;
            places.Add(start + i);
            last = i;
        }
    }
}
