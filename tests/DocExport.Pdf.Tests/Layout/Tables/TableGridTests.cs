using DocExport.Model;
using DocExport.Pdf.Layout.Tables;

namespace DocExport.Pdf.Tests.Layout.Tables;

public sealed class TableGridTests
{
    [Fact]
    public void Every_place_belongs_to_one_cell()
    {
        TableGrid grid = TableGrid.Place(
            [
                Row(new TableCell([]) { RowSpan = 2 }, new TableCell([]) { ColumnSpan = 2 }),
                Row(new TableCell([])),
                Row(new TableCell([]) { RowSpan = 9 }, new TableCell([]) { ColumnSpan = 9 }, new TableCell([])),
            ],
            columns: 3);
        int[,] covered = new int[3, 3];
        for (int r = 0; r < 3; r++)
        {
            foreach (GridCell cell in grid.Rows[r])
            {
                for (int y = 0; y < cell.RowSpan; y++)
                {
                    for (int x = 0; x < cell.ColumnSpan; x++)
                        covered[r + y, cell.Column + x]++;
                }
            }
        }

        Assert.All(covered.Cast<int>(), count => Assert.Equal(1, count));
    }

    [Fact]
    public void Short_rows_are_filled_with_empty_cells() =>
        Assert.Equal([0, 1, 2], TableGrid.Place([Row(new TableCell([]))], 3).Rows[0].Select(cell => cell.Column));

    private static TableRow Row(params ReadOnlySpan<TableCell> cells) => new(NodeList.Create(cells));
}
