using DocExport.Model;

namespace DocExport.Themes;

/// <summary>A small bound book.</summary>
internal static class BookTheme
{
    public static Theme Create(Theme article) => article with
    {
        Name = "book",
        Page = new PageStyle
        {
            Paper = PaperSize.A5,
            TwoSided = true,
            RomanFrontMatter = true,
            // Inner < top < outer < bottom, with a little more at the gutter for the binding.
            MarginInner = Length.Millimetres(18),
            MarginTop = Length.Millimetres(20),
            MarginOuter = Length.Millimetres(22),
            MarginBottom = Length.Millimetres(26),
            Header = new FurnitureLine(Center: "{chapter}"),
            LeftHeader = new FurnitureLine(Center: "{title}"),
            Footer = new FurnitureLine(Center: "{page}"),
        },
        Title = TitlePlacement.Page,
        Chapters = ChapterStart.Recto,
        NumberNotesByChapter = true,
        Contents = true,
        ContentsDepth = 2,
        Styles = article.Styles
            .Change(style => style with { FontSize = Length.Points(10), LineHeight = Length.Points(13.5) }, StyleName.Body)
            .Change(style => style with { SpaceAfter = Length.Zero, FirstLineIndent = Length.Ems(1.4) }, StyleName.Paragraph)
            // Paragraphs leave no space below, so terms bring their own.
            .Change(style => style with { SpaceBefore = Length.Points(4) }, StyleName.Term)
            .Change(Serif, StyleName.Title, StyleName.Subtitle, StyleName.Author, StyleName.Date, StyleName.ContentsTitle)
            .Change(Serif, StyleName.Heading1, StyleName.Heading2, StyleName.Heading3, StyleName.Heading4, StyleName.Heading5, StyleName.Heading6)
            .Change(style => style with { Alignment = TextAlignment.Center, Hyphenate = false }, StyleName.Title, StyleName.Subtitle, StyleName.Author, StyleName.Date)
            .Change(style => style with { FontSize = Length.Points(26), LineHeight = Length.Points(32), SpaceAfter = Length.Points(10) }, StyleName.Title)
            .Change(style => style with { Italic = true, SpaceAfter = Length.Points(10) }, StyleName.Subtitle)
            .Change(style => style with { FontSize = Length.Points(12), LineHeight = Length.Points(18), SpaceBefore = Length.Points(27) }, StyleName.Author)
            .Change(style => style with { SpaceBefore = Length.Points(6) }, StyleName.Date)
            .Change(style => style with { FontSize = Length.Points(20), LineHeight = Length.Points(27), SpaceBefore = Length.Points(54), SpaceAfter = Length.Points(27) }, StyleName.Heading1)
            .Change(style => style with { FontSize = Length.Points(13), LineHeight = Length.Points(16.5) }, StyleName.Heading2)
            .Change(style => style with { FontSize = Length.Points(11), LineHeight = Length.Points(13.5) }, StyleName.Heading3)
            .Change(style => style with { FontSize = Length.Points(7.75), LineHeight = Length.Points(11) }, StyleName.Code)
            .Change(style => style with { FontSize = Length.Points(8.5), LineHeight = Length.Points(11.5) }, StyleName.Table, StyleName.Caption)
            .Change(style => style with { FontSize = Length.Points(8), LineHeight = Length.Points(10.5) }, StyleName.Footnote)
            .Change(style => style with { FontFamily = ["serif"], Italic = true, Numerals = Numerals.OldStyle }, StyleName.Header)
            .Change(style => style with { FontFamily = ["serif"], Numerals = Numerals.OldStyle }, StyleName.Footer),
    };

    private static TextStyle Serif(TextStyle style) => style with { FontFamily = ["serif"], Weight = 400 };
}
