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

    /// <summary>
    /// Grows with the part that stays empty: about 1,100 for a third, 1,600 for half, 2,940 for all of it. Less than in proportion: one
    /// page that ends early is better than two that end half as early. A square root, unlike other powers, is the same on every machine.
    /// </summary>
    public static double OfEmptiness(double slack, double height)
    {
        double part = Math.Max(0, slack) / height;
        return (2300 * part) + (640 * Math.Sqrt(part));
    }
}
