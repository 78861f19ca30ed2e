using System.Globalization;
using System.Text;

namespace DocExport.Formulas;

/// <summary>Letters of Unicode's mathematical alphabets (block U+1D400 and the older letters that it leaves gaps for).</summary>
internal static class MathAlphabets
{
    private const string GreekCapitals = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇";
    private const string GreekLetters = "αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ";

    /// <summary>First code point of A, of a, of 0, of Alpha, of alpha; 0 where there is none.</summary>
    private static (int Upper, int Lower, int Digit, int GreekUpper, int GreekLower) StartsOf(MathAlphabet alphabet) => alphabet switch
    {
        MathAlphabet.Bold => (0x1D400, 0x1D41A, 0x1D7CE, 0x1D6A8, 0x1D6C2),
        MathAlphabet.Italic => (0x1D434, 0x1D44E, 0, 0x1D6E2, 0x1D6FC),
        MathAlphabet.Variable => (0x1D434, 0x1D44E, 0, 0, 0x1D6FC),
        MathAlphabet.BoldItalic => (0x1D468, 0x1D482, 0x1D7CE, 0x1D71C, 0x1D736),
        MathAlphabet.Script => (0x1D49C, 0x1D4B6, 0, 0, 0),
        MathAlphabet.BoldScript => (0x1D4D0, 0x1D4EA, 0x1D7CE, 0, 0),
        MathAlphabet.Fraktur => (0x1D504, 0x1D51E, 0, 0, 0),
        MathAlphabet.BoldFraktur => (0x1D56C, 0x1D586, 0x1D7CE, 0, 0),
        MathAlphabet.DoubleStruck => (0x1D538, 0x1D552, 0x1D7D8, 0, 0),
        MathAlphabet.SansSerif => (0x1D5A0, 0x1D5BA, 0x1D7E2, 0, 0),
        MathAlphabet.SansSerifBold => (0x1D5D4, 0x1D5EE, 0x1D7EC, 0x1D756, 0x1D770),
        MathAlphabet.SansSerifItalic => (0x1D608, 0x1D622, 0x1D7E2, 0, 0),
        MathAlphabet.Monospace => (0x1D670, 0x1D68A, 0x1D7F6, 0, 0),
        _ => default,
    };

    // The gap in the block, and the letter that was there before the block was made.
    private static readonly Dictionary<int, int> Older = Read(
        "1D455 210E 1D49D 212C 1D4A0 2130 1D4A1 2131 1D4A3 210B 1D4A4 2110 1D4A7 2112 1D4A8 2133 1D4AD 211B 1D4BA 212F 1D4BC 210A 1D4C4 2134 "
        + "1D506 212D 1D50B 210C 1D50C 2111 1D515 211C 1D51D 2128 1D53A 2102 1D53F 210D 1D545 2115 1D547 2119 1D548 211A 1D549 211D 1D551 2124");

    /// <summary>The text in an alphabet; what it does not have stays as it is.</summary>
    public static string Map(string text, MathAlphabet alphabet)
    {
        if (alphabet == MathAlphabet.Upright)
            return text;
        var mapped = new StringBuilder(2 * text.Length);
        foreach (Rune letter in text.EnumerateRunes())
            mapped.Append(Map(letter, alphabet));
        return mapped.ToString();
    }

    /// <summary>The bold form of an alphabet.</summary>
    public static MathAlphabet Bolder(MathAlphabet alphabet) => alphabet switch
    {
        MathAlphabet.Upright => MathAlphabet.Bold,
        MathAlphabet.Variable or MathAlphabet.Italic => MathAlphabet.BoldItalic,
        MathAlphabet.Script => MathAlphabet.BoldScript,
        MathAlphabet.Fraktur => MathAlphabet.BoldFraktur,
        MathAlphabet.SansSerif or MathAlphabet.SansSerifItalic => MathAlphabet.SansSerifBold,
        _ => alphabet,
    };

    private static Rune Map(Rune letter, MathAlphabet alphabet)
    {
        (int upper, int lower, int digit, int greekUpper, int greekLower) = StartsOf(alphabet);
        char unit = letter.IsBmp ? (char)letter.Value : '\0';
        // Dotless letters have italic forms alone.
        if (unit is 'ı' or 'ȷ' && alphabet is MathAlphabet.Variable or MathAlphabet.Italic)
            return new Rune(unit == 'ı' ? 0x1D6A4 : 0x1D6A5);
        int code = char.IsAsciiLetterUpper(unit) ? From(upper, unit - 'A')
            : char.IsAsciiLetterLower(unit) ? From(lower, unit - 'a')
            : char.IsAsciiDigit(unit) ? From(digit, unit - '0')
            : GreekCapitals.IndexOf(unit, StringComparison.Ordinal) is >= 0 and var capital ? From(greekUpper, capital)
            : GreekLetters.IndexOf(unit, StringComparison.Ordinal) is >= 0 and var small ? From(greekLower, small)
            : 0;
        return code == 0 ? letter : new Rune(Older.GetValueOrDefault(code, code));
    }

    private static int From(int start, int index) => start == 0 ? 0 : start + index;

    private static Dictionary<int, int> Read(string pairs)
    {
        int[] codes = [.. pairs.Split(' ').Select(code => int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
        return Enumerable.Range(0, codes.Length / 2).ToDictionary(i => codes[2 * i], i => codes[(2 * i) + 1]);
    }
}
