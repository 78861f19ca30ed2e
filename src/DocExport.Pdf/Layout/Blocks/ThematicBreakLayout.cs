using DocExport.Model;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>A short rule in the middle.</summary>
internal static class ThematicBreakLayout
{
    private const double Thickness = 0.75;

    public static void Add(LayoutSession session, VerticalList list, ThematicBreak thematicBreak, BlockContext context)
    {
        BlockStyle style = session.Styles.Block(StyleName.ThematicBreak, context.Style, thematicBreak.Attributes);
        list.Space(style.Box.SpaceBefore);
        list.Add(new BoxSlot(
            Thickness,
            Thickness,
            width =>
            {
                double measure = width - context.Left - context.Right;
                double length = measure / 5;
                var rule = new Rect(context.Left + ((measure - length) / 2), 0, length, Thickness);
                return [new FillItem(rule, style.Text.Color)];
            },
            thematicBreak.SourceSpan));
        list.Space(style.Box.SpaceAfter);
    }
}
