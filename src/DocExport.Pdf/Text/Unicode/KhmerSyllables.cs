using System.Buffers;

namespace DocExport.Pdf.Text.Unicode;

/// <summary>
/// A Khmer consonant with a vowel or a subscript begins a syllable; a bare one may begin or close one, which only what stands before it
/// sometimes tells.
/// </summary>
internal static class KhmerSyllables
{
    private const char Coeng = '\u17D2', Repetition = '\u17D7';

    private static readonly SearchValues<char> Closers = SearchValues.Create("\u17C6\u17C7\u17C8\u17CB\u17CC\u17CD");

    public static bool Begins(ReadOnlySpan<char> text, int index)
    {
        if (!IsBase(text[index]) || text[index - 1] == Coeng || IsFinal(text, index))
            return false;
        int before = StartBefore(text, index);
        if (before < 0)
            return text[index - 1] == Repetition;
        if (IsClosed(text[before..index]))
            return true;
        if (IsBare(text, index, text.Length))
            return false;
        if (!IsBare(text, before, index))
            return true;
        // A bare consonant goes with the vowel before it, and with what comes next where that vowel needs none.
        int open = StartBefore(text, before);
        return open >= 0 && !IsBare(text, open, before) && !IsClosed(text[open..before]);
    }

    /// <summary>Whether a consonant bears nothing but the sign that it closes a syllable, leads a cluster before it or is silent.</summary>
    private static bool IsFinal(ReadOnlySpan<char> text, int index) => index + 1 < text.Length && text[index + 1] is >= '\u17CB' and <= '\u17CD';

    private static bool IsBase(char c) => c is >= '\u1780' and <= '\u17B3';

    private static bool IsSign(char c) => c is (>= '\u17B6' and <= '\u17D3') or '\u17DD';

    /// <summary>Whether a sign ends the syllable: the one over a final consonant, and those for a final sound.</summary>
    private static bool IsClosed(ReadOnlySpan<char> cluster) => cluster.ContainsAny(Closers);

    private static bool IsBare(ReadOnlySpan<char> text, int start, int end) => start + 1 >= end || !IsSign(text[start + 1]);

    /// <summary>Where the cluster begins that ends before a place; -1 where there is none.</summary>
    private static int StartBefore(ReadOnlySpan<char> text, int index)
    {
        int start = index - 1;
        while (start > 0 && (IsSign(text[start]) || text[start - 1] == Coeng))
            start--;
        return start >= 0 && IsBase(text[start]) ? start : -1;
    }
}
