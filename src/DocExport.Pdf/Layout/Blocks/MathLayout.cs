using DocExport.Model;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Displayed formulas, in the notation they were written in.</summary>
internal static class MathLayout
{
    public static void Add(LayoutSession session, VerticalList list, MathBlock math, BlockContext context)
    {
        string tex = math.Tex.Trim();
        if (tex.Length == 0)
            return;
        BlockStyle paragraph = session.Styles.Block(StyleName.Paragraph, context.Style, math.Attributes);
        ComputedStyle text = session.Styles.Intern(
            session.Styles.Inline(StyleName.CodeSpan, paragraph.Text) with { Alignment = TextAlignment.Center });
        LogicalNode element = context.Parent.Add(LogicalRole.Formula, math.SourceSpan, new() { AlternativeText = tex });
        var pieces = new List<InlinePiece> { new(tex.ReplaceLineEndings(InlinePiece.ForcedBreak), text, element.AddContent()) };
        list.Space(paragraph.Text.Leading / 2);
        TextLayout.Add(session, list, new InlineContent(text, pieces), paragraph, context, new() { SourceSpan = math.SourceSpan });
        list.Space(paragraph.Text.Leading / 2);
    }
}
