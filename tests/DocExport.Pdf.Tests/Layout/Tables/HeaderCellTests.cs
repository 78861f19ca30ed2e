using DocExport.Model;
using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Tests.Layout.Tables;

public sealed class HeaderCellTests
{
    [Fact]
    public void Headers_in_the_body_head_what_they_say_they_head()
    {
        LogicalNode[] cells = Cells(new([new(), new()], [], [
            new([Header("a", HeaderCellScope.Column), Header("b", HeaderCellScope.ColumnGroup)]),
            new([Header("c", HeaderCellScope.Row), new([new Paragraph(["1"])])]),
            new([Header("d"), new([new Paragraph(["2"])])]),
        ]));
        Assert.Equal(
            [HeaderScope.Column, HeaderScope.Column, HeaderScope.Row, HeaderScope.None, HeaderScope.Row, HeaderScope.None],
            cells.Select(cell => cell.Scope));
    }

    [Fact]
    public void Where_scopes_tell_enough_cells_name_no_headers()
    {
        LogicalNode[] cells = Cells(new([new(), new()], [new([Header("a"), Header("b")])], [new([Header("c", HeaderCellScope.Row), new([new Paragraph(["1"])])])]));
        Assert.All(cells, cell => Assert.Empty(cell.Headers));
        Assert.All(cells, cell => Assert.Null(cell.Id));
    }

    [Fact]
    public void Below_headers_of_groups_each_cell_names_its_column_its_group_and_its_row()
    {
        TableRow Row(string name) => new([Header(name, HeaderCellScope.Row), new([new Paragraph([name + "1"])])]);
        LogicalNode[] cells = Cells(new([new(), new()], [new([Header("Name"), Header("Value")])], [
            new([Header("A", HeaderCellScope.RowGroup) with { ColumnSpan = 2 }]),
            Row("a"),
            new([Header("B") with { ColumnSpan = 2 }]),
            Row("b"),
        ]));
        // In reading order: Name, Value; A; a, a1; B; b, b1.
        string[] ids = [.. cells.Select(cell => cell.Id ?? "")];
        Assert.Equal([ids[1], ids[2], ids[3]], cells[4].Headers);
        Assert.Equal([ids[1], ids[5], ids[6]], cells[7].Headers);
        Assert.Equal(6, ids.Where(id => id.Length > 0).Distinct().Count());
    }

    private static LogicalNode[] Cells(Table table) =>
        [.. LaidDocument.Of([table]).List.Structure.Children.First().Children.SelectMany(section => section.Children).SelectMany(row => row.Children)];

    private static TableCell Header(string text, HeaderCellScope? scope = null) => new([new Paragraph([text])]) { IsHeader = true, Scope = scope };
}
