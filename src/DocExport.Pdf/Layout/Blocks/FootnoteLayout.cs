using DocExport.Model;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Text;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>A note at the page foot: its number hanging beside its text.</summary>
internal static class FootnoteLayout
{
    public static void Add(LayoutSession session, VerticalList list, Footnote note, string number, LogicalNode parent)
    {
        BlockStyle style = session.Styles.Block(StyleName.Footnote, session.Styles.Root, note.Attributes);
        string id = NoteCatalog.DestinationOf(note);
        LogicalNode element = parent.Add(LogicalRole.Note, note.SourceSpan, new() { Id = id, Language = note.Attributes.Language });
        LogicalNode label = element.Add(LogicalRole.Lbl);
        ComputedStyle digits = session.Styles.Intern(style.Text with { Numerals = Numerals.TabularLining, Hyphenate = false });
        LogicalNode link = label.Add(LogicalRole.Link);
        var back = new InlineLink(new LinkTarget.Internal(session.Notes.CallOf(note)), $"{session.Labels.BackToCall} {number}", link);
        var marker = new InlineContent(digits, [new(number + ".", digits, link.AddContent()) { Link = back }]);
        double indent = MarkerInset.Of(number.Length + 1, style.Text.FontSize, 0);
        var context = new BlockContext { Style = style.Text, Parent = element, MostInset = session.MostInset };
        list.Space(style.Box.SpaceBefore);
        list.Add(new TargetItem(id));
        list.Add(new MarkerSlot(marker, indent, MarkerInset.Gap(style.Text.FontSize), context.RightToLeft));
        BlockLayout.AddAll(session, list, note.Blocks, context.Indented(indent) with { IsTight = note.Blocks.Count == 1 });
        if (list.IsEmpty || note.Blocks.Count == 0)
            list.Add(new BoxSlot(style.Text.Leading, style.Text.FontSize, _ => [], note.SourceSpan));
        list.Space(style.Box.SpaceAfter);
    }
}
