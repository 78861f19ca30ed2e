using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Pages;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Sheets;

/// <summary>
/// Puts finished pages on sheets by moving their items, so that tags, links and destinations come along, which they would not
/// from within form XObjects.
/// </summary>
internal sealed class Imposer
{
    private const double Millimetre = 72 / 25.4;

    // Printers leave the outermost millimetres of a sheet blank.
    private const double MarkStart = 5 * Millimetre;
    private const double MarkLength = 4 * Millimetre;
    private const double MarkThickness = 0.3;

    private static readonly Color MarkColor = new(128, 128, 128);

    private readonly Imposition _imposition;
    private readonly IReadOnlyList<Page> _pages;
    private readonly bool _rightToLeft;
    private readonly double _width;
    private readonly double _height;
    private readonly bool _stacked;
    private double _smallest = 1;

    private Imposer(IReadOnlyList<Page> pages, Imposition imposition, bool rightToLeft)
    {
        _pages = pages;
        _imposition = imposition;
        _rightToLeft = rightToLeft;
        PaperSize sheet = imposition.Sheet ?? SheetFor(pages[0]);
        double side = sheet.Width.ToPoints(0, 0), other = sheet.Height.ToPoints(0, 0);
        // Two pages that lie on their long side fill an upright sheet, one above the other.
        _stacked = imposition.Scheme == ImpositionScheme.TwoUp && pages[0].Width > pages[0].Height;
        _width = _stacked ? Math.Min(side, other) : Math.Max(side, other);
        _height = _stacked ? Math.Max(side, other) : Math.Min(side, other);
    }

    /// <param name="list">The pages in their order.</param>
    /// <param name="imposition">How they are put on sheets.</param>
    /// <param name="rightToLeft">Whether the pages turn from left to right.</param>
    /// <param name="diagnostics">Told if pages become smaller.</param>
    public static PageList Impose(PageList list, Imposition imposition, bool rightToLeft, DiagnosticBag diagnostics)
    {
        var imposer = new Imposer(list.Pages, imposition, rightToLeft);
        Page[] sheets = [.. SheetOrder.Of(imposition.Scheme, list.Pages.Count).Select(imposer.Side)];
        if (imposer._smallest < 1)
            diagnostics.Report(DiagnosticIds.SmallerPages, default, imposer._smallest * 100);
        return list with { Pages = sheets };
    }

    private static PaperSize SheetFor(Page page) =>
        PaperSize.Named.Any(size => size.Value.Width.Unit == Model.LengthUnit.Inch && Math.Abs(size.Value.Width.ToPoints(0, 0) - page.Width) < 0.5)
            ? PaperSize.Letter
            : PaperSize.A4;

    private Page Side(SheetSide side)
    {
        var items = new List<PageItem>();
        int[] order = [side.First, side.Second];
        // What is read first is painted first.
        foreach (int page in order.Order())
        {
            if (page < _pages.Count)
                Place(page, isFirst: page == side.First, side.Sheet, items);
        }

        if (_imposition is { Scheme: ImpositionScheme.Booklet, FoldMarks: true } && side.IsFront)
            items.AddRange(FoldMarks());
        return new(_width, _height, string.Join(", ", order.Where(page => page < _pages.Count).Select(page => _pages[page].Label)), items);
    }

    private void Place(int index, bool isFirst, int sheet, List<PageItem> items)
    {
        Page page = _pages[index];
        double width = _stacked ? _width : _width / 2, height = _stacked ? _height / 2 : _height;
        double scale = Math.Min(1, Math.Min(width / page.Width, height / page.Height));
        // A sheet that is half a point short of two pages is no reason to set them smaller.
        if (scale > 0.998)
            scale = 1;
        _smallest = Math.Min(_smallest, scale);
        double roomAcross = width - (page.Width * scale), roomDown = height - (page.Height * scale);
        bool isLeft = _stacked || isFirst != _rightToLeft;
        double x = _stacked || isLeft ? 0 : width;
        double y = (_stacked && !isFirst ? height : 0) + (roomDown / 2);
        if (_imposition.Scheme == ImpositionScheme.Booklet)
        {
            // Pages meet at the fold, and the more sheets are outside, the nearer they come to it.
            double creep = sheet * _imposition.Creep.ToPoints(0, 0);
            x += isLeft ? roomAcross + creep : -creep;
        }
        else
        {
            x += roomAcross / 2;
        }

        foreach (PageItem item in page.Items)
            items.Add(item.OnSheet(scale, new Point(x, y), index));
    }

    private IEnumerable<PageItem> FoldMarks()
    {
        double x = (_width - MarkThickness) / 2;
        yield return new FillItem(new Rect(x, MarkStart, MarkThickness, MarkLength), MarkColor);
        yield return new FillItem(new Rect(x, _height - MarkStart - MarkLength, MarkThickness, MarkLength), MarkColor);
    }
}
