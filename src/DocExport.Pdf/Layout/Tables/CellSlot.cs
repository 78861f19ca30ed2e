using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Slots;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>A cell's content, and what it became for a width.</summary>
/// <param name="place">Where it stands.</param>
/// <param name="content">What it holds.</param>
internal sealed class CellSlot(GridCell place, VerticalList content)
{
    public GridCell Place => place;

    public VerticalList Content => content;

    /// <summary>Set by <see cref="Set"/>.</summary>
    public IReadOnlyList<FlowBox> Boxes { get; private set; } = [];

    public void Set(SettingContext context, double width) => Boxes = content.Set(context, width);
}
