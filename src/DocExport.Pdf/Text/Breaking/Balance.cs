namespace DocExport.Pdf.Text.Breaking;

/// <summary>Makes the lines of a heading about equally long.</summary>
internal static class Balance
{
    // Halving a measure of 500 points this often comes within a hundredth of a point.
    private const int Halvings = 16;

    /// <summary>The narrowest measure that needs no more lines than the widest does.</summary>
    public static double Measure(ReadOnlySpan<BreakCandidate> candidates, double widest)
    {
        int lines = FirstFit.Break(candidates, widest, widest, null);
        double low = 0, high = widest;
        for (int i = 1; i < candidates.Length; i++)
            low = Math.Max(low, candidates[i].Before - candidates[i - 1].After);
        if (low >= high)
            return widest;
        for (int i = 0; i < Halvings; i++)
        {
            double middle = (low + high) / 2;
            if (FirstFit.Break(candidates, middle, middle, null) <= lines)
                high = middle;
            else
                low = middle;
        }

        return high;
    }
}
