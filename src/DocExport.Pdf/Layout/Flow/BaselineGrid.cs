namespace DocExport.Pdf.Layout.Flow;

/// <summary>Where baselines of text stand on every page, so that lines of facing pages and of columns beside each other are level.</summary>
/// <param name="Step">Points between two.</param>
/// <param name="First">Points of the first below the head of a page.</param>
internal sealed record BaselineGrid(double Step, double First)
{
    // A line that stands on the grid must not be moved on by the last bit of its place.
    private const double Tolerance = 1e-6;

    /// <summary>Whether lines so far apart can all stand on it.</summary>
    public bool Holds(double leading)
    {
        double steps = Math.Round(leading / Step);
        return steps >= 1 && Math.Abs((leading / Step) - steps) < 0.001;
    }

    /// <summary>The first place at or below one where the baseline of a box is on the grid.</summary>
    /// <param name="top">Points below the head of the page.</param>
    /// <param name="baseline">Points below the top of the box.</param>
    public double Snap(double top, double baseline)
    {
        double steps = Math.Ceiling(((top + baseline - First) / Step) - Tolerance);
        return (Math.Max(0, steps) * Step) + First - baseline;
    }

    /// <summary>Points rounded up to whole steps.</summary>
    public double Whole(double height) => Math.Ceiling((height / Step) - Tolerance) * Step;
}
