namespace DocExport.Pdf.Text.Unicode;

/// <summary>
/// Thai and Lao, whose blocks are laid out alike. Vowels written before their consonant begin a syllable, some written after it end one;
/// between two consonants that both bear a long vowel or a tone lies a boundary, too. A bare consonant may close the syllable before,
/// begin the next or lead a cluster: that is left alone.
/// </summary>
internal static class ThaiSyllables
{
    // Places in either block.
    private const int LastConsonant = 0x2E, Repetition = 0x46, Abbreviation = 0x2F, SignA = 0x30, ShortA = 0x31, SignAa = 0x32, SignAm = 0x33,
        SignI = 0x34, SignIi = 0x35, SignUe = 0x36, SignUee = 0x37, SignU = 0x38, SignUu = 0x39, FirstLeading = 0x40, LastLeading = 0x44,
        Shortener = 0x47, FirstTone = 0x48, LastTone = 0x4B, Silencer = 0x4C;

    public static bool Begins(ReadOnlySpan<char> text, int index)
    {
        int at = Place(text[index]), before = Place(text[index - 1]);
        if (IsLeading(before) || !(IsLeading(at) || IsConsonant(at)))
            return false;
        if (IsLeading(at) || before is SignA or SignAm or Repetition or Abbreviation)
            return true;
        bool bearsVowel = index + 1 < text.Length
            && Place(text[index + 1]) is ShortA or SignIi or SignUe or SignUee or SignUu or Shortener or (>= FirstTone and <= LastTone);
        return bearsVowel && (before is SignAa or Silencer || BearsWholeVowel(text, index));
    }

    /// <summary>Whether what stands before a place is a vowel sign that needs no final consonant, with or without a tone.</summary>
    private static bool BearsWholeVowel(ReadOnlySpan<char> text, int index)
    {
        int last = index - 1;
        if (last > 0 && Place(text[last]) is >= FirstTone and <= LastTone)
            last--;
        return Place(text[last]) is SignI or SignIi or SignUe or SignU or SignUu or SignAa;
    }

    private static int Place(char c) => c is >= '\u0E00' and <= '\u0EFF' ? c & 0x7F : -1;

    private static bool IsLeading(int place) => place is >= FirstLeading and <= LastLeading;

    private static bool IsConsonant(int place) => place is > 0 and <= LastConsonant;
}
