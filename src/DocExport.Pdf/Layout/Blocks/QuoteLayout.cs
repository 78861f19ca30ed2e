using DocExport.Model;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Quotations with who said them.</summary>
internal static class QuoteLayout
{
    public static void Add(LayoutSession session, VerticalList list, BlockQuote quote, BlockContext context)
    {
        if (quote.Children.FirstOrDefault() is null)
            return;
        BlockStyle style = session.Styles.Block(StyleName.Quote, context.Style, quote.Attributes);
        LogicalNode element = context.Parent.Add(
            LogicalRole.BlockQuote, quote.SourceSpan, new() { Language = quote.Attributes.Language });
        BlockContext inside = FrameLayout.Open(list, style, context) with { Parent = element, IsTight = false };
        BlockLayout.AddAll(session, list, quote.Blocks, inside);
        if (quote.Attribution.Count > 0)
        {
            list.Cost(BreakCost.Keep);
            TextLayout.Add(session, list, LogicalRole.P, quote.Attribution, session.Styles.Block(StyleName.Attribution, inside.Style), inside);
        }

        FrameLayout.Close(list, style);
    }
}
