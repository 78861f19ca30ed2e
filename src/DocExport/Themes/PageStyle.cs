using DocExport.Model;

namespace DocExport.Themes;

/// <summary>The sheet, its margins and what stands in them.</summary>
public sealed record PageStyle
{
    /// <summary>The sheet.</summary>
    /// <value>Default: A4.</value>
    public PaperSize Paper { get; init; } = PaperSize.A4;

    /// <summary>Whether the sheet lies on its long side.</summary>
    public bool Landscape { get; init; }

    /// <summary>Whether left and right pages mirror each other.</summary>
    public bool TwoSided { get; init; }

    /// <summary>Space above the text block.</summary>
    public Length MarginTop { get; init; } = Length.Millimetres(25);

    /// <summary>Space below the text block.</summary>
    public Length MarginBottom { get; init; } = Length.Millimetres(30);

    /// <summary>Space at the binding; at the left where pages are not two-sided.</summary>
    public Length MarginInner { get; init; } = Length.Millimetres(40);

    /// <summary>Space at the fore-edge; at the right where pages are not two-sided.</summary>
    public Length MarginOuter { get; init; } = Length.Millimetres(40);

    /// <summary>Further space at the binding, for what staples, holes or glue take.</summary>
    /// <value>Default: 0.</value>
    public Length Gutter { get; init; } = Length.Zero;

    /// <summary>
    /// Whether the pages before the main text (title page, contents, preface) are numbered i, ii, iii, and the main text from 1.
    /// </summary>
    /// <value>Default: <see langword="false"/>, one count for all pages.</value>
    public bool RomanFrontMatter { get; init; }

    /// <summary>Columns of text.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Space between columns.</summary>
    public Length ColumnGap { get; init; } = Length.Millimetres(7);

    /// <summary>
    /// Distance of the baselines that lines of the text stand on, on every page and in every column; % are of the leading of <c>body</c>. Spaces
    /// around headings, figures and tables give way to it. Notes, tables and page furniture stand on none.
    /// </summary>
    /// <value>Default: 0, no grid.</value>
    public Length BaselineGrid { get; init; } = Length.Zero;

    /// <summary>
    /// How much of a page with text figures and tables at its head and foot may take; % are of the height of the text. One that is higher gets a
    /// page of its own.
    /// </summary>
    /// <value>Default: 70 %.</value>
    public Length FloatHeight { get; init; } = new(70, LengthUnit.Percent);

    /// <summary>Page header of right pages, or of all where pages are not two-sided.</summary>
    public FurnitureLine Header { get; init; } = FurnitureLine.Empty;

    /// <summary>Page footer of right pages, or of all.</summary>
    public FurnitureLine Footer { get; init; } = FurnitureLine.Empty;

    /// <summary>Page header of left pages.</summary>
    /// <value>Default: <see langword="null"/>, the right one mirrored.</value>
    public FurnitureLine? LeftHeader { get; init; }

    /// <summary>Page footer of left pages.</summary>
    /// <value>Default: <see langword="null"/>, the right one mirrored.</value>
    public FurnitureLine? LeftFooter { get; init; }

    /// <summary>Header of the first page of the document and of each chapter.</summary>
    /// <value>Default: empty.</value>
    public FurnitureLine FirstHeader { get; init; } = FurnitureLine.Empty;

    /// <summary>Footer of the first page of the document and of each chapter.</summary>
    /// <value>Default: <see langword="null"/>, as on other pages.</value>
    public FurnitureLine? FirstFooter { get; init; }
}

/// <summary>
/// One line of page furniture. Slots in braces are filled for each page: <c>{title}</c>, <c>{author}</c>, <c>{section}</c>,
/// <c>{chapter}</c>, <c>{date}</c>, <c>{page}</c>, <c>{pages}</c>.
/// </summary>
/// <param name="Left">At the left; in a mirrored line at the right.</param>
/// <param name="Center">In the middle.</param>
/// <param name="Right">At the right; in a mirrored line at the left.</param>
public sealed record FurnitureLine(string Left = "", string Center = "", string Right = "")
{
    /// <summary>Nothing.</summary>
    public static FurnitureLine Empty { get; } = new();
}
