namespace DocExport.Pdf.Text.Unicode;

/// <summary>
/// Burmese spelling shows every syllable: each begins with a consonant or a vowel letter of its own, and a consonant that is killed or
/// stacked closes the one before.
/// </summary>
internal static class MyanmarSyllables
{
    private const char Virama = '\u1039', Asat = '\u103A', DotBelow = '\u1037';

    public static bool Begins(ReadOnlySpan<char> text, int index) =>
        IsInitial(text[index]) && text[index - 1] != Virama && !IsFinal(text, index);

    private static bool IsInitial(char c) => c is (>= '\u1000' and <= '\u102A') or '\u103F' or '\u104E';

    private static bool IsFinal(ReadOnlySpan<char> text, int index)
    {
        int next = index + 1;
        if (next < text.Length && text[next] == DotBelow)
            next++;
        return next < text.Length && text[next] is Asat or Virama;
    }
}
