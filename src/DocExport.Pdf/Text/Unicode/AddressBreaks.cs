using System.Globalization;

namespace DocExport.Pdf.Text.Unicode;

/// <summary>
/// Places to break web addresses, paths and identifiers, where a hyphen would be read as part of the text. UAX #14 does
/// not know them: it breaks <c>a/b</c> but neither <c>a.b</c> nor <c>a_b</c>, and before a closing slash.
/// </summary>
internal static class AddressBreaks
{
    // Fewer at the start or the end look like a mistake.
    private const int MinimumPart = 2;

    /// <summary>
    /// Replaces what UAX #14 says inside a range. Lines may end after <c>/ \ . ? &amp; = - _ # : ; , + ~ @ | $ !</c> when a letter,
    /// a digit or an escape follows, after a slash whatever follows but another, and before <c>%20</c> and its like. What is
    /// next to white space, and what is mandatory, stays as it is.
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
            if (opportunities[i] == LineBreakOpportunity.Mandatory || char.IsWhiteSpace(text[i - 1]) || char.IsWhiteSpace(text[i]))
                continue;
            bool allowed = i - start >= MinimumPart && end - i >= MinimumPart && IsPlace(text[start..end], i - start, atCapitals);
            opportunities[i] = allowed ? LineBreakOpportunity.Allowed : LineBreakOpportunity.Prohibited;
        }
    }

    private static bool IsPlace(ReadOnlySpan<char> address, int index, bool atCapitals)
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
        if (IsSeparator(before))
            return IsWordPart(after) && !(before == '-' && index >= 2 && address[index - 2] == '-');
        return atCapitals && char.IsLower(before) && char.IsUpper(after);
    }

    private static bool IsSeparator(char c) =>
        c is '/' or '\\' or '.' or '?' or '&' or '=' or '-' or '_' or '#' or ':' or ';' or ',' or '+' or '~' or '@' or '|' or '$' or '!';

    private static bool IsEscape(ReadOnlySpan<char> address) =>
        address.Length >= 3 && address[0] == '%' && char.IsAsciiHexDigit(address[1]) && char.IsAsciiHexDigit(address[2]);

    private static bool IsWordPart(char c) =>
        char.IsHighSurrogate(c) || CodePoint.CategoryOf(c) is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;
}
