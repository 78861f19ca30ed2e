using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>Writes admonitions: the kind is told by its title's words, not by colour alone.</summary>
internal static class AlertWriter
{
    public static void Write(XhtmlWriter writer, Alert alert)
    {
        string kind = alert.Kind switch
        {
            AlertKind.Tip => "tip",
            AlertKind.Important => "important",
            AlertKind.Warning => "warning",
            AlertKind.Caution => "caution",
            _ => "note",
        };
        // DPUB-ARIA has a role for tips on aside, and one for notices on section. Without a label of their own: two warnings
        // of one name would be two landmarks that can't be told apart.
        bool tip = alert.Kind == AlertKind.Tip;
        MarkupWriter markup = writer.Start(tip ? "aside" : "section", alert, "alert " + kind)
            .Attribute("epub:type", tip ? "tip" : "notice")
            .Attribute("role", tip ? "doc-tip" : "doc-notice")
            .Line();
        markup.Start("p").Attribute("class", "alert-title");
        if (PlainText.Of(alert.Title).Length > 0)
            writer.Inlines(alert.Title);
        else
            markup.Text(writer.Words.Labels.Alert(alert.Kind));
        markup.End();
        markup.Line();
        writer.Blocks(alert.Blocks);
        markup.End();
        markup.Line();
    }
}
