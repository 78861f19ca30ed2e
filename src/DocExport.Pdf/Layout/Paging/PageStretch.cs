using DocExport.Pdf.Layout.Flow;

namespace DocExport.Pdf.Layout.Paging;

/// <summary>How far the spaces on a page give way, so that pages end evenly where that is cheap.</summary>
internal static class PageStretch
{
    // Points that a page is spread by at most: beyond, an uneven foot is the lesser evil.
    private const double Most = 26;

    // A space stretched by more than this part is seen.
    private const double Share = 0.35;

    // Squeezed space is seen sooner.
    private const double ShrinkShare = 0.12;

    /// <summary>Whether spaces that can grow by <paramref name="stretch"/> together take up what is left of a page.</summary>
    public static bool TakesUp(double slack, double stretch) => slack <= Math.Min(stretch, Most);

    /// <summary>Points by which a single space may grow.</summary>
    public static double Of(FlowBox box) => Math.Max(box.SpaceBefore * Share, box.Stretch);

    /// <summary>Points by which a single space may become smaller.</summary>
    public static double ShrinkOf(FlowBox box) => box.SpaceBefore * ShrinkShare;
}
