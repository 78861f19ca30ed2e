using DocExport.Model;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>Blocks that share classes.</summary>
internal static class ContainerLayout
{
    public static void Add(LayoutSession session, VerticalList list, Container container, BlockContext context)
    {
        if (container.Blocks.Count == 0)
            return;
        BlockStyle style = session.Styles.Block(context.Style, container.Attributes);
        LogicalNode element = context.Parent.Add(
            LogicalRole.Div, container.SourceSpan, new() { Language = container.Attributes.Language });
        BlockContext inside = FrameLayout.Open(list, style, context) with { Parent = element };
        if (ColumnsLayout.Asks(container))
            ColumnsLayout.Add(session, list, container, inside);
        else
            BlockLayout.AddAll(session, list, container.Blocks, inside);
        FrameLayout.Close(list, style);
    }
}
