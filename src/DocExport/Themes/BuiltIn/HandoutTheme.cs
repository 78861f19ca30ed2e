using DocExport.Model;

namespace DocExport.Themes;

/// <summary>For paper that is handed out.</summary>
internal static class HandoutTheme
{
    public static Theme Create(Theme article) => article with
    {
        Name = "handout",
        Page = article.Page with
        {
            // Office printers leave up to 6 mm blank; hole punches take 12 mm at the binding.
            MarginTop = Length.Millimetres(22),
            MarginBottom = Length.Millimetres(25),
            MarginInner = Length.Millimetres(35),
            MarginOuter = Length.Millimetres(40),
            Footer = new FurnitureLine(Left: "{title}", Right: "{page} / {pages}"),
        },
        Links = PaperLinks.Notes,
        LinkPages = true,
        Monochrome = true,
        Styles = article.Styles
            .Change(style => style with { Color = Color.Black, Underline = true }, StyleName.Link),
    };
}
