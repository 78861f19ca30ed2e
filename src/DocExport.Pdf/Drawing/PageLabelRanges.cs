using System.Globalization;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>Turns the labels that pages carry into ranges: i, ii, 1, 2, 3 are two.</summary>
internal static class PageLabelRanges
{
    public static IReadOnlyList<PageLabelRange> From(IReadOnlyList<string> labels)
    {
        var ranges = new List<PageLabelRange>();
        for (int index = 0; index < labels.Count; index++)
        {
            PageLabelRange label = Parse(labels[index], index);
            bool goesOn = ranges is [.., var last] && last.Style == label.Style && label.Style != PageLabelStyle.None
                && last.Start + (index - last.FirstPage) == label.Start;
            if (!goesOn)
                ranges.Add(label);
        }

        return ranges;
    }

    private static PageLabelRange Parse(string label, int page)
    {
        if (int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 && label[0] != '0')
            return new(page, PageLabelStyle.Decimal, number);
        if (RomanNumeral.TryParse(label, out number))
            return new(page, char.IsAsciiLetterLower(label[0]) ? PageLabelStyle.LowerRoman : PageLabelStyle.UpperRoman, number);
        return new(page, PageLabelStyle.None, Prefix: label.Length == 0 ? null : label);
    }
}
