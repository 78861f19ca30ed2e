using DocExport.Formulas;
using DocExport.Model;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Displayed formulas; one that can't be read is shown as it was written.</summary>
internal static class MathLayout
{
    public static void Add(LayoutSession session, VerticalList list, MathBlock math, BlockContext context)
    {
        if (math.Tex.AsSpan().Trim().IsEmpty)
            return;
        if (math.Attributes.Id is { } id)
            list.Add(new TargetItem(id));
        BlockStyle paragraph = session.Styles.Block(StyleName.Paragraph, context.Style, math.Attributes);
        double space = context.IsTight ? paragraph.Text.Leading / 4 : paragraph.Text.Leading / 2;
        list.Space(space);
        Formula formula = session.Document.Formulas[math.Tex];
        if (formula.Content is { Items.Count: > 0 })
            AddFormula(session, list, math, formula, paragraph, context);
        else
            AddSource(session, list, math, paragraph, context);
        list.Space(space);
    }

    private static void AddFormula(LayoutSession session, VerticalList list, MathBlock math, Formula formula, BlockStyle paragraph, BlockContext context)
    {
        ComputedStyle style = BlockAlignment.Of(math.Attributes) is null ? session.Styles.Intern(paragraph.Text with { Alignment = TextAlignment.Center }) : paragraph.Text;
        bool numbered = math.Number is not null || formula.Content!.Items is [MathTable table] && table.Rows.Any(row => row.Tag is not null);
        // The number is no part of what the formula says of itself.
        LogicalNode parent = numbered ? context.Parent.Add(LogicalRole.P, math.SourceSpan) : context.Parent;
        LogicalNode element = parent.Add(LogicalRole.Formula, math.SourceSpan, new() { AlternativeText = math.Tex.Trim(), ActualText = math.Tex.Trim() });
        list.Add(new FormulaSlot
        {
            Formula = formula,
            Number = math.Number,
            Formulas = session.Document.Formulas,
            Style = style,
            Context = context,
            Owner = element.AddContent(),
            NumberOwner = numbered ? parent.AddContent() : null,
            Colors = session.Styles.Print,
            SourceSpan = math.SourceSpan,
        });
    }

    private static void AddSource(LayoutSession session, VerticalList list, MathBlock math, BlockStyle paragraph, BlockContext context)
    {
        string tex = math.Tex.Trim();
        ComputedStyle text = session.Styles.Intern(
            session.Styles.Inline(StyleName.CodeSpan, paragraph.Text) with { Alignment = TextAlignment.Center });
        LogicalNode element = context.Parent.Add(LogicalRole.Formula, math.SourceSpan, new() { AlternativeText = tex });
        var pieces = new List<InlinePiece> { new(tex.ReplaceLineEndings(InlinePiece.ForcedBreak), text, element.AddContent()) };
        TextLayout.Add(session, list, new InlineContent(text, pieces), paragraph, context, new() { SourceSpan = math.SourceSpan });
    }
}
