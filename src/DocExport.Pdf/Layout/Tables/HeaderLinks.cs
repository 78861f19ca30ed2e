using System.Globalization;
using DocExport.Model;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>
/// Which header cells each cell has, said by their ids (ISO 32000-1, 14.8.5.7). Needed where headers stand over groups of rows within a
/// table: a scope heads a column or a row, but does not end where the next group begins.
/// </summary>
internal sealed class HeaderLinks
{
    private readonly NodeList<TableRow>[] _sections;
    private readonly TableGrid[] _grids;
    private readonly string _prefix;

    // For each section and row: its cells by column, the row that each begins in told.
    private readonly (GridCell Cell, int Row)?[][][] _covering;

    private HeaderLinks(NodeList<TableRow>[] sections, int columns, string prefix)
    {
        _sections = sections;
        _prefix = prefix;
        _grids = [.. sections.Select(rows => TableGrid.Place(rows, columns))];
        _covering = [.. _grids.Select(grid => Cover(grid, columns))];
    }

    /// <param name="table">The table.</param>
    /// <param name="columns">Of it.</param>
    /// <param name="ordinal">Of the table in its document.</param>
    /// <returns><see langword="null"/> where scopes tell enough.</returns>
    public static HeaderLinks? For(Table table, int columns, int ordinal)
    {
        bool groups = table.Body.Skip(1).Concat(table.Foot).Any(HeadsGroup)
            || (table.Head.Count > 0 && table.Body is [var first, ..] && HeadsGroup(first));
        return groups ? new([table.Head, table.Body, table.Foot], columns, string.Create(CultureInfo.InvariantCulture, $"th:{ordinal}")) : null;
    }

    /// <summary>The id of a header cell.</summary>
    /// <param name="section">0 for the head, 1 for the body, 2 for the foot.</param>
    /// <param name="row">In the section.</param>
    /// <param name="column">The cell's first.</param>
    public string IdOf(int section, int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{_prefix}.{section}.{row}.{column}");

    /// <summary>The ids of the headers of a cell: of its columns, of the group of rows that it is in, and of its rows.</summary>
    public NodeList<string> Of(int section, int row, GridCell cell)
    {
        var ids = new List<string>();
        for (int r = 0; section > 0 && r < _sections[0].Count; r++)
            AddHeads(0, r, cell, ids);
        if (section == 0)
            return [.. ids];
        int group = row - 1;
        while (group >= 0 && !HeadsGroup(_sections[section][group]))
            group--;
        int last = group;
        while (group > 0 && HeadsGroup(_sections[section][group - 1]))
            group--;
        for (int r = Math.Max(0, group); r <= last; r++)
            AddHeads(section, r, cell, ids);
        for (int r = row; r < row + cell.RowSpan; r++)
        {
            foreach ((GridCell Cell, int Row)? beside in _covering[section][r])
            {
                if (beside is { } found && found.Cell.Cell.IsHeader && !HeadsGroup(_sections[section][found.Row]))
                    Add(section, found, ids);
            }
        }

        return [.. ids];
    }

    private void AddHeads(int section, int row, GridCell cell, List<string> ids)
    {
        for (int column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
        {
            if (_covering[section][row][column] is { } found && (section == 0 || found.Cell.Cell.IsHeader))
                Add(section, found, ids);
        }
    }

    private void Add(int section, (GridCell Cell, int Row) found, List<string> ids)
    {
        string id = IdOf(section, found.Row, found.Cell.Column);
        if (!ids.Contains(id))
            ids.Add(id);
    }

    /// <summary>Whether a row holds headers alone, which head the rows that follow.</summary>
    private static bool HeadsGroup(TableRow row) =>
        row.Cells.Count > 0 && row.Cells.All(cell => cell.IsHeader && cell.Scope != HeaderCellScope.Row && cell.RowSpan == 1);

    private static (GridCell Cell, int Row)?[][] Cover(TableGrid grid, int columns)
    {
        var covering = new (GridCell Cell, int Row)?[grid.Rows.Count][];
        for (int r = 0; r < covering.Length; r++)
            covering[r] = new (GridCell Cell, int Row)?[columns];
        for (int r = 0; r < covering.Length; r++)
        {
            foreach (GridCell cell in grid.Rows[r])
            {
                for (int below = r; below < r + cell.RowSpan; below++)
                    covering[below].AsSpan(cell.Column, cell.ColumnSpan).Fill((cell, r));
            }
        }

        return covering;
    }
}
