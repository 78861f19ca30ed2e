using DocExport.Model;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>Which cells begin where, once spans are counted: every place of the grid belongs to one cell.</summary>
/// <param name="Columns">Of all rows.</param>
/// <param name="Rows">In order; each lists the cells that begin in it.</param>
internal sealed record TableGrid(int Columns, IReadOnlyList<IReadOnlyList<GridCell>> Rows)
{
    /// <summary>Places the cells of one section: spans end with it at the latest, and holes are filled with empty cells.</summary>
    public static TableGrid Place(NodeList<TableRow> rows, int columns)
    {
        var placed = new List<IReadOnlyList<GridCell>>(rows.Count);
        // For each column, the rows from the current one on that a cell from above still covers.
        int[] covered = new int[columns];
        for (int r = 0; r < rows.Count; r++)
        {
            var cells = new List<GridCell>();
            int column = 0;
            foreach (TableCell cell in rows[r].Cells)
            {
                while (column < columns && covered[column] > 0)
                    column++;
                if (column >= columns)
                    break;
                int span = 1;
                while (span < cell.ColumnSpan && column + span < columns && covered[column + span] == 0)
                    span++;
                int down = Math.Clamp(cell.RowSpan, 1, rows.Count - r);
                cells.Add(new(cell, column, span, down));
                for (int i = 0; i < span; i++)
                    covered[column + i] = down;
                column += span;
            }

            for (int c = 0; c < columns; c++)
            {
                if (covered[c] > 0)
                    continue;
                cells.Add(new(new TableCell([]), c, 1, 1));
                covered[c] = 1;
            }

            cells.Sort((left, right) => left.Column - right.Column);
            placed.Add(cells);
            for (int c = 0; c < columns; c++)
                covered[c]--;
        }

        return new(columns, placed);
    }

    /// <summary>Columns that a table has: as many as it says, or as its widest row takes.</summary>
    public static int CountColumns(Table table)
    {
        int columns = Math.Max(1, table.Columns.Count);
        if (table.Columns.Count > 0)
            return columns;
        foreach (TableRow row in table.Head.Concat(table.Body).Concat(table.Foot))
            columns = Math.Max(columns, row.Cells.Sum(cell => Math.Max(1, cell.ColumnSpan)));
        return columns;
    }
}

/// <summary>A cell in its place.</summary>
/// <param name="Cell">The document's.</param>
/// <param name="Column">First column.</param>
/// <param name="ColumnSpan">Columns it covers.</param>
/// <param name="RowSpan">Rows it covers.</param>
internal sealed record GridCell(TableCell Cell, int Column, int ColumnSpan, int RowSpan);
