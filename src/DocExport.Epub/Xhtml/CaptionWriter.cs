using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>Writes captions of figures and tables, with label and number where there is one.</summary>
internal static class CaptionWriter
{
    public static void Write(XhtmlWriter writer, string element, NodeList<Inline> caption, string label, string? number)
    {
        if (caption.Count == 0 && number is null)
            return;
        MarkupWriter markup = writer.Markup.Start(element);
        if (number is not null)
        {
            markup.Start("span").Attribute("class", "label").Text($"{label}\u00A0{number}{(caption.Count > 0 ? "." : "")}").End();
            if (caption.Count > 0)
                markup.Text(" ");
        }

        writer.Inlines(caption);
        markup.End();
        markup.Line();
    }
}
