namespace DocExport.Pdf.Text.Shaping;

/// <summary>
/// East Asian punctuation, whose signs take half of their em box (JLREQ, appendix A): opening brackets the right half, closing
/// ones, commas and full stops the left, middle dots the middle.
/// </summary>
internal static class FullWidthMarks
{
    private const double Half = 0.5;

    private enum Kind
    {
        None,
        Opening,
        Closing,
        Middle,
    }

    /// <summary>Points to take out between two signs that meet, so that no more than half an em stays blank; zero or negative.</summary>
    public static double Overlap(in Token token, char sign, in Token next, char nextSign)
    {
        Kind kind = KindOf(token, sign);
        if (kind == Kind.None)
            return 0;
        Kind nextKind = KindOf(next, nextSign);
        bool meet = nextKind switch
        {
            Kind.Opening => true,
            Kind.Closing or Kind.Middle => kind == Kind.Closing,
            _ => false,
        };
        return meet ? -Half * Math.Min(token.Item.Size, next.Item.Size) : 0;
    }

    /// <summary>The blank share of an em after the sign at a line's end.</summary>
    public static double BlankAfter(in Token token, char sign) => KindOf(token, sign) == Kind.Closing ? Half : 0;

    /// <summary>The blank share of an em before the sign at a line's start.</summary>
    public static double BlankBefore(in Token token, char sign) => KindOf(token, sign) == Kind.Opening ? Half : 0;

    private static Kind KindOf(in Token token, char sign)
    {
        Kind kind = sign switch
        {
            '\u300C' or '\u300E' or '\uFF08' or '\uFF3B' or '\uFF5B' or '\u3008' or '\u300A' or '\u3010' or '\u3014' or '\u3016'
                or '\u3018' or '\u301D' or '\uFF5F' or '\u2018' or '\u201C' => Kind.Opening,
            '\u300D' or '\u300F' or '\uFF09' or '\uFF3D' or '\uFF5D' or '\u3009' or '\u300B' or '\u3011' or '\u3015' or '\u3017'
                or '\u3019' or '\u301F' or '\uFF60' or '\u2019' or '\u201D' => Kind.Closing,
            '\u3001' or '\u3002' or '\uFF0C' or '\uFF0E' => IsCentred(token) ? Kind.None : Kind.Closing,
            '\u30FB' => Kind.Middle,
            // In the middle of their box, but in mainland China at its left.
            '\uFF1A' or '\uFF1B' => IsCentred(token) ? Kind.None : IsChinese(token) ? Kind.Closing : Kind.Middle,
            '\uFF01' or '\uFF1F' => IsChinese(token) && !IsCentred(token) ? Kind.Closing : Kind.None,
            _ => Kind.None,
        };
        return kind != Kind.None && IsFullWidth(token) ? kind : Kind.None;
    }

    /// <summary>Proportional forms have no blank half.</summary>
    private static bool IsFullWidth(in Token token) =>
        token.Word is { ClusterCount: 1 } word && word.Width == token.Item.Context.Face.UnitsPerEm;

    private static bool IsChinese(in Token token) => token.Item.Style.Language.Primary == "zh";

    /// <summary>Traditional Chinese sets commas and full stops in the middle of their box.</summary>
    private static bool IsCentred(in Token token) =>
        IsChinese(token) && token.Item.Style.Language.Value is var tag
        && (tag.Contains("Hant", StringComparison.OrdinalIgnoreCase) || tag.EndsWith("-TW", StringComparison.OrdinalIgnoreCase)
            || tag.EndsWith("-HK", StringComparison.OrdinalIgnoreCase) || tag.EndsWith("-MO", StringComparison.OrdinalIgnoreCase));
}
