namespace DocExport.Pdf.Text.Breaking;

/// <summary>Fills each line as far as it goes: for code, and to count how many lines a text needs.</summary>
internal static class FirstFit
{
    // Room for rounding when widths were summed up.
    private const double Tolerance = 1e-6;

    /// <summary>Appends the candidates that end the lines, the last one of them included.</summary>
    /// <param name="candidates">The first is where the text begins, the last where it ends.</param>
    /// <param name="firstMeasure">Points of the first line.</param>
    /// <param name="measure">Points of the others.</param>
    /// <param name="ends">Receives indices into <paramref name="candidates"/>; may be <see langword="null"/>.</param>
    /// <returns>The number of lines.</returns>
    public static int Break(ReadOnlySpan<BreakCandidate> candidates, double firstMeasure, double measure, List<int>? ends)
    {
        int lines = 0;
        int last = candidates.Length - 1;
        for (int start = 0; start < last;)
        {
            double room = (lines == 0 ? firstMeasure : measure) + Tolerance;
            int end = start + 1;
            while (end < last && Width(candidates, start, end + 1) <= room)
                end++;
            ends?.Add(end);
            lines++;
            start = end;
        }

        return lines;
    }

    private static double Width(ReadOnlySpan<BreakCandidate> candidates, int start, int end) =>
        candidates[end].Before + candidates[end].HyphenWidth - candidates[start].After;
}
