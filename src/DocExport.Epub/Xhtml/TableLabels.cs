using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>
/// The words above each column of a table: where it is too wide for a page, its rows are shown as blocks, and each cell says which
/// column it belongs to.
/// </summary>
internal sealed class TableLabels
{
    private readonly string[] _columns;

    private TableLabels(Table table)
    {
        _columns = new string[table.Columns.Count];
        var grid = new TableGrid(_columns.Length);
        for (int i = 0; i < table.Head.Count; i++)
        {
            foreach (TableCell cell in table.Head[i].Cells)
            {
                int span = Math.Clamp(cell.ColumnSpan, 1, 1000);
                int column = grid.Place(span, Math.Clamp(cell.RowSpan, 1, table.Head.Count - i));
                // A lower row says it more closely.
                for (int c = column; c < Math.Min(column + span, _columns.Length); c++)
                    _columns[c] = PlainText.Of(cell.Blocks);
            }

            grid.EndRow();
        }
    }

    /// <summary>Of a table's columns, or null where nothing heads them, or where cells reach down into other rows.</summary>
    public static TableLabels? Of(Table table) =>
        table.Head.Count > 0 && table.Body.Concat(table.Foot).All(row => row.Cells.All(cell => cell.RowSpan <= 1)) ? new TableLabels(table) : null;

    /// <summary>What is above a cell; null for one that has the row to itself or nothing above it.</summary>
    public string? Above(int column, int span)
    {
        if (column + span > _columns.Length || span == _columns.Length)
            return null;
        string first = _columns[column] ?? "";
        string last = _columns[column + span - 1] ?? "";
        string label = first == last ? first : $"{first}\u2009–\u2009{last}";
        return label.Length > 0 ? label + ":" : null;
    }
}
