using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>
/// Space between tokens that no character stands for (JIS X 4051; JLREQ 3.1 and 3.2): blank halves of full-width marks that meet
/// are taken out, and Western letters and figures among ideographs get a quarter of an em on both sides. A background that is seen
/// beside its text has room for that between words, and hangs out at a line's ends.
/// </summary>
internal static class TokenSpacing
{
    private const double MixedSpace = 0.25;

    /// <summary>Em that a background shows beside its text.</summary>
    public const double BackgroundPadding = 0.15;

    public static void Set(string text, Span<Token> tokens)
    {
        for (int i = 0; i + 1 < tokens.Length; i++)
        {
            ref Token token = ref tokens[i];
            ref readonly Token next = ref tokens[i + 1];
            if (token.Object is { SpaceAfter: not 0 } box)
                token.SpaceAfter = box.SpaceAfter;
            bool ideographic = Scripts.IsIdeographic(token.Item.Script), nextIdeographic = Scripts.IsIdeographic(next.Item.Script);
            if ((ideographic || nextIdeographic) && IsSeen(token) && IsSeen(next))
                token.SpaceAfter += Between(text, token, ideographic, next, nextIdeographic);
            if (!ReferenceEquals(token.Item, next.Item) && token.Length > 0 && next.Length > 0)
                token.SpaceAfter += BetweenBackgrounds(token.Item, next.Item);
        }
    }

    private static bool IsSeen(in Token token) =>
        token.Length > 0 && token.Kind is TokenKind.Word or TokenKind.Object && !token.Item.Style.Verbatim;

    private static double Between(string text, in Token token, bool ideographic, in Token next, bool nextIdeographic)
    {
        if (token.Object is { Bearing: > 0 } reading && IsKana(CodePoint.At(text, next.Start, out _)))
            return -reading.Bearing;
        char last = text[token.End - 1], first = text[next.Start];
        if (next.Object is { Bearing: > 0 } nextReading && IsKana(last))
            return -nextReading.Bearing;
        if (ideographic && nextIdeographic)
            return FullWidthMarks.Overlap(token, last, next, first);
        return ideographic != nextIdeographic && IsLetterOrDigit(last) && IsLetterOrDigit(first)
            ? MixedSpace * Math.Min(token.Item.Size, next.Item.Size)
            : 0;
    }

    private static double BetweenBackgrounds(TextItem item, TextItem next)
    {
        // Where directions meet, what comes after does not stand beside.
        if (item.Style.Background == next.Style.Background || item.Level != next.Level || (item.Level & 1) != 0)
            return 0;
        return (item.Style.Background is null ? 0 : BackgroundPadding * item.Style.FontSize)
            + (next.Style.Background is null ? 0 : BackgroundPadding * next.Style.FontSize);
    }

    private static bool IsKana(int codePoint) => CodePoint.ScriptOf(codePoint) is Script.Hiragana or Script.Katakana;

    /// <summary>Beyond the BMP ideographs alone matter here.</summary>
    private static bool IsLetterOrDigit(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
