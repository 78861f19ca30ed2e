using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Tables;

namespace DocExport.Pdf.Layout.Slots;

/// <summary>Columns that stand beside each other, each with content of its own; below each other where they would be too narrow.</summary>
/// <param name="cells">What the columns hold.</param>
/// <param name="widths">What their author asks for; shares are of what the gaps leave.</param>
/// <param name="gap">Points between two.</param>
/// <param name="context">Where they stand.</param>
/// <param name="span">Where they came from.</param>
internal sealed class BesideSlot(IReadOnlyList<CellSlot> cells, IReadOnlyList<Length?> widths, double gap, BlockContext context, SourceSpan span)
    : VerticalItem
{
    private List<FlowBox> _boxes = [];

    public override bool IsContent => true;

    public override bool ShowsPages => cells.Any(cell => cell.Content.ShowsPages);

    public override ContentWidth Measure(SettingContext setting)
    {
        ContentWidth widest = default;
        foreach (CellSlot cell in cells)
            widest = widest.Union(cell.Content.Measure(setting));
        return widest.Inside(context.Left + context.Right);
    }

    public override void Prepare(SettingContext setting, double width)
    {
        double available = Math.Max(1, width - context.Left - context.Right);
        double[] shares = Shares(available - ((cells.Count - 1) * gap));
        if (shares.Min() < ColumnsSlot.SmallestWidth / 2 * context.Style.FontSize)
        {
            setting.Diagnostics.Report(DiagnosticIds.FewerColumns, span, 1, cells.Count);
            _boxes = [.. cells.Select((cell, row) => Row([cell], new([.. cells.Select(_ => available)], context.Left - Before(row, available), gap, false), setting)).SelectMany(boxes => boxes)];
            return;
        }

        var geometry = new TableGeometry(shares, context.RightToLeft ? width - context.Right - shares.Sum() - ((cells.Count - 1) * gap) : context.Left, gap, context.RightToLeft);
        _boxes = Row(cells, geometry, setting);
    }

    public override void Write(FlowWriter writer, SettingContext setting, double width)
    {
        for (int i = 0; i < _boxes.Count; i++)
        {
            FlowBox box = _boxes[i].Copy();
            // What begins beside each other begins level with the text around.
            if (i == 0 && box.Baseline is not null && setting.Grid?.Holds(context.Style.Leading) == true)
                box.Grid = setting.Grid;
            writer.Add(box);
        }
    }

    private double Before(int column, double width) => column * (width + gap);

    private List<FlowBox> Row(IReadOnlyList<CellSlot> row, TableGeometry geometry, SettingContext setting)
    {
        var setter = new RowSetter(
            geometry,
            0,
            setting.PageHeight - context.FrameHeight,
            bottomAligned: false,
            cell => cell.Set(setting, geometry.WidthOf(cell.Place)),
            cell => cell.Release(forGood: false));
        return [.. setter.Set([row], null).SelectMany(made => made.Boxes)];
    }

    private double[] Shares(double available)
    {
        double?[] asked = [.. widths.Select(width => width?.ToPoints(context.Style.FontSize, available))];
        double taken = asked.Sum(width => width ?? 0);
        int free = asked.Count(width => width is null);
        // Those that ask for nothing get what is left, though no less than an even share.
        double rest = free == 0 ? 0 : Math.Max((available - taken) / free, available / asked.Length);
        double scale = Math.Min(1, available / Math.Max(1, taken + (rest * free)));
        return [.. asked.Select(width => (width ?? rest) * scale)];
    }
}
