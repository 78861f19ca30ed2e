namespace DocExport.Pdf.Layout.Tables;

/// <summary>A number as it stands in a cell, with what goes before and after it: <c>±0.5 kg</c>, <c>1.204,50 €</c>.</summary>
/// <param name="Start">First digit, in UTF-16 units.</param>
/// <param name="End">After the last digit.</param>
/// <param name="LastSign">The last point or comma between digits, or -1.</param>
/// <param name="Signs">How often that character stands between them.</param>
internal readonly record struct NumberText(int Start, int End, int LastSign, int Signs)
{
    // More letters than a unit has make a text that happens to begin with a number.
    private const int MostLetters = 4;

    /// <summary>The number that a text is, or <see langword="null"/>.</summary>
    public static NumberText? Find(string text)
    {
        int start = 0;
        while (start < text.Length && !char.IsAsciiDigit(text[start]))
            start++;
        // Without a digit before the sign, as in .5, the number begins with it.
        if (start > 0 && start < text.Length && text[start - 1] is '.' or ',')
            start--;
        if (start == text.Length || Letters(text.AsSpan(0, start)) > MostLetters)
            return null;
        int end = start, last = -1;
        for (int i = start; i < text.Length && (char.IsAsciiDigit(text[i]) || IsSign(text, i) || IsGrouping(text, i)); i++)
        {
            if (text[i] is '.' or ',')
                last = i;
            end = i + 1;
        }

        // Dates, versions and ranges are not numbers to be added up.
        ReadOnlySpan<char> rest = text.AsSpan(end);
        if (Letters(rest) > MostLetters || rest.IndexOfAnyInRange('0', '9') >= 0)
            return null;
        return new(start, end, last, last < 0 ? 0 : text.AsSpan(start, end - start).Count(text[last]));
    }

    /// <summary>Where the decimal sign is, or the end of the digits where there is none.</summary>
    public int TailStart(string text, char decimalSign) => LastSign >= 0 && Signs == 1 && text[LastSign] == decimalSign ? LastSign : End;

    /// <summary>How far the last point or comma speaks for being the decimal sign: -1, 0 or 1.</summary>
    public int Evidence(string text)
    {
        if (LastSign < 0)
            return 0;
        if (Signs > 1)
            return -1;
        bool otherBefore = text.AsSpan(Start, LastSign - Start).IndexOfAny('.', ',') >= 0;
        return otherBefore || End - LastSign - 1 != 3 || (LastSign == Start + 1 && text[Start] == '0') ? 1 : 0;
    }

    private static bool IsSign(string text, int i) =>
        text[i] is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);

    private static bool IsGrouping(string text, int i) =>
        text[i] is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\'' or '\u2019'
        && i + 3 < text.Length && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3]);

    private static int Letters(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char character in text)
            letters += char.IsLetter(character) ? 1 : 0;
        return letters;
    }
}
