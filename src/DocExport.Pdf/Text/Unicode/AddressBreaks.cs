using System.Globalization;
using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Text.Unicode;

/// <summary>
/// Places to break web addresses, paths and identifiers, where a hyphen would be read as part of the text. UAX #14 does
/// not know them: it breaks <c>a/b</c> but neither <c>a.b</c> nor <c>a_b</c>, and before a closing slash.
/// </summary>
internal static class AddressBreaks
{
    // Fewer at the start or the end look like a mistake.
    private const int MinimumPart = 2;

    // Fewer letters before a capital or from it on say too little.
    private const int MinimumCapitalPart = 4;

    /// <summary>
    /// Replaces what UAX #14 says inside a range. Lines may end after <c>/ \ . ? &amp; = - _ # : ; , + @ |</c> when a letter, a
    /// digit, an escape or an opening bracket or quote follows, after a slash whatever follows but another, and before <c>%20</c>
    /// and its like. Numbers and operators of several signs stay whole. What is next to white space or to a control character of
    /// the author's, and what is mandatory, stays as it is.
    /// </summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">First unit of the address.</param>
    /// <param name="end">After its last unit.</param>
    /// <param name="opportunities">As <see cref="LineBreakOpportunities.Find"/> fills it for the paragraph.</param>
    /// <param name="atCapitals">Also between a small letter and a capital, as in identifiers.</param>
    public static void Mark(
        ReadOnlySpan<char> text, int start, int end, Span<LineBreakOpportunity> opportunities, bool atCapitals = false)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (opportunities[i] == LineBreakOpportunity.Mandatory || IsApart(text[i - 1]) || IsApart(text[i]))
                continue;
            opportunities[i] = i - start >= MinimumPart && end - i >= MinimumPart
                ? At(text[start..end], i - start, atCapitals)
                : LineBreakOpportunity.Prohibited;
        }
    }

    private static bool IsApart(char c) => char.IsWhiteSpace(c) || LayoutControls.IsControl(c);

    private static LineBreakOpportunity At(ReadOnlySpan<char> address, int index, bool atCapitals) =>
        IsPlace(address, index) ? LineBreakOpportunity.Address
        : atCapitals && IsBeforeCapital(address, index) ? LineBreakOpportunity.Capital
        : LineBreakOpportunity.Prohibited;

    private static bool IsPlace(ReadOnlySpan<char> address, int index)
    {
        char before = address[index - 1];
        char after = address[index];
        if (char.IsLowSurrogate(after) && char.IsHighSurrogate(before))
            return false;
        if (IsEscape(address[index..]))
            return !IsSeparator(before) || before is '/' or '=';
        if (before is '/' or '\\')
            return after != before && !(after == '.' && index + 1 == address.Length);
        // A file name that begins with a dot keeps it: the break is after the slash.
        if (before == '.' && index >= 2 && address[index - 2] is '/' or '\\')
            return false;
        if (before is '.' or ',' && char.IsAsciiDigit(after) && index >= 2 && char.IsAsciiDigit(address[index - 2]))
            return false;
        if (!IsSeparator(before))
            return false;
        return IsWordPart(after) ? !(before == '-' && index >= 2 && address[index - 2] == '-') : OpensPart(after) && before != '.';
    }

    private static bool IsBeforeCapital(ReadOnlySpan<char> address, int index)
    {
        if (!char.IsLower(address[index - 1]) || !char.IsUpper(address[index]))
            return false;
        int start = index, end = index + 1;
        while (start > 0 && char.IsLetterOrDigit(address[start - 1]) && index - start < MinimumCapitalPart)
            start--;
        while (end < address.Length && char.IsLetterOrDigit(address[end]) && end - index < MinimumCapitalPart)
            end++;
        return index - start >= MinimumCapitalPart && end - index >= MinimumCapitalPart;
    }

    private static bool IsSeparator(char c) =>
        c is '/' or '\\' or '.' or '?' or '&' or '=' or '-' or '_' or '#' or ':' or ';' or ',' or '+' or '@' or '|';

    private static bool OpensPart(char c) => c is '(' or '[' or '{' or '<' or '"' or '\'' or '$' or '~';

    private static bool IsEscape(ReadOnlySpan<char> address) =>
        address.Length >= 3 && address[0] == '%' && char.IsAsciiHexDigit(address[1]) && char.IsAsciiHexDigit(address[2]);

    private static bool IsWordPart(char c) =>
        char.IsHighSurrogate(c) || CodePoint.CategoryOf(c) is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;
}
