using DocExport.Themes;

namespace DocExport.Pdf.Layout;

/// <summary>The sheet and the place of the text on it, in points.</summary>
internal sealed record PageGeometry
{
    // Less than this is no text block (three lines of ten characters).
    private const double SmallestSide = 45;

    private PageGeometry()
    {
    }

    public required double Width { get; init; }

    public required double Height { get; init; }

    public required double Top { get; init; }

    public required double Bottom { get; init; }

    public required double Inner { get; init; }

    public required double Outer { get; init; }

    public required bool TwoSided { get; init; }

    public required int Columns { get; init; }

    public required double ColumnGap { get; init; }

    public double TextWidth => Width - Inner - Outer;

    public double TextHeight => Height - Top - Bottom;

    /// <summary>Points a line of text has.</summary>
    public double Measure => (TextWidth - ((Columns - 1) * ColumnGap)) / Columns;

    /// <summary>Points that nesting may take of a line: what is left still holds a few words.</summary>
    public double MostInset => Measure * 0.6;

    /// <summary>Whether any text fits between the margins.</summary>
    public bool HasRoom => Measure >= SmallestSide && TextHeight >= SmallestSide;

    public static PageGeometry For(PageStyle style, PaperSize paper)
    {
        double width = paper.Width.ToPoints(0, 0);
        double height = paper.Height.ToPoints(0, 0);
        if (style.Landscape)
            (width, height) = (height, width);
        return new()
        {
            Width = width,
            Height = height,
            Top = style.MarginTop.ToPoints(0, height),
            Bottom = style.MarginBottom.ToPoints(0, height),
            Inner = style.MarginInner.ToPoints(0, width) + style.Gutter.ToPoints(0, width),
            Outer = style.MarginOuter.ToPoints(0, width),
            TwoSided = style.TwoSided,
            Columns = Math.Max(1, style.Columns),
            ColumnGap = style.ColumnGap.ToPoints(0, width),
        };
    }

    /// <summary>
    /// The same sheet on its side, its head at the left of the upright page, with the text block where it was. Its own sides are not mirrored.
    /// </summary>
    public PageGeometry Turned(int page) => this with
    {
        Width = Height,
        Height = Width,
        Top = LeftOf(page),
        Bottom = Width - LeftOf(page) - TextWidth,
        Inner = Bottom,
        Outer = Top,
        TwoSided = false,
        Columns = 1,
    };

    /// <summary>Whether a page, counted from 0, is a left-hand one.</summary>
    public bool IsLeft(int page) => TwoSided && page % 2 == 1;

    /// <summary>Left edge of the text on a page.</summary>
    public double LeftOf(int page) => IsLeft(page) ? Outer : Inner;

    /// <summary>Left edge of a column, counted from the left.</summary>
    public double LeftOfColumn(int page, int column) => LeftOf(page) + (column * (Measure + ColumnGap));
}
