using DocExport.Diagnostics;
using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>Sets the columns of a table that stand beside each other.</summary>
/// <param name="style">The table's.</param>
/// <param name="head">Its head's.</param>
/// <param name="context">Where it stands.</param>
/// <param name="fit">How it was made to fit.</param>
/// <param name="padding">Points above and below a cell's content.</param>
internal sealed class TablePartSetter(BlockStyle style, BlockStyle head, BlockContext context, TableFit fit, double padding)
{
    /// <summary>Points that a table's rules above and below take on every page.</summary>
    private double Rules => (style.Box.RuleAbove?.Thickness ?? 0) + (style.Box.RuleBelow?.Thickness ?? 0);

    /// <param name="geometry">The part's.</param>
    /// <param name="heads">What it shows of the table's head.</param>
    /// <param name="body">And of the other rows, by section.</param>
    /// <param name="forGood">Whether no cell is ever set again, so that it may give up its content.</param>
    public SetTablePart Set(
        TableGeometry geometry,
        IReadOnlyList<IReadOnlyList<CellSlot>> heads,
        IReadOnlyList<IReadOnlyList<IReadOnlyList<CellSlot>>> body,
        bool forGood)
    {
        double page = fit.Setting.PageHeight;
        double room = page - Rules - (fit.IsTurned ? 0 : context.FrameHeight);
        FlowBox[] boxes = [.. Rows(isHead: true).Set(heads, head.Box.RuleBelow).SelectMany(row => row.Boxes)];
        // A head that would fill the page leaves no room for rows.
        IReadOnlyList<FlowBox> repeated = boxes.Sum(box => box.Height) < page / 4 ? boxes : [];
        room -= repeated.Sum(box => box.Height);
        var rows = new List<SetRow>();
        foreach (IReadOnlyList<IReadOnlyList<CellSlot>> section in body)
            rows.AddRange(Rows(isHead: false).Set(section, null));
        return new(geometry, boxes, repeated, rows);

        RowSetter Rows(bool isHead)
        {
            // What can't be broken, such as an image, is made to fit what is left for a cell.
            SettingContext inside = fit.Setting with { PageHeight = Math.Max(1, room - (2 * padding)) };
            // What is wrong with a cell was said when it was shown first.
            var again = new DiagnosticBag();
            SettingContext repeated = inside with { Engine = inside.Engine.ReportingTo(again), Diagnostics = again };
            return new(
                geometry,
                padding,
                room,
                isHead,
                cell => cell.Set(cell.IsRepeated ? repeated : inside, geometry.WidthOf(cell.Place)),
                cell => cell.Release(forGood));
        }
    }

    public void Write(SetTablePart part, FlowWriter writer)
    {
        BoxStyle rules = new() { RuleAbove = style.Box.RuleAbove, RuleBelow = style.Box.RuleBelow, Background = style.Box.Background };
        writer.Open(new FlowScope
        {
            PaddingTop = style.Box.RuleAbove?.Thickness ?? 0,
            PaddingBottom = style.Box.RuleBelow?.Thickness ?? 0,
            KeepWhole = true,
            Frame = new(part.Geometry.Left, part.Geometry.Width, rules, context.RightToLeft) { ClosesEveryPart = true },
            Repeated = part.Repeated,
        });
        foreach (FlowBox box in part.Head)
        {
            writer.Add(box.Copy());
            writer.Cost(BreakCost.Keep);
        }

        for (int i = 0; i < part.Rows.Count; i++)
        {
            if (i == 1 || (i == part.Rows.Count - 1 && i > 0))
                writer.Cost(BreakCost.Introduction);
            WriteRow(writer, part.Rows[i]);
        }

        writer.Close();
    }

    private static void WriteRow(FlowWriter writer, SetRow row)
    {
        if (row.Padding > 0)
            writer.Open(new FlowScope { PaddingTop = row.Padding, PaddingBottom = row.Padding });
        foreach (FlowBox box in row.Boxes)
            writer.Add(box.Copy());
        if (row.Padding > 0)
            writer.Close();
    }
}

/// <summary>Columns of a table that stand beside each other, set.</summary>
/// <param name="Geometry">Where they are.</param>
/// <param name="Head">The head.</param>
/// <param name="Repeated">What of it stands again on further pages.</param>
/// <param name="Rows">The other rows.</param>
internal sealed record SetTablePart(TableGeometry Geometry, IReadOnlyList<FlowBox> Head, IReadOnlyList<FlowBox> Repeated, IReadOnlyList<SetRow> Rows);
