namespace DocExport.Pdf.Text.Breaking;

/// <summary>The widths between which a column for a text makes sense.</summary>
internal static class ContentWidth
{
    /// <returns>Points of the widest part that is never broken, and of the widest line that only forced breaks end.</returns>
    public static (double Min, double Max) Of(ReadOnlySpan<BreakCandidate> breaks)
    {
        double min = 0, max = 0, lineStart = 0, partStart = 0;
        for (int i = 1; i < breaks.Length; i++)
        {
            // A column is not to be narrow because identifiers or phrases could be cut up.
            if (breaks[i].Kind is BreakKind.Capital or BreakKind.Syllable)
                continue;
            min = Math.Max(min, breaks[i].Before + breaks[i].HyphenWidth - partStart);
            partStart = breaks[i].After;
            if (breaks[i].Kind != BreakKind.Forced)
                continue;
            max = Math.Max(max, breaks[i].Before - lineStart);
            lineStart = breaks[i].After;
        }

        return (min, Math.Max(min, max));
    }
}
