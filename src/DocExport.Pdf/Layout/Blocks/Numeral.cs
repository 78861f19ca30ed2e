using System.Globalization;
using System.Text;
using DocExport.Model;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Writes numbers as lists and pages count.</summary>
internal static class Numeral
{
    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"),
        (4, "iv"), (1, "i"),
    ];

    public static string Write(int number, NumeralStyle style) => style switch
    {
        NumeralStyle.LowerAlpha when number > 0 => Alphabetic(number, 'a'),
        NumeralStyle.UpperAlpha when number > 0 => Alphabetic(number, 'A'),
        NumeralStyle.LowerRoman when number is > 0 and < 4000 => ToRoman(number),
        NumeralStyle.UpperRoman when number is > 0 and < 4000 => ToRoman(number).ToUpperInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Alphabetic(int number, char first)
    {
        string text = "";
        for (; number > 0; number = (number - 1) / 26)
            text = (char)(first + ((number - 1) % 26)) + text;
        return text;
    }

    private static string ToRoman(int number)
    {
        var text = new StringBuilder();
        foreach ((int value, string letters) in Roman)
        {
            for (; number >= value; number -= value)
                text.Append(letters);
        }

        return text.ToString();
    }
}
