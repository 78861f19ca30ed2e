using DocExport.Model;

namespace DocExport.Themes;

/// <summary>A report for the office.</summary>
internal static class ReportTheme
{
    public static Theme Create(Theme article) => article with
    {
        Name = "report",
        Page = article.Page with
        {
            MarginInner = Length.Millimetres(35),
            MarginOuter = Length.Millimetres(40),
            Header = new FurnitureLine(Left: "{title}", Right: "{section}"),
            Footer = new FurnitureLine(Left: "{date}", Right: "{page} / {pages}"),
        },
        Title = TitlePlacement.Page,
        Contents = true,
        NumberSections = true,
        NumberFigures = true,
        Chapters = ChapterStart.NewPage,
        Styles = article.Styles
            .Change(style => style with { FontFamily = ["sans-serif"], FontSize = Length.Points(10.5), Alignment = TextAlignment.Start, Numerals = Numerals.Lining }, StyleName.Body),
    };
}
