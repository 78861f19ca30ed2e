namespace DocExport.Pdf.Layout.Flow;

/// <summary>
/// What it costs to end a page at a place, on the scale of <see cref="Paging.PageCost"/>: a page that is a tenth empty costs 100, a
/// third 1,100, a half 2,500.
/// </summary>
internal static class BreakCost
{
    public const double Free = 0;

    /// <summary>Between lines of a paragraph: between paragraphs is a little better.</summary>
    public const double Line = 8;

    /// <summary>After the first item of a list or before its last: an item alone looks like a leftover.</summary>
    public const double ListEdge = 150;

    /// <summary>After a line that ends in a hyphen: no word should run over a page turn.</summary>
    public const double Hyphen = 1000;

    /// <summary>Between a short paragraph and the list below it, which it may well introduce: worth a tenth of a page left empty.</summary>
    public const double Lead = 450;

    /// <summary>Between what introduces a list or a display and its first line.</summary>
    public const double Introduction = 900;

    /// <summary>Inside a table or code block that is short enough to stay whole: worth a third of a page left empty, not half.</summary>
    public const double Whole = 1600;

    /// <summary>A single line left alone: an empty page is hardly worse.</summary>
    public const double Widow = 9000;

    /// <summary>Between a heading and what it heads, a caption and what it explains.</summary>
    public const double Keep = 20000;

    /// <summary>Where the page may end only if there is no other place at all.</summary>
    public const double Never = double.PositiveInfinity;
}
