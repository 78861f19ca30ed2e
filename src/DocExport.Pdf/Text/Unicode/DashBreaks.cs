
namespace DocExport.Pdf.Text.Unicode;

/// <summary>UAX #14 breaks a line before an em dash as well as after it. After a word it stays with that word: a line never begins with it.</summary>
internal static class DashBreaks
{
    private const char EmDash = '\u2014';

    // From the radicals on, characters are written without spaces, and dashes stand in cells as they do.
    private const char FirstIdeographic = '\u2E80';

    /// <param name="text">The paragraph.</param>
    /// <param name="opportunities">As <see cref="LineBreakOpportunities.Find"/> fills it for the paragraph.</param>
    public static void Mark(ReadOnlySpan<char> text, Span<LineBreakOpportunity> opportunities)
    {
        for (int i = text.IndexOf(EmDash); i >= 0 && i < text.Length; i++)
        {
            if (i > 0 && text[i] == EmDash && text[i - 1] < FirstIdeographic && !char.IsWhiteSpace(text[i - 1])
                && opportunities[i] != LineBreakOpportunity.Mandatory)
                opportunities[i] = LineBreakOpportunity.Prohibited;
        }
    }
}
