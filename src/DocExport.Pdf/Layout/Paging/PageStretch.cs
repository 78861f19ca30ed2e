using DocExport.Pdf.Layout.Flow;

namespace DocExport.Pdf.Layout.Paging;

/// <summary>How far the spaces on a page give way, so that pages end evenly where that is cheap.</summary>
internal static class PageStretch
{
    // A space stretched by more than this part is seen.
    private const double Share = 0.35;

    /// <summary>Points a single space gives.</summary>
    public static double Of(FlowBox box) => box.SpaceBefore * Share;
}
