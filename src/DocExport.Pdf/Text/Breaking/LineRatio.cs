namespace DocExport.Pdf.Text.Breaking;

/// <summary>How much of its stretch, or negative of its shrink, a justified line uses.</summary>
internal static class LineRatio
{
    /// <returns>Infinite where nothing gives way.</returns>
    public static double Of(in BreakCandidate start, in BreakCandidate end, double measure)
    {
        double natural = end.Before + end.HyphenWidth - start.After - start.OverhangAfter - end.OverhangBefore;
        double give = natural > measure ? end.ShrinkBefore - start.ShrinkAfter : end.StretchBefore - start.StretchAfter;
        return give > 0 ? (measure - natural) / give : measure > natural ? double.PositiveInfinity : 0;
    }
}
