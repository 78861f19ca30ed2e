using DocExport.Model;

namespace DocExport.Themes.Reading;

/// <summary>The keys under <c>page:</c>, but for the furniture.</summary>
internal static class PageProperties
{
    public static IReadOnlyList<ThemeProperty<PageStyle>> All { get; } =
    [
        new("paper", "The sheet.", ValueForms.Paper, (page, value) => page with { Paper = (PaperSize)value }, page => page.Paper),
        new("landscape", "Whether the sheet lies on its long side.", ValueForms.Flag, (page, value) => page with { Landscape = (bool)value }, page => page.Landscape),
        new("two-sided", "Whether left and right pages mirror each other.", ValueForms.Flag, (page, value) => page with { TwoSided = (bool)value }, page => page.TwoSided),
        new("margin-top", "Space above the text block.", ValueForms.Extent, (page, value) => page with { MarginTop = (Length)value }, page => page.MarginTop),
        new("margin-bottom", "Space below the text block.", ValueForms.Extent, (page, value) => page with { MarginBottom = (Length)value }, page => page.MarginBottom),
        new("margin-inner", "Space at the binding; at the left where pages are not two-sided.", ValueForms.Extent, (page, value) => page with { MarginInner = (Length)value }, page => page.MarginInner),
        new("margin-outer", "Space at the fore-edge; at the right where pages are not two-sided.", ValueForms.Extent, (page, value) => page with { MarginOuter = (Length)value }, page => page.MarginOuter),
        new("gutter", "Further space at the binding, for what staples, holes or glue take.", ValueForms.Extent, (page, value) => page with { Gutter = (Length)value }, page => page.Gutter),
        new("roman-front-matter", "Whether the pages before the main text are numbered i, ii, iii, and the main text from 1.", ValueForms.Flag, (page, value) => page with { RomanFrontMatter = (bool)value }, page => page.RomanFrontMatter),
        new("columns", "Columns of text.", ValueForms.Number(1, 4), (page, value) => page with { Columns = (int)(double)value }, page => page.Columns),
        new("column-gap", "Space between columns.", ValueForms.Extent, (page, value) => page with { ColumnGap = (Length)value }, page => page.ColumnGap),
        new("baseline-grid", "What lines of the text stand on throughout: yes for the leading of body, or the distance of two baselines; % are of that leading.", ValueForms.Grid, (page, value) => page with { BaselineGrid = (Length)value }, page => page.BaselineGrid),
        new("float-height", "How much of a page with text floating figures and tables may take; % are of the height of the text.", ValueForms.Size, (page, value) => page with { FloatHeight = (Length)value }, page => page.FloatHeight),
    ];

    /// <summary>Lines of page furniture: a text for the middle, or a mapping with <c>left</c>, <c>center</c> and <c>right</c>.</summary>
    public static IReadOnlyList<FurnitureProperty> Furniture { get; } =
    [
        new("header", "Page header of right pages, or of all where pages are not two-sided.", (page, line) => page with { Header = line }, page => page.Header),
        new("footer", "Page footer of right pages, or of all.", (page, line) => page with { Footer = line }, page => page.Footer),
        new("left-header", "Page header of left pages; the right one mirrored by default.", (page, line) => page with { LeftHeader = line }, page => page.LeftHeader),
        new("left-footer", "Page footer of left pages; the right one mirrored by default.", (page, line) => page with { LeftFooter = line }, page => page.LeftFooter),
        new("first-header", "Header of the first page of the document and of each chapter; empty by default.", (page, line) => page with { FirstHeader = line }, page => page.FirstHeader),
        new("first-footer", "Footer of the first page of the document and of each chapter; as on other pages by default.", (page, line) => page with { FirstFooter = line }, page => page.FirstFooter),
    ];

    public static IReadOnlyList<ThemeProperty<FurnitureLine>> Slots { get; } =
    [
        new("left", "At the left; at the right of a mirrored page.", ValueForms.Text, (line, value) => line with { Left = (string)value }, line => line.Left),
        new("center", "In the middle.", ValueForms.Text, (line, value) => line with { Center = (string)value }, line => line.Center),
        new("right", "At the right; at the left of a mirrored page.", ValueForms.Text, (line, value) => line with { Right = (string)value }, line => line.Right),
    ];
}
