using System.Globalization;
using DocExport.Epub.Chapters;
using DocExport.Epub.Xhtml;

namespace DocExport.Epub.Covers;

/// <summary>Writes the file that shows the cover.</summary>
internal static class CoverDocument
{
    public static void Write(MarkupWriter markup, BookPlan plan, BookCover cover)
    {
        string authors = string.Join(", ", plan.Document.Metadata.Authors.Where(person => person.Role == "aut").Select(person => person.Name));
        string name = PlainText.OneLine(authors.Length > 0 ? $"{plan.Title} – {authors}" : plan.Title);
        XhtmlDocument.Begin(
            markup, plan.Words.Labels.Cover, plan.Language, plan.IsRightToLeft, Href.Relative(BookFiles.Cover, BookFiles.StyleSheet));
        markup.Start("body").Attribute("epub:type", "cover").Line();
        markup.Start("section").Attribute("class", "cover").Attribute("aria-label", plan.Words.Labels.Cover).Line();
        markup.Start("img").Attribute("src", Href.Relative(BookFiles.Cover, cover.Image.Name)).Attribute("alt", $"{plan.Words.Labels.Cover}: {name}")
            .Attribute("role", "doc-cover")
            .Attribute("width", Pixels(cover.Image.Width)).Attribute("height", Pixels(cover.Image.Height)).End();
        markup.Line();
        markup.EndTo(0);
        markup.Line();
    }

    private static string Pixels(double length) => Math.Max(1, (int)Math.Round(length)).ToString(CultureInfo.InvariantCulture);
}
