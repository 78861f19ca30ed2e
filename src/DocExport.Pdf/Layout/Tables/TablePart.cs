namespace DocExport.Pdf.Layout.Tables;

/// <summary>Columns of a table that stand beside each other: all of them, or those of one part of a table too wide for any page.</summary>
/// <param name="Repeated">Columns at the start of the table, which head its rows, shown once more before the part's own.</param>
/// <param name="First">First of its own columns.</param>
/// <param name="End">After the last of its own columns.</param>
internal sealed record TablePart(int Repeated, int First, int End)
{
    public int Count => Repeated + End - First;

    /// <summary>Whether cells of columns before it were shown in a part above.</summary>
    public bool IsContinued => First > 0;

    /// <summary>The columns of the table that it shows, in order.</summary>
    public IEnumerable<int> Columns => Enumerable.Range(0, Repeated).Concat(Enumerable.Range(First, End - First));

    /// <summary>
    /// Rows with what the part shows of them. What a part above has shown, be it of a column that heads the rows or of a cell that reaches
    /// over the seam, is shown again.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<CellSlot>> Of(IReadOnlyList<IReadOnlyList<CellSlot>> rows)
    {
        if (!IsContinued && rows.All(row => row.All(cell => cell.Place.Column + cell.Place.ColumnSpan <= End)))
            return rows;
        return [.. rows.Select(row => (IReadOnlyList<CellSlot>)[.. row.Select(Of).OfType<CellSlot>()])];
    }

    private CellSlot? Of(CellSlot cell)
    {
        (int from, int to) = (cell.Place.Column, cell.Place.Column + cell.Place.ColumnSpan);
        int repeated = Math.Max(0, Math.Min(to, Repeated) - from);
        int own = Math.Max(0, Math.Min(to, End) - Math.Max(from, First));
        if (repeated + own == 0)
            return null;
        int column = repeated > 0 ? from : Repeated + Math.Max(0, from - First);
        return cell.In(cell.Place with { Column = column, ColumnSpan = repeated + own }, isRepeated: from < First);
    }
}
