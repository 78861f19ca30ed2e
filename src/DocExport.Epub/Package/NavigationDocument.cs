using DocExport.Epub.Xhtml;

namespace DocExport.Epub.Package;

/// <summary>Writes the navigation document (EPUB 3.3, clause 7): contents, landmarks and, where there are pages, their list.</summary>
internal static class NavigationDocument
{
    public const string FileName = "nav.xhtml";

    public static void Write(MarkupWriter markup, BookPackage package)
    {
        XhtmlDocument.Begin(markup, package.Words.Labels.Contents, package.Language, package.IsRightToLeft, "styles/book.css");
        markup.Start("body").Line();
        Navigation(markup, "toc", "doc-toc", package.Words.Labels.Contents, package.Contents, isShown: true);
        IEnumerable<ContentsEntry> pages = package.Pages.Select(page => new ContentsEntry(1, page.Label, page.Href));
        if (package.Figures.Count > 0)
            Navigation(markup, "loi", null, package.Words.Labels.ListOfFigures, package.Figures, package.ShowsFigures);
        if (package.Tables.Count > 0)
            Navigation(markup, "lot", null, package.Words.Labels.ListOfTables, package.Tables, package.ShowsTables);
        if (package.Pages.Count > 0)
            Navigation(markup, "page-list", "doc-pagelist", package.Words.Pages, [.. pages], isShown: false);
        Landmarks(markup, package);
        markup.EndTo(0);
        markup.Line();
    }

    private static void Navigation(MarkupWriter markup, string type, string? role, string title, IReadOnlyList<ContentsEntry> entries, bool isShown)
    {
        markup.Start("nav").Attribute("epub:type", type).Attribute("id", type).Attribute("role", role)
            .Attribute("class", type is "loi" or "lot" ? "captions" : null)
            .Attribute("aria-labelledby", type + "-title").Attribute("hidden", isShown ? null : "hidden").Line();
        markup.Start(type == "toc" ? "h1" : "h2").Attribute("id", type + "-title").Attribute("class", "contents-title").Text(title).End();
        markup.Line();
        NestedList.Write(markup, entries);
        markup.End();
        markup.Line();
    }

    private static void Landmarks(MarkupWriter markup, BookPackage package)
    {
        markup.Start("nav").Attribute("epub:type", "landmarks").Attribute("id", "landmarks")
            .Attribute("aria-labelledby", "landmarks-title").Attribute("hidden", "hidden").Line();
        markup.Start("h2").Attribute("id", "landmarks-title").Text(package.Words.Landmarks).End();
        markup.Line().Start("ol").Line();
        foreach (Landmark landmark in package.Landmarks)
        {
            markup.Start("li").Start("a").Attribute("epub:type", landmark.Type).Attribute("href", landmark.Href).Text(landmark.Title).End();
            markup.End();
            markup.Line();
        }

        markup.End();
        markup.Line().End();
        markup.Line();
    }
}
