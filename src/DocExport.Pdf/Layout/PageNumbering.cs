using System.Globalization;
using DocExport.Model;
using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Paging;

namespace DocExport.Pdf.Layout;

/// <summary>
/// What pages are called: 1, 2, 3 throughout; or i, ii, iii up to the main text, which then begins at 1. Blank pages count.
/// </summary>
internal sealed class PageNumbering
{
    private readonly int _sheets;
    private readonly int _front;

    private PageNumbering(int sheets, int front)
    {
        _sheets = sheets;
        _front = front;
    }

    /// <summary>How many pages there are, as the last of them says.</summary>
    public string Count => Label(Math.Max(0, _sheets - 1));

    /// <param name="sheets">What each page holds.</param>
    /// <param name="boxes">The text.</param>
    /// <param name="romanFrontMatter">Whether what stands before the main text is numbered by itself, if it has pages of its own.</param>
    public static PageNumbering For(IReadOnlyList<List<PageSpan>> sheets, IReadOnlyList<FlowBox> boxes, bool romanFrontMatter)
    {
        int front = 0;
        for (int i = 1; romanFrontMatter && front == 0 && i < sheets.Count; i++)
        {
            PageSpan first = sheets[i][0];
            if (first.Flow == 0 && first.End > first.Start && boxes[first.Start].BeginsMainText)
                front = i;
        }

        return new(sheets.Count, front);
    }

    /// <param name="page">From 0.</param>
    public string Label(int page) => page < _front
        ? Numeral.Write(page + 1, NumeralStyle.LowerRoman)
        : (page - _front + 1).ToString(CultureInfo.InvariantCulture);
}
