using static DocExport.Pdf.Text.Unicode.LineBreakClass;

namespace DocExport.Pdf.Text.Unicode;

/// <summary>Where lines may and must end (UAX #14, all rules).</summary>
internal static class LineBreakOpportunities
{
    /// <summary>Fills one opportunity for each UTF-16 unit of the text, and one for its end.</summary>
    /// <param name="text">One paragraph or several.</param>
    /// <param name="result">
    /// At least one longer than the text. <c>result[i]</c> is what may happen between units i - 1 and i: Prohibited at 0
    /// (LB2) and within surrogate pairs, Mandatory at the end (LB3).
    /// </param>
    /// <param name="cjk">How small kana are treated.</param>
    public static void Find(ReadOnlySpan<char> text, Span<LineBreakOpportunity> result, CjkLineBreak cjk = CjkLineBreak.Strict)
    {
        ReadOnlySpan<ulong> direct = LineBreakPairs.Direct;
        ReadOnlySpan<ulong> spaced = LineBreakPairs.Spaced;
        LineBreakClass cjClass = cjk == CjkLineBreak.Strict ? NS : ID;
        int state = LineBreakPairs.Start;
        bool afterSpace = false, afterJoiner = false;
        result = result[..(text.Length + 1)];
        result[text.Length] = LineBreakOpportunity.Mandatory;
        int length;
        for (int i = 0; i < text.Length; i += length)
        {
            LineBreakClass next = CodePoint.LineBreakClassOf(CodePoint.At(text, i, out length));
            if (length == 2)
                result[i + 1] = LineBreakOpportunity.Prohibited;
            bool joiner = next == ZWJ;
            if (next is CM or ZWJ)
            {
                if (!afterSpace && TakesMarks(state))
                {
                    result[i] = LineBreakOpportunity.Prohibited;
                    afterJoiner = joiner;
                    continue;
                }

                next = AL;
            }
            else if (next == CJ)
            {
                next = cjClass;
            }

            if (state is >= (int)BK and <= (int)NL)
            {
                bool within = state == (int)CR && next == LF;
                result[i] = within ? LineBreakOpportunity.Prohibited : LineBreakOpportunity.Mandatory;
                state = LineBreakPairs.Start;
            }
            else
            {
                ulong prohibited = (afterSpace ? spaced : direct)[state];
                bool joined = ((prohibited >> (int)next) & 1) != 0 || afterJoiner
                    || (next is OP or OPWide && !afterSpace && state is (int)PR or (int)PO && NumberFollows(text, i + length));
                result[i] = joined ? LineBreakOpportunity.Prohibited : LineBreakOpportunity.Allowed;
            }

            afterJoiner = joiner;
            if (next == SP)
            {
                afterSpace = true;
                continue;
            }

            state = afterSpace ? (int)next : NextState(state, next);
            afterSpace = false;
            if (next == AL && !joiner)
                length += SkipLetters(text, i + length, result);
        }
    }

    /// <summary>Most of most texts: letters after a letter, of which ASCII's are all AL (LB28).</summary>
    private static int SkipLetters(ReadOnlySpan<char> text, int start, Span<LineBreakOpportunity> result)
    {
        int end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            result[end++] = LineBreakOpportunity.Prohibited;
        return end - start;
    }

    /// <summary>LB9: marks belong to what is before them, but not to a space, a break or nothing.</summary>
    private static bool TakesMarks(int state) => state is < (int)ZW or (> (int)NL and < LineBreakPairs.Start);

    private static int NextState(int state, LineBreakClass next) => next switch
    {
        SY when IsInNumber(state) => LineBreakPairs.NumericSY,
        IS when IsInNumber(state) => LineBreakPairs.NumericIS,
        CL or CPWide when IsInNumber(state) => LineBreakPairs.NumericCL,
        CP when IsInNumber(state) => LineBreakPairs.NumericCP,
        HY or BA when state == (int)HL => LineBreakPairs.HebrewHyphen,
        RI when state == (int)RI => LineBreakPairs.ClosedFlag,
        _ => (int)next,
    };

    private static bool IsInNumber(int state) => state is (int)NU or LineBreakPairs.NumericSY or LineBreakPairs.NumericIS;

    /// <summary>LB25 looks past an opening bracket: <c>$(12)</c> is one number.</summary>
    private static bool NumberFollows(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length)
        {
            LineBreakClass next = CodePoint.LineBreakClassOf(CodePoint.At(text, index, out int length));
            if (next is not (CM or ZWJ))
                return next == NU;
            index += length;
        }

        return false;
    }
}
