using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Text;

namespace DocExport.Pdf.Layout.Slots;

/// <summary>A bullet, a number or a check box beside the first line of what follows.</summary>
/// <param name="content">What is shown.</param>
/// <param name="inset">Points from the edge of the list, on the start side, to where the marked text begins.</param>
/// <param name="gap">Points between marker and text.</param>
/// <param name="rightToLeft">Whether the start side is the right.</param>
internal sealed class MarkerSlot(InlineContent content, double inset, double gap, bool rightToLeft) : VerticalItem
{
    private TextLine? _line;

    public override bool IsContent => true;

    public override void Prepare(SettingContext context, double width) =>
        _line ??= context.Engine.SetLine(content.ToStyledText(width, context.Pages, context.Resize));

    public override void Write(FlowWriter writer, SettingContext context, double width)
    {
        if (_line is null)
            throw new InvalidOperationException("A marker is written before it is set.");
        double x = rightToLeft ? width - inset + gap : inset - gap - _line.Width;
        writer.Mark(new(_line.Items, x, _line.Ascent));
    }
}

/// <summary>A marker that nothing stands beside, because there is nothing or it floats, has a line of its own.</summary>
/// <param name="leading">Points of the line.</param>
internal sealed class MarkerEnd(double leading) : VerticalItem
{
    public override void Write(FlowWriter writer, SettingContext context, double width) => writer.SettleMarkers(leading * (context.Resize?.Scale ?? 1));
}
