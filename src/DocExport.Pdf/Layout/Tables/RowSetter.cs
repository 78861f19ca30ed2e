using DocExport.Model;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>
/// Makes boxes of rows: one for each row, several for a row that is too high to be kept whole. A cell over several rows runs on
/// through them, so that the page may end between any two.
/// </summary>
/// <param name="geometry">Of the table.</param>
/// <param name="padding">Points above and below a cell's content.</param>
/// <param name="room">Points of a page that rows may take.</param>
/// <param name="bottomAligned">Whether short cells stand at the foot of their row, as in heads.</param>
/// <param name="set">Sets a cell, just before its row is made.</param>
/// <param name="done">Told of a cell when its last row is made.</param>
internal sealed class RowSetter(
    TableGeometry geometry, double padding, double room, bool bottomAligned, Action<CellSlot> set, Action<CellSlot> done)
{
    // Half a page is worth leaving empty to keep a row whole, more is not.
    private const double WholeShare = 0.5;

    // Where the lines of two cells never end together, they are parted so often in a page.
    private const int ForcedCuts = 4;

    private int _set;

    // Of the row at hand, where rows of the head follow.
    private RuleStyle? _spanner;

    public List<SetRow> Set(IReadOnlyList<IReadOnlyList<CellSlot>> rows, RuleStyle? ruleBelow)
    {
        var made = new List<SetRow>(rows.Count);
        var running = new List<RunningCell>();
        _set = 0;
        for (int r = 0; r < rows.Count; r++)
        {
            SetUpTo(rows, r + 1);
            bool joined = running.Exists(cell => cell.IsWhole);
            foreach (CellSlot cell in rows[r])
                running.Add(new(cell, r + cell.Place.RowSpan - 1, !bottomAligned && cell.Place.RowSpan > 1 && StayTogether(rows, r, cell.Place.RowSpan)));
            // Cells that end here decide how high the row is.
            List<RunningCell> ending = running.FindAll(cell => cell.LastRow == r);
            double content = ending.Count == 0 ? 0 : ending.Max(cell => cell.HasMore ? cell.Rest : cell.Below);
            RuleStyle? rule = r == rows.Count - 1 ? ruleBelow : null;
            if (content + (2 * padding) <= room * WholeShare)
            {
                _spanner = r == rows.Count - 1 ? null : ruleBelow;
                FlowBox box = Box([.. running.Select(cell => cell.Take(content, all: cell.LastRow == r || cell.IsWhole))], content, padding, rule);
                box.BreakCost = joined ? BreakCost.Keep : BreakCost.Free;
                made.Add(new([box], 0));
                foreach (RunningCell cell in running)
                    cell.Below -= content + (2 * padding);
            }
            else
            {
                made.Add(new(Pieces(running, ending, content, rule), padding));
            }

            foreach (RunningCell cell in ending)
                done(cell.Cell);
            running.RemoveAll(cell => cell.LastRow == r);
        }

        return made;
    }

    private void SetUpTo(IReadOnlyList<IReadOnlyList<CellSlot>> rows, int end)
    {
        for (; _set < end; _set++)
        {
            foreach (CellSlot cell in rows[_set])
                set(cell);
        }
    }

    /// <summary>Whether the rows that a cell covers are so low that they stay on one page, and its lines need not keep to theirs.</summary>
    private bool StayTogether(IReadOnlyList<IReadOnlyList<CellSlot>> rows, int first, int count)
    {
        SetUpTo(rows, first + count);
        double height = 0;
        for (int r = first; r < first + count; r++)
            height += rows[r].Select(cell => cell.Place.RowSpan == 1 || r == first ? new RunningCell(cell, r).Rest : 0).DefaultIfEmpty().Max() + (2 * padding);
        return height <= room * WholeShare / 2;
    }

    private List<FlowBox> Pieces(List<RunningCell> running, List<RunningCell> ending, double content, RuleStyle? ruleBelow)
    {
        var boxes = new List<FlowBox>();
        double most = Math.Max(1, room - (2 * padding));
        double cost = content > most ? BreakCost.Line : BreakCost.Whole;
        double costAbove = 0;
        while (ending.Exists(cell => cell.HasMore))
        {
            double cut = CutBelow(ending);
            bool plain = ending.TrueForAll(cell => cell.IsPlain);
            bool agreed = cut <= (plain ? most / ForcedCuts : most);
            double height = agreed ? cut : plain ? most / ForcedCuts : most;
            List<CellPiece> pieces = [.. running.Select(cell => agreed && ending.Contains(cell) ? cell.TakeToCut(height) : cell.Take(height))];
            if (pieces.TrueForAll(piece => piece.End == piece.Start))
            {
                // A picture, say, that is higher than there is room for.
                pieces = [.. ending.Select(cell => cell.Take(height, force: true))];
                height = pieces.Max(piece => piece.Height);
            }

            bool ends = !ending.Exists(cell => cell.HasMore);
            if (ends)
                height = pieces.Max(piece => piece.Height);
            FlowBox box = Box(pieces, height, 0, ends ? ruleBelow : null);
            box.BreakCost = costAbove;
            boxes.Add(box);
            costAbove = Math.Max(cost, pieces.Max(piece => piece.CostBelow));
        }

        return boxes;
    }

    /// <summary>The nearest place where no line of a cell is cut; just above the next line.</summary>
    private static double CutBelow(List<RunningCell> cells)
    {
        double y = double.PositiveInfinity;
        foreach (RunningCell cell in cells)
        {
            if (cell.HasMore)
                y = Math.Min(y, cell.FirstFoot);
        }

        for (double last = -1; y > last;)
        {
            last = y;
            foreach (RunningCell cell in cells)
                y = cell.ClearOf(y);
        }

        double next = cells.Min(cell => cell.TopOfNext);
        return double.IsFinite(next) ? next : y;
    }

    private FlowBox Box(List<CellPiece> pieces, double content, double around, RuleStyle? ruleBelow)
    {
        var items = new List<PageItem>();
        var calls = new List<Footnote>();
        int block = -1;
        double? baseline = null;
        RunningHeading? heading = null;
        double height = content + (2 * around);
        foreach (CellPiece piece in pieces)
        {
            if (piece.End <= piece.Start)
                continue;
            double top = bottomAligned ? height - around - piece.Height + piece.Lead : around + piece.Lead;
            IReadOnlyList<FlowBox> boxes = piece.Cell.Boxes;
            int first = items.Count;
            FlowPlacer.Place(boxes, piece.Start, piece.End, geometry.LeftOf(piece.Cell.Place), top, items);
            if (piece.Cell.IsRepeated)
                RepeatedItems.Replace(items, first);
            for (int i = piece.Start; i < piece.End && !piece.Cell.IsRepeated; i++)
            {
                calls.AddRange(boxes[i].Calls);
                heading ??= boxes[i].Heading;
            }

            // What heads several columns is seen to by a rule as wide as they are.
            GridCell place = piece.Cell.Place;
            if (_spanner is not null && place.ColumnSpan > 1 && place.RowSpan == 1)
                items.Add(new FillItem(new Rect(geometry.LeftOf(place), height - _spanner.Thickness, geometry.WidthOf(place), _spanner.Thickness), _spanner.Color));
            block = block < 0 ? boxes[piece.Start].BlockIndex : block;
            baseline ??= top + boxes[piece.Start].Baseline;
        }

        double total = height + (ruleBelow?.Thickness ?? 0);
        if (ruleBelow is not null)
            items.Insert(0, new FillItem(new Rect(geometry.Left, height, geometry.Width, ruleBelow.Thickness), ruleBelow.Color));
        return new FlowBox { Height = total, Baseline = baseline, Parts = [new(items, 0, 0)], Calls = calls, BlockIndex = block, Heading = heading };
    }
}

/// <summary>A row as it is set.</summary>
/// <param name="Boxes">One, or the pieces of a row that may be broken.</param>
/// <param name="Padding">Points above and below the pieces on each page; 0 for a row in one box, which has its paddings in it.</param>
internal readonly record struct SetRow(IReadOnlyList<FlowBox> Boxes, double Padding);
