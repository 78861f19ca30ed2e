using DocExport.Model;

namespace DocExport.Themes;

/// <summary>A report for the office.</summary>
internal static class ReportTheme
{
    private static readonly Color Accent = Color.Parse("#1d3f66");

    public static Theme Create(Theme article) => article with
    {
        Name = "report",
        Page = article.Page with
        {
            // A sans-serif of this size is narrow: 125 mm hold as many letters as 135 mm of the article's.
            MarginInner = Length.Millimetres(40),
            MarginOuter = Length.Millimetres(45),
            Header = new FurnitureLine(Left: "{title}", Right: "{section}"),
            Footer = new FurnitureLine(Left: "{date}", Right: "{page} / {pages}"),
        },
        Title = TitlePlacement.Page,
        Contents = true,
        NumberSections = true,
        NumberFigures = true,
        Chapters = ChapterStart.NewPage,
        Styles = article.Styles
            .Change(style => style with { FontFamily = ["sans-serif"], FontSize = Length.Points(10.5), Alignment = TextAlignment.Start, Numerals = Numerals.Lining }, StyleName.Body)
            .Change(
                style => style with
                {
                    FontSize = Length.Points(30),
                    LineHeight = Length.Points(36),
                    RuleAbove = new Rule(Length.Points(4), Accent),
                    Padding = Length.Points(16),
                },
                StyleName.Title)
            .Change(style => style with { FontSize = Length.Points(15), LineHeight = Length.Points(21), SpaceAfter = Length.Points(30) }, StyleName.Subtitle)
            .Change(style => style with { FontSize = Length.Points(11), LineHeight = Length.Points(16) }, StyleName.Author, StyleName.Date)
            .Change(
                style => style with
                {
                    FontSize = Length.Points(20),
                    LineHeight = Length.Points(25),
                    RuleBelow = new Rule(Length.Points(0.75), Accent),
                    Padding = Length.Points(4),
                    SpaceAfter = Length.Points(12),
                },
                StyleName.Heading1)
            .Change(style => style with { Color = Accent }, StyleName.Title, StyleName.Heading1, StyleName.Heading2, StyleName.Heading3, StyleName.ContentsTitle),
    };
}
