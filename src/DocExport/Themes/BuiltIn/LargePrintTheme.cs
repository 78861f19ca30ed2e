using DocExport.Model;

namespace DocExport.Themes;

/// <summary>For readers with low vision: laid out anew in large type, not enlarged.</summary>
internal static class LargePrintTheme
{
    public static Theme Create(Theme article) => article with
    {
        Name = "large-print",
        Page = article.Page with
        {
            MarginTop = Length.Millimetres(22),
            MarginBottom = Length.Millimetres(25),
            MarginInner = Length.Millimetres(22),
            MarginOuter = Length.Millimetres(22),
        },
        Monochrome = true,
        Styles = article.Styles
            .Change(
                style => style with
                {
                    FontFamily = ["sans-serif"],
                    FontSize = Length.Points(17),
                    LineHeight = Length.Points(25),
                    Alignment = TextAlignment.Start,
                    Hyphenate = false,
                    Numerals = Numerals.Lining,
                    Color = Color.Black,
                },
                StyleName.Body)
            .Change(style => style with { SpaceAfter = Length.Points(14) }, StyleName.Paragraph)
            .Change(Large(17, 24), StyleName.Table, StyleName.Caption, StyleName.Author, StyleName.Date)
            // Nothing, not even a note or a folio, is set below 16 points (RNIB's clear-print guidance).
            .Change(Large(16, 22), StyleName.Footnote, StyleName.LinkNote, StyleName.Code, StyleName.Header, StyleName.Footer)
            .Change(Large(34, 42), StyleName.Title)
            .Change(Large(20, 27), StyleName.Subtitle)
            .Change(Large(28, 36), StyleName.Heading1)
            .Change(Large(23, 30), StyleName.Heading2, StyleName.ContentsTitle)
            .Change(Large(20, 27), StyleName.Heading3)
            .Change(Large(18, 25), StyleName.Heading4, StyleName.Heading5, StyleName.Heading6)
            // Grey is for those who see well.
            .Change(style => style with { Color = Color.Black }, StyleName.Link, StyleName.Attribution),
    };

    private static Func<TextStyle, TextStyle> Large(double size, double leading) =>
        style => style with { FontSize = Length.Points(size), LineHeight = Length.Points(leading), Color = Color.Black, Weight = style.Weight ?? 400 };
}
