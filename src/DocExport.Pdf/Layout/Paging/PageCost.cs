namespace DocExport.Pdf.Layout.Paging;

/// <summary>How bad a page is.</summary>
internal static class PageCost
{
    /// <summary>For each page: of two ways that look alike, the one with fewer pages.</summary>
    public const double Page = 40;

    /// <summary>A note that runs over to the next page.</summary>
    public const double SplitNote = 1200;

    /// <summary>A note that does not even begin on the page of its call.</summary>
    public const double DistantNote = 12000;

    /// <summary>A last page with hardly anything on it.</summary>
    public const double NearlyEmptyEnd = 250;

    /// <summary>Grows with the square of the part that stays empty: 10,000 for all of it.</summary>
    public static double OfEmptiness(double slack, double height)
    {
        double part = Math.Max(0, slack) / height;
        return 10000 * part * part;
    }
}
