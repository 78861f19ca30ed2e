using System.Globalization;

namespace DocExport.Pdf.Text.Unicode;

/// <summary>What a diagnostic calls a character.</summary>
internal static class CodePointName
{
    private const int HangulFirst = 0xAC00;
    private const int HangulLast = 0xD7A3;

    // Short names of the conjoining jamo (Jamo.txt), in the order that syllables count them.
    private static readonly string[] Leads =
        ["G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"];

    private static readonly string[] Vowels =
        ["A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"];

    private static readonly string[] Trails =
    [
        "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG",
        "J", "C", "K", "T", "P", "H",
    ];

    /// <summary>
    /// The name, such as <c>LATIN SMALL LETTER A</c>; a control character's alias; or a label as the standard writes it where
    /// there is no name, such as <c>&lt;private-use-E000&gt;</c> (4.8).
    /// </summary>
    public static string Of(int codePoint)
    {
        if (codePoint is >= HangulFirst and <= HangulLast)
            return HangulSyllable(codePoint - HangulFirst);
        return CodePointNameList.Loaded.Find(codePoint) ?? $"<{Kind(codePoint)}-{codePoint.ToString("X4", CultureInfo.InvariantCulture)}>";
    }

    /// <summary>Unicode Standard, 3.12.</summary>
    private static string HangulSyllable(int index)
    {
        (int pair, int trail) = int.DivRem(index, Trails.Length);
        (int lead, int vowel) = int.DivRem(pair, Vowels.Length);
        return $"HANGUL SYLLABLE {Leads[lead]}{Vowels[vowel]}{Trails[trail]}";
    }

    private static string Kind(int codePoint) => CodePoint.CategoryOf(codePoint) switch
    {
        UnicodeCategory.Control => "control",
        UnicodeCategory.PrivateUse => "private-use",
        UnicodeCategory.Surrogate => "surrogate",
        _ when (codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF => "noncharacter",
        _ => "reserved",
    };
}
