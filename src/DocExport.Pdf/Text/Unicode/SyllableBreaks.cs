namespace DocExport.Pdf.Text.Unicode;

/// <summary>
/// Where lines of scripts without spaces between words may end when no dictionary tells the words (UAX #14, class SA): between
/// syllables, as far as the spelling alone shows them. What it leaves open is no break: a syllable in two is worse than a short line.
/// </summary>
internal static class SyllableBreaks
{
    public static bool HasRules(Script script) => script is Script.Thai or Script.Lao or Script.Khmer or Script.Myanmar;

    /// <summary>Allows breaks between the syllables of a stretch of one script, where none was allowed.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">First unit of the stretch.</param>
    /// <param name="end">The unit after its last.</param>
    /// <param name="script">One that there are rules for.</param>
    /// <param name="opportunities">What was found so far.</param>
    public static void Mark(ReadOnlySpan<char> text, int start, int end, Script script, Span<LineBreakOpportunity> opportunities)
    {
        ReadOnlySpan<char> stretch = text[start..end];
        for (int i = 1; i < stretch.Length; i++)
        {
            if (opportunities[start + i] == LineBreakOpportunity.Prohibited && IsBoundary(stretch, i, script))
                opportunities[start + i] = LineBreakOpportunity.Syllable;
        }
    }

    private static bool IsBoundary(ReadOnlySpan<char> text, int index, Script script) => script switch
    {
        Script.Myanmar => MyanmarSyllables.Begins(text, index),
        Script.Khmer => KhmerSyllables.Begins(text, index),
        _ => ThaiSyllables.Begins(text, index),
    };
}
