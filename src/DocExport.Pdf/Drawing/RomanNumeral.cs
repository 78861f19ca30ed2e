using System.Text;

namespace DocExport.Pdf.Drawing;

/// <summary>Roman numerals of one case, as page labels have them.</summary>
internal static class RomanNumeral
{
    private static readonly (int Value, string Digits)[] Steps =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>Reads a numeral that is spelled the usual way, all in small or all in capital letters.</summary>
    public static bool TryParse(string text, out int number)
    {
        number = 0;
        if (text.Length is 0 or > 15)
            return false;
        string lower = text.ToLowerInvariant();
        if (lower != text && text.Any(char.IsAsciiLetterLower))
            return false;
        int at = 0;
        foreach ((int value, string digits) in Steps)
        {
            while (string.CompareOrdinal(lower, at, digits, 0, digits.Length) == 0)
            {
                number += value;
                at += digits.Length;
            }
        }

        return at == lower.Length && Write(number) == lower;
    }

    private static string Write(int number)
    {
        var text = new StringBuilder();
        foreach ((int value, string digits) in Steps)
        {
            for (; number >= value; number -= value)
                text.Append(digits);
        }

        return text.ToString();
    }
}
