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

    /// <summary>What a way that has left notes or floats behind must be cheaper by than one that has not.</summary>
    public const double Behind = 120;

    /// <summary>A float that stands a page later than its place, and again for each page more: about as bad as a fourteenth of a page left empty.</summary>
    public const double LateFloat = 330;

    /// <summary>A page of floats alone, beside what its emptiness costs: text goes well with pictures.</summary>
    public const double FloatPage = 700;

    /// <summary>A last page with hardly anything on it.</summary>
    public const double NearlyEmptyEnd = 250;

    /// <summary>The part of a page that may stay empty without being noticed: three lines of text.</summary>
    public const double SeenEmptiness = 0.08;

    // Less than the emptiness of one line (about 160), or spaces would never be used; squeezed spaces are seen sooner.
    private const double FullStretch = 60;
    private const double FullShrink = 90;

    /// <summary>What is left of a page, or missing: little while its spaces take it up, and otherwise what emptiness costs.</summary>
    /// <param name="slack">Points left; negative where spaces have to become smaller.</param>
    /// <param name="stretch">Points that the spaces can grow by.</param>
    /// <param name="shrink">Points that they can become smaller by.</param>
    /// <param name="height">Points a page holds.</param>
    public static double OfSlack(double slack, double stretch, double shrink, double height)
    {
        if (slack < 0)
            return shrink > 0 ? FullShrink * (slack / shrink) * (slack / shrink) : 0;
        if (stretch > 0 && PageStretch.TakesUp(slack, stretch))
            return FullStretch * (slack / stretch) * (slack / stretch);
        return OfEmptiness(slack, height);
    }

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
