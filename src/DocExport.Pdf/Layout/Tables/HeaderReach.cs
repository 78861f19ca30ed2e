using DocExport.Model;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>Whether the header cells that an author wrote head every cell of a table, by column or by row (PDF/UA-1, 7.5).</summary>
internal static class HeaderReach
{
    public static bool IsWhole(Table table, int columns)
    {
        if (table.Head.Count > 0)
            return true;
        TableGrid[] sections = [TableGrid.Place(table.Body, columns), TableGrid.Place(table.Foot, columns)];
        NodeList<TableRow>[] rows = [table.Body, table.Foot];
        var headedColumns = new bool[columns];
        bool[][] headedRows = [new bool[table.Body.Count], new bool[table.Foot.Count]];
        for (int section = 0; section < sections.Length; section++)
        {
            for (int row = 0; row < rows[section].Count; row++)
            {
                bool headsColumns = rows[section][row].Cells.All(cell => cell.IsHeader);
                foreach (GridCell place in sections[section].Rows[row].Where(place => place.Cell.IsHeader))
                {
                    if (headsColumns)
                        headedColumns.AsSpan(place.Column, place.ColumnSpan).Fill(true);
                    else
                        headedRows[section].AsSpan(row, place.RowSpan).Fill(true);
                }
            }
        }

        return sections.Zip(headedRows).All(section => section.First.Rows.Index().All(row => row.Item.All(place =>
            place.Cell.IsHeader
            || headedColumns.AsSpan(place.Column, place.ColumnSpan).Contains(true)
            || section.Second.AsSpan(row.Index, place.RowSpan).Contains(true))));
    }
}
