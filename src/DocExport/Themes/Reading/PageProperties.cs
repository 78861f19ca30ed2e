using DocExport.Model;

namespace DocExport.Themes.Reading;

/// <summary>The keys under <c>page:</c>, but for the furniture.</summary>
internal static class PageProperties
{
    public static IReadOnlyList<ThemeProperty<PageStyle>> All { get; } =
    [
        new("paper", ValueForms.Paper, (page, value) => page with { Paper = (PaperSize)value }),
        new("landscape", ValueForms.Flag, (page, value) => page with { Landscape = (bool)value }),
        new("two-sided", ValueForms.Flag, (page, value) => page with { TwoSided = (bool)value }),
        new("margin-top", ValueForms.Length, (page, value) => page with { MarginTop = (Length)value }),
        new("margin-bottom", ValueForms.Length, (page, value) => page with { MarginBottom = (Length)value }),
        new("margin-inner", ValueForms.Length, (page, value) => page with { MarginInner = (Length)value }),
        new("margin-outer", ValueForms.Length, (page, value) => page with { MarginOuter = (Length)value }),
        new("columns", ValueForms.Number(1, 4), (page, value) => page with { Columns = (int)(double)value }),
        new("column-gap", ValueForms.Length, (page, value) => page with { ColumnGap = (Length)value }),
    ];

    /// <summary>Lines of page furniture: a text for the middle, or a mapping with <c>left</c>, <c>center</c> and <c>right</c>.</summary>
    public static IReadOnlyList<(string Key, Func<PageStyle, FurnitureLine, PageStyle> Set)> Furniture { get; } =
    [
        ("header", (page, line) => page with { Header = line }),
        ("footer", (page, line) => page with { Footer = line }),
        ("left-header", (page, line) => page with { LeftHeader = line }),
        ("left-footer", (page, line) => page with { LeftFooter = line }),
        ("first-header", (page, line) => page with { FirstHeader = line }),
        ("first-footer", (page, line) => page with { FirstFooter = line }),
    ];

    public static IReadOnlyList<ThemeProperty<FurnitureLine>> Slots { get; } =
    [
        new("left", ValueForms.Text, (line, value) => line with { Left = (string)value }),
        new("center", ValueForms.Text, (line, value) => line with { Center = (string)value }),
        new("right", ValueForms.Text, (line, value) => line with { Right = (string)value }),
    ];
}
