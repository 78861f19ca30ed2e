using AngleSharp.Html.Parser;
using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>Blocks of HTML that reached the exporter as they were written: their words are kept, their markup is not.</summary>
internal static class RawHtml
{
    public static void Write(XhtmlWriter writer, RawBlock raw)
    {
        if (!raw.Format.Equals("html", StringComparison.OrdinalIgnoreCase))
            return;
        string text = new HtmlParser().ParseDocument(raw.Text).Body?.TextContent.Trim() ?? "";
        if (text.Length == 0)
            return;
        writer.Surroundings.HtmlRemoved(raw, raw.Text);
        writer.Start("p", raw).Text(text).End();
        writer.Markup.Line();
    }
}
