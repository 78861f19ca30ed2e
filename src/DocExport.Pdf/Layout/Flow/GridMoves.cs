namespace DocExport.Pdf.Layout.Flow;

/// <summary>
/// What is added to the spaces of a page or column so that text stands on its baseline grid again after a heading, a figure or a table. All
/// that stands between two lines on the grid shares it, as its spaces are large, but what is kept with the next stays as near to it as it is.
/// </summary>
internal static class GridMoves
{
    // Less is not seen, and no reason to move anything.
    private const double Smallest = 1e-6;

    /// <param name="boxes">The list.</param>
    /// <param name="start">First box.</param>
    /// <param name="end">After the last box.</param>
    /// <param name="within">The columns that the boxes stand in one of, or <see langword="null"/>.</param>
    /// <returns>Points for each box, or <see langword="null"/> where nothing stands on a grid.</returns>
    public static double[]? Of(IReadOnlyList<FlowBox> boxes, int start, int end, ColumnStack? within)
    {
        if (!Any(boxes, start, end))
            return null;
        var moves = new double[end - start];
        double y = start < end ? FlowScope.Reopened(ScopeOf(boxes[start], within, out _), start, within?.Scope) : 0;
        int free = start;
        for (int i = start; i < end;)
        {
            FlowScope? scope = ScopeOf(boxes[i], within, out ColumnStack? columns);
            int next = columns is null ? i + 1 : Math.Min(end, columns.End);
            y += (i > start ? boxes[i].SpaceBefore : 0) + FlowScope.Opening(scope, i, within?.Scope);
            if ((columns is null ? boxes[i].Grid : columns.Grid) is { } grid)
            {
                double move = grid.Snap(y, columns is null ? boxes[i].Baseline ?? 0 : grid.First) - y;
                if (move > Smallest)
                    Share(boxes, start, free, i, move, moves);
                y += move;
                free = next;
            }

            y += (columns?.Height(i, next) ?? boxes[i].Height) + FlowScope.Closing(scope, next - 1, within?.Scope);
            i = next;
        }

        return moves;
    }

    private static void Share(IReadOnlyList<FlowBox> boxes, int start, int first, int last, double move, double[] moves)
    {
        double spaces = 0;
        for (int i = first; i <= last; i++)
            spaces += Weight(i);
        for (int i = first; i <= last && spaces > 0; i++)
            moves[i - start] += move * Weight(i) / spaces;
        if (spaces <= 0)
            moves[last - start] += move;

        double Weight(int index) => index == start || boxes[index].BreakCost >= BreakCost.Keep ? 0 : boxes[index].SpaceBefore;
    }

    private static bool Any(IReadOnlyList<FlowBox> boxes, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (boxes[i].Grid is not null)
                return true;
        }

        return false;
    }

    /// <summary>The region that a box opens and closes here: that of its columns, where it stands in some.</summary>
    private static FlowScope? ScopeOf(FlowBox box, ColumnStack? within, out ColumnStack? columns)
    {
        columns = FlowScope.StackAround(box.Scope);
        if (columns == within)
            columns = null;
        return columns?.Scope ?? box.Scope;
    }
}
