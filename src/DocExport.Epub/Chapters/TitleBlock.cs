using DocExport.Epub.Xhtml;

namespace DocExport.Epub.Chapters;

/// <summary>Writes title, subtitle, authors and date above the text or alone on a page.</summary>
internal static class TitleBlock
{
    /// <param name="writer">Where to.</param>
    /// <param name="plan">What the book is called and by whom.</param>
    /// <param name="titleId">Id of the heading.</param>
    /// <param name="alone">Whether it has the page to itself.</param>
    public static void Write(XhtmlWriter writer, BookPlan plan, string titleId, bool alone)
    {
        Metadata metadata = plan.Document.Metadata;
        MarkupWriter markup = writer.Markup.Start("header").Attribute("class", alone ? "title-block title-page" : "title-block").Line();
        markup.Start("h1").Attribute("id", titleId).Attribute("class", "title").Text(plan.Title).End();
        markup.Line();
        Line(markup, "subtitle", metadata.Subtitle, "doc-subtitle");
        foreach (Contributor person in metadata.Authors)
        {
            if (person.Role == "aut")
                Line(markup, "author", person.Name);
        }

        if (metadata.Date is DateOnly date)
            Line(markup, "date", plan.Words.Labels.Date(date));
        markup.End();
        markup.Line();
    }

    private static void Line(MarkupWriter markup, string style, string? text, string? role = null)
    {
        string clean = PlainText.OneLine(text ?? "");
        if (clean.Length == 0)
            return;
        markup.Start("p").Attribute("class", style).Attribute("role", role).Text(clean).End();
        markup.Line();
    }
}
