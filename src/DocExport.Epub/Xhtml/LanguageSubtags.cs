using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>
/// Keeps of a language tag what RFC 5646, clause 2.1, allows where it stands, since checkers of e-books
/// refuse tags whose subtags are merely of the right length.
/// </summary>
internal static class LanguageSubtags
{
    /// <summary>The longest well-formed beginning of the tag, or <c>und</c>, also where all of it is for private use: that tells nobody else anything.</summary>
    public static string WellFormed(LanguageTag tag)
    {
        string[] subtags = tag.Value.Split('-');
        if (!Letters(subtags[0], 2, 8))
            return "und";
        int good = 1;
        good = Take(subtags, good, atMost: subtags[0].Length <= 3 ? 3 : 0, subtag => Letters(subtag, 3, 3));
        good = Take(subtags, good, atMost: 1, subtag => Letters(subtag, 4, 4));
        good = Take(subtags, good, atMost: 1, subtag => Letters(subtag, 2, 2) || (subtag.Length == 3 && subtag.All(char.IsAsciiDigit)));
        int variants = good;
        good = Take(subtags, good, atMost: 16, IsVariant);
        for (int i = variants; i < good; i++)
        {
            if (Array.FindIndex(subtags, variants, subtag => subtag.Equals(subtags[i], StringComparison.OrdinalIgnoreCase)) < i)
                return string.Join('-', subtags[..i]);
        }

        return string.Join('-', IsPrivateUse(subtags, good) ? subtags : subtags[..good]);
    }

    private static int Take(string[] subtags, int from, int atMost, Func<string, bool> fits)
    {
        int end = from;
        while (end < subtags.Length && end - from < atMost && fits(subtags[end]))
            end++;
        return end;
    }

    private static bool IsVariant(string subtag) =>
        subtag.All(char.IsAsciiLetterOrDigit) && (subtag.Length is >= 5 and <= 8 || (subtag.Length == 4 && char.IsAsciiDigit(subtag[0])));

    private static bool IsPrivateUse(string[] subtags, int at) => at < subtags.Length - 1 && subtags[at] is "x" or "X";

    private static bool Letters(string subtag, int shortest, int longest) =>
        subtag.Length >= shortest && subtag.Length <= longest && subtag.All(char.IsAsciiLetter);
}
