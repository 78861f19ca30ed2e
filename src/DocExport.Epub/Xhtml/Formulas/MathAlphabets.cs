using System.Globalization;
using System.Text;

namespace DocExport.Epub.Xhtml.Formulas;

/// <summary>Letters of Unicode's mathematical alphabets (block U+1D400 and the older letters that it leaves gaps for).</summary>
internal static class MathAlphabets
{
    /// <summary>Name of the command; first code point of A, of a, of 0 (0 where there is none).</summary>
    private static readonly Dictionary<string, (int Upper, int Lower, int Digit)> Starts = new(StringComparer.Ordinal)
    {
        ["mathbf"] = (0x1D400, 0x1D41A, 0x1D7CE),
        ["boldsymbol"] = (0x1D468, 0x1D482, 0x1D7CE),
        ["mathit"] = (0x1D434, 0x1D44E, 0),
        ["mathcal"] = (0x1D49C, 0x1D4B6, 0),
        ["mathscr"] = (0x1D49C, 0x1D4B6, 0),
        ["mathfrak"] = (0x1D504, 0x1D51E, 0),
        ["mathbb"] = (0x1D538, 0x1D552, 0x1D7D8),
        ["mathsf"] = (0x1D5A0, 0x1D5BA, 0x1D7E2),
    };

    // The gap in the block, and the letter that was there before the block was made.
    private static readonly Dictionary<int, int> Older = Read(
        "1D455 210E 1D49D 212C 1D4A0 2130 1D4A1 2131 1D4A3 210B 1D4A4 2110 1D4A7 2112 1D4A8 2133 1D4AD 211B 1D4BA 212F 1D4BC 210A 1D4C4 2134 "
        + "1D506 212D 1D50B 210C 1D50C 2111 1D515 211C 1D51D 2128 1D53A 2102 1D53F 210D 1D545 2115 1D547 2119 1D548 211A 1D549 211D 1D551 2124");

    /// <summary>The letters in the alphabet, or null where there is more than ASCII letters and digits.</summary>
    public static MathNode? Apply(string command, string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || !text.Trim().All(char.IsAsciiLetterOrDigit))
            return null;
        (int upper, int lower, int digit) = Starts[command];
        var letters = new StringBuilder();
        foreach (char letter in text.Trim())
        {
            int code = char.IsAsciiLetterUpper(letter) ? upper + letter - 'A'
                : char.IsAsciiLetterLower(letter) ? lower + letter - 'a'
                : digit == 0 ? letter : digit + letter - '0';
            letters.Append(char.ConvertFromUtf32(Older.GetValueOrDefault(code, code)));
        }

        return MathNode.Leaf("mi", letters.ToString());
    }

    private static Dictionary<int, int> Read(string pairs)
    {
        int[] codes = [.. pairs.Split(' ').Select(code => int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
        return Enumerable.Range(0, codes.Length / 2).ToDictionary(i => codes[2 * i], i => codes[(2 * i) + 1]);
    }
}
