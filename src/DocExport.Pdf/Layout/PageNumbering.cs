using System.Globalization;
using DocExport.Model;
using DocExport.Pdf.Layout.Blocks;

namespace DocExport.Pdf.Layout;

/// <summary>
/// What pages are called: 1, 2, 3 throughout; or i, ii, iii up to the main text, which then begins at 1. Blank pages count.
/// </summary>
/// <param name="romanFrontMatter">Whether what stands before the main text is numbered by itself, if it has pages of its own.</param>
internal sealed class PageNumbering(bool romanFrontMatter)
{
    private int _front;

    /// <summary>Whether it is known by now what pages are called.</summary>
    public bool IsDecided { get; private set; } = !romanFrontMatter;

    /// <summary>Looks at the next page.</summary>
    /// <param name="index">From 0.</param>
    /// <param name="beginsMainText">Whether its first box is the first of the main text.</param>
    /// <param name="holdsMainText">Whether the main text begins anywhere on it.</param>
    public void Note(int index, bool beginsMainText, bool holdsMainText)
    {
        if (IsDecided || !holdsMainText)
            return;
        IsDecided = true;
        _front = beginsMainText ? index : 0;
    }

    /// <summary>No page is left.</summary>
    public void End() => IsDecided = true;

    /// <param name="page">From 0.</param>
    public string Label(int page) => page < _front
        ? Numeral.Write(page + 1, NumeralStyle.LowerRoman)
        : (page - _front + 1).ToString(CultureInfo.InvariantCulture);
}
