using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>A region with a background or rules, painted for its part on each page.</summary>
internal static class FrameLayout
{
    /// <summary>Opens the region that a style asks for and returns where its content stands.</summary>
    public static BlockContext Open(VerticalList list, BlockStyle style, BlockContext context, bool keepWhole = false)
    {
        BoxStyle box = style.Box;
        BlockContext outer = context.Indented(box.IndentStart, box.IndentEnd) with { Style = style.Text };
        list.Space(box.SpaceBefore);
        if (!box.IsFramed)
        {
            if (keepWhole)
                list.Add(new ScopeStart(_ => new FlowScope { KeepWhole = true }));
            return keepWhole ? outer with { MayTurn = false } : outer;
        }

        outer = outer with { MayTurn = false };
        // Beside a bare rule the text needs no more air above than ascenders leave.
        bool boxed = box.Background is not null || box.RuleAbove is not null || box.RuleBelow is not null;
        double padding = boxed ? box.Padding : box.Padding / 5;
        bool rightToLeft = context.RightToLeft;
        list.Add(new ScopeStart(width => new FlowScope
        {
            PaddingTop = padding,
            PaddingBottom = padding,
            KeepWhole = keepWhole,
            Frame = new(outer.Left, width - outer.Left - outer.Right, box, rightToLeft),
        }));
        // Rules above and below alone leave the text flush with what surrounds it.
        double start = box.Background is null && box.RuleStart is null ? 0 : box.Padding + (box.RuleStart?.Thickness ?? 0);
        outer = outer with { FrameHeight = outer.FrameHeight + (2 * padding) };
        return outer.Indented(start, box.Background is null ? 0 : box.Padding);
    }

    public static void Close(VerticalList list, BlockStyle style, bool keepWhole = false)
    {
        if (style.Box.IsFramed || keepWhole)
            list.Add(new ScopeEnd());
        list.Space(style.Box.SpaceAfter);
    }
}
