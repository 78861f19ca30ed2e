using DocExport.Model;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Admonitions under their title. Themes tell the kinds apart by the classes <c>alert-note</c>, <c>alert-tip</c> and so on.</summary>
internal static class AlertLayout
{
    public static void Add(LayoutSession session, VerticalList list, Alert alert, BlockContext context)
    {
        string kind = alert.Kind switch
        {
            AlertKind.Note => "alert-note",
            AlertKind.Tip => "alert-tip",
            AlertKind.Important => "alert-important",
            AlertKind.Warning => "alert-warning",
            _ => "alert-caution",
        };
        Attributes attributes = alert.Attributes with { Classes = [kind, .. alert.Attributes.Classes] };
        BlockStyle style = session.Styles.Block(StyleName.Alert, context.Style, attributes);
        LogicalNode element = context.Parent.Add(
            LogicalRole.Aside, alert.SourceSpan, new() { Language = alert.Attributes.Language });
        BlockContext inside = FrameLayout.Open(list, style, context, keepWhole: true) with { Parent = element, IsTight = false };
        BlockStyle title = session.Styles.Block(StyleName.AlertTitle, inside.Style);
        if (style.Box.RuleStart is { } rule)
            title = title with { Text = session.Styles.Intern(title.Text with { Color = rule.Color }) };
        NodeList<Inline> words = alert.Title.Count > 0 ? alert.Title : [session.Labels.Alert(alert.Kind)];
        TextLayout.Add(session, list, LogicalRole.P, words, title, inside, new() { KeepWithNext = true, KeepTogether = true });
        BlockLayout.AddAll(session, list, alert.Blocks, inside);
        FrameLayout.Close(list, style, keepWhole: true);
    }
}
