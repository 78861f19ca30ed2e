using DocExport.Model;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Paging;
using DocExport.Pdf.Styling;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>
/// Makes boxes of rows: one for each row, several for a row that is too high for a page. A cell over several rows runs on
/// through them, so that the page may end between any two.
/// </summary>
/// <param name="geometry">Of the table.</param>
/// <param name="padding">Points above and below a cell's content.</param>
/// <param name="limit">Points above which a row is broken up.</param>
/// <param name="bottomAligned">Whether short cells stand at the foot of their row, as in heads.</param>
internal sealed class RowSetter(TableGeometry geometry, double padding, double limit, bool bottomAligned)
{
    public List<FlowBox> Set(IReadOnlyList<IReadOnlyList<CellSlot>> rows, RuleStyle? ruleBelow)
    {
        var boxes = new List<FlowBox>(rows.Count);
        var running = new List<RunningCell>();
        for (int r = 0; r < rows.Count; r++)
        {
            foreach (CellSlot cell in rows[r])
                running.Add(new(cell, r + cell.Place.RowSpan - 1));
            // Cells that end here decide how high the row is.
            double height = 0;
            foreach (RunningCell cell in running)
            {
                if (cell.LastRow == r)
                    height = Math.Max(height, cell.Rest + (2 * padding));
            }

            height = Math.Max(height, running.Count == 0 ? 0 : 2 * padding);
            AddRow(boxes, running, r, height, r == rows.Count - 1 ? ruleBelow : null);
            running.RemoveAll(cell => cell.LastRow == r);
        }

        return boxes;
    }

    private void AddRow(List<FlowBox> boxes, List<RunningCell> cells, int row, double height, RuleStyle? ruleBelow)
    {
        bool whole = height <= limit;
        bool first = true;
        do
        {
            double room = whole ? height - (2 * padding) : limit - (2 * padding);
            List<CellPiece> pieces = [.. cells.Select(cell => cell.Take(room, all: whole && cell.LastRow == row, force: !whole))];
            double content = whole ? height - (2 * padding) : pieces.Count == 0 ? 0 : pieces.Max(piece => piece.Height);
            bool ends = whole || !cells.Exists(cell => cell.LastRow == row && cell.HasMore);
            FlowBox box = Box(pieces, content + (2 * padding), ends ? ruleBelow : null);
            box.BreakCost = first ? BreakCost.Free : BreakCost.Whole;
            boxes.Add(box);
            first = false;
            if (ends)
                return;
        }
        while (true);
    }

    private FlowBox Box(List<CellPiece> pieces, double height, RuleStyle? ruleBelow)
    {
        var items = new List<PageItem>();
        var calls = new List<Footnote>();
        int block = -1;
        double? baseline = null;
        foreach (CellPiece piece in pieces)
        {
            if (piece.End <= piece.Start)
                continue;
            double top = bottomAligned ? height - padding - piece.Height : padding;
            IReadOnlyList<FlowBox> content = piece.Cell.Boxes;
            FlowPlacer.Place(content, piece.Start, piece.End, geometry.LeftOf(piece.Cell.Place), top, items);
            for (int i = piece.Start; i < piece.End; i++)
                calls.AddRange(content[i].Calls);
            block = block < 0 ? content[piece.Start].BlockIndex : block;
            baseline ??= top + content[piece.Start].Baseline;
        }

        double total = height + (ruleBelow?.Thickness ?? 0);
        if (ruleBelow is not null)
            items.Insert(0, new FillItem(new Rect(geometry.Left, height, geometry.Width, ruleBelow.Thickness), ruleBelow.Color));
        return new FlowBox { Height = total, Baseline = baseline, Parts = [new(items, 0, 0)], Calls = calls, BlockIndex = block };
    }

    /// <summary>What a row, or a part of it, shows of a cell.</summary>
    private readonly record struct CellPiece(CellSlot Cell, int Start, int End, double Height);

    /// <summary>A cell that is being set, from its first row to its last.</summary>
    private sealed class RunningCell(CellSlot cell, int lastRow)
    {
        private readonly FlowMeasure _measure = new(cell.Boxes);
        private int _next;

        public int LastRow => lastRow;

        public bool HasMore => _next < cell.Boxes.Count;

        /// <summary>Points of what is not yet shown.</summary>
        public double Rest => _measure.Height(_next, cell.Boxes.Count);

        /// <param name="room">Points.</param>
        /// <param name="all">Whether the cell ends here, however much is left.</param>
        /// <param name="force">Whether at least one box is taken: a row that is broken up must come to an end.</param>
        public CellPiece Take(double room, bool all, bool force)
        {
            int start = _next;
            while (_next < cell.Boxes.Count && (all || _measure.Height(start, _next + 1) <= room + 0.01))
                _next++;
            if (_next == start && HasMore && force)
                _next++;
            return new(cell, start, _next, _measure.Height(start, _next));
        }
    }
}
