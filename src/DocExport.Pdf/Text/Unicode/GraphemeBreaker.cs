namespace DocExport.Pdf.Text.Unicode;

/// <summary>Extended grapheme clusters (UAX #29, rules GB1 to GB999): what a reader takes for one character.</summary>
internal static class GraphemeBreaker
{
    // Below the first combining mark nothing but CR joins what follows, and nothing but LF joins what precedes.
    private const char FirstMark = '\u0300';

    /// <summary>
    /// Where the cluster that begins at <paramref name="start"/> ends, in UTF-16 units; the text's length at its end.
    /// <paramref name="start"/> must be a boundary itself.
    /// </summary>
    public static int NextBoundary(ReadOnlySpan<char> text, int start)
    {
        if (start + 1 >= text.Length)
            return text.Length;
        char first = text[start];
        return first < FirstMark && first != '\r' && text[start + 1] < FirstMark ? start + 1 : Scan(text, start);
    }

    /// <summary>How many clusters the text has.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; i = NextBoundary(text, i))
            count++;
        return count;
    }

    private static int Scan(ReadOnlySpan<char> text, int start)
    {
        GraphemeClusterBreak before = CodePoint.GraphemeBreakOf(CodePoint.At(text, start, out int length));
        int end = start + length;
        // GB11: a pictograph, then Extend, then at most one ZWJ. GB12 and GB13: an odd number of regional indicators so far.
        bool pictograph = before == GraphemeClusterBreak.ExtendedPictographic;
        bool openFlag = before == GraphemeClusterBreak.RegionalIndicator;
        while (end < text.Length)
        {
            GraphemeClusterBreak after = CodePoint.GraphemeBreakOf(CodePoint.At(text, end, out length));
            bool joins = Joins(before, after)
                || (after == GraphemeClusterBreak.ExtendedPictographic && pictograph && before == GraphemeClusterBreak.ZWJ)
                || (after == GraphemeClusterBreak.RegionalIndicator && openFlag);
            if (!joins)
                return end;
            openFlag = after == GraphemeClusterBreak.RegionalIndicator && !openFlag;
            pictograph = after == GraphemeClusterBreak.ExtendedPictographic
                || (pictograph && before != GraphemeClusterBreak.ZWJ
                    && after is GraphemeClusterBreak.Extend or GraphemeClusterBreak.ZWJ);
            before = after;
            end += length;
        }

        return end;
    }

    private static bool Joins(GraphemeClusterBreak before, GraphemeClusterBreak after)
    {
        // GB3 to GB5.
        if (before is GraphemeClusterBreak.CR or GraphemeClusterBreak.LF or GraphemeClusterBreak.Control)
            return before == GraphemeClusterBreak.CR && after == GraphemeClusterBreak.LF;
        return after switch
        {
            GraphemeClusterBreak.CR or GraphemeClusterBreak.LF or GraphemeClusterBreak.Control => false,
            // GB9 and GB9a.
            GraphemeClusterBreak.Extend or GraphemeClusterBreak.ZWJ or GraphemeClusterBreak.SpacingMark => true,
            // GB9b.
            _ when before == GraphemeClusterBreak.Prepend => true,
            // GB6 to GB8.
            GraphemeClusterBreak.L or GraphemeClusterBreak.LV or GraphemeClusterBreak.LVT => before == GraphemeClusterBreak.L,
            GraphemeClusterBreak.V =>
                before is GraphemeClusterBreak.L or GraphemeClusterBreak.V or GraphemeClusterBreak.LV,
            GraphemeClusterBreak.T =>
                before is GraphemeClusterBreak.V or GraphemeClusterBreak.T or GraphemeClusterBreak.LV or GraphemeClusterBreak.LVT,
            _ => false,
        };
    }
}
