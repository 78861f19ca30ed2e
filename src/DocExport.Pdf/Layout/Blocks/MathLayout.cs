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
        BlockStyle style = session.Styles.Block(StyleName.Formula, context.Style, math.Attributes);
        if (context.IsTight)
            style = style with { Box = style.Box with { SpaceBefore = style.Box.SpaceBefore / 2, SpaceAfter = style.Box.SpaceAfter / 2 } };
        Formula formula = session.Document.Formulas[math.Tex];
        if (formula.Content is { Items.Count: > 0 })
            AddFormula(session, list, math, formula, style, context);
        else
            AddSource(session, list, math, style, context);
    }

    private static void AddFormula(LayoutSession session, VerticalList list, MathBlock math, Formula formula, BlockStyle style, BlockContext context)
    {
        bool numbered = math.Number is not null || formula.Content!.Items is [MathTable table] && table.Rows.Any(row => row.Tag is not null);
        // The number is no part of what the formula says of itself.
        LogicalNode parent = numbered ? context.Parent.Add(LogicalRole.P, math.SourceSpan) : context.Parent;
        LogicalNode element = parent.Add(LogicalRole.Formula, math.SourceSpan, new() { AlternativeText = math.Tex.Trim(), ActualText = math.Tex.Trim() });
        BlockContext inside = FrameLayout.Open(list, style, context);
        list.Add(new FormulaSlot
        {
            Formula = formula,
            Number = math.Number,
            Formulas = session.Document.Formulas,
            Style = style.Text,
            Context = inside,
            Owner = element.AddContent(),
            NumberOwner = numbered ? parent.AddContent() : null,
            Colors = session.Styles.Print,
            SourceSpan = math.SourceSpan,
        });
        FrameLayout.Close(list, style);
    }

    private static void AddSource(LayoutSession session, VerticalList list, MathBlock math, BlockStyle style, BlockContext context)
    {
        string tex = math.Tex.Trim();
        ComputedStyle text = session.Styles.Intern(
            session.Styles.Inline(StyleName.CodeSpan, style.Text) with { Alignment = style.Text.Alignment });
        LogicalNode element = context.Parent.Add(LogicalRole.Formula, math.SourceSpan, new() { AlternativeText = tex });
        var pieces = new List<InlinePiece> { new(tex.ReplaceLineEndings(InlinePiece.ForcedBreak), text, element.AddContent()) };
        TextLayout.Add(session, list, new InlineContent(text, pieces), style, context, new() { SourceSpan = math.SourceSpan });
    }
}
