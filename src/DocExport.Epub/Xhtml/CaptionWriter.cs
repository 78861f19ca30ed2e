using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>Writes captions of figures and tables, with label and number where there is one.</summary>
internal static class CaptionWriter
{
    public static void Write(XhtmlWriter writer, string element, NodeList<Inline> caption, string label, string? number)
    {
        Write(writer, element, caption, number is null ? null : $"{label}\u00A0{number}{(caption.Count > 0 ? "." : "")}");
    }

    /// <param name="writer">Where to.</param>
    /// <param name="element">Its name.</param>
    /// <param name="caption">May be empty.</param>
    /// <param name="label">With its number, or null for none.</param>
    public static void Write(XhtmlWriter writer, string element, NodeList<Inline> caption, string? label)
    {
        if (caption.Count == 0 && label is null)
            return;
        MarkupWriter markup = writer.Markup.Start(element);
        if (label is not null)
        {
            markup.Start("span").Attribute("class", "label").Text(label).End();
            if (caption.Count > 0)
                markup.Text(" ");
        }

        writer.Inlines(caption);
        markup.End();
        markup.Line();
    }
}
