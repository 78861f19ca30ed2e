namespace DocExport.Pdf.Text.Unicode;

/// <summary>Bidi_Paired_Bracket and its type (UAX #9, BD14 and BD15).</summary>
internal static class BidiBrackets
{
    /// <summary>
    /// Whether the code point is a bracket. <paramref name="pair"/> is the same for the two that match: the code point of
    /// the closing one.
    /// </summary>
    public static bool TryGet(int codePoint, out int pair, out bool opens)
    {
        pair = 0;
        opens = false;
        int index = BidiBracketTable.Brackets.BinarySearch((ushort)codePoint);
        if (index < 0 || codePoint > char.MaxValue)
            return false;
        opens = BidiBracketTable.Opening[index] != 0;
        pair = opens ? BidiBracketTable.Partners[index] : codePoint;
        // U+2329 and U+232A are canonically U+3008 and U+3009, and BD16 matches by canonical equivalence.
        if (pair == 0x232A)
            pair = 0x3009;
        return true;
    }
}
