namespace DocExport.Pdf.Layout.Sheets;

/// <summary>Which pages, counted from 0, lie on each side of the sheets. Numbers past the last page are empty.</summary>
internal static class SheetOrder
{
    public static IReadOnlyList<SheetSide> Of(ImpositionScheme scheme, int pages) =>
        scheme == ImpositionScheme.Booklet ? Booklet(pages) : TwoUp(pages);

    private static List<SheetSide> TwoUp(int pages)
    {
        var sides = new List<SheetSide>();
        for (int page = 0; page < pages; page += 2)
            sides.Add(new(page, page + 1, 0, IsFront: sides.Count % 2 == 0));
        return sides;
    }

    /// <summary>The outermost sheet first: the last page beside the first, behind them the second beside the last but one.</summary>
    private static List<SheetSide> Booklet(int pages)
    {
        int last = ((pages + 3) / 4 * 4) - 1;
        var sides = new List<SheetSide>();
        for (int sheet = 0; sheet * 4 < pages; sheet++)
        {
            sides.Add(new(last - (2 * sheet), 2 * sheet, sheet, IsFront: true));
            sides.Add(new((2 * sheet) + 1, last - 1 - (2 * sheet), sheet, IsFront: false));
        }

        return sides;
    }
}

/// <summary>One side of a sheet.</summary>
/// <param name="First">The page on the left (the upper one of two that lie above each other).</param>
/// <param name="Second">The other.</param>
/// <param name="Sheet">How many sheets are outside of it when a booklet is folded.</param>
/// <param name="IsFront">Whether it is printed first.</param>
internal readonly record struct SheetSide(int First, int Second, int Sheet, bool IsFront);
