using DocExport.Model;

namespace DocExport.Pdf.Tests.Layout.Tables;

public sealed class RowSpanTests
{
    private const double Leading = 13, RowPadding = 3.5;

    [Fact]
    public void Lines_of_a_cell_over_two_rows_do_not_keep_to_the_rows()
    {
        LaidDocument laid = Lay(lines: 4, rows: 2);
        for (int i = 1; i < 4; i++)
            Assert.Equal(Leading, laid.Find(0, $"Line{i}").Baseline - laid.Find(0, $"Line{i - 1}").Baseline, 2);
    }

    [Fact]
    public void The_last_row_grows_to_hold_it()
    {
        LaidDocument laid = Lay(lines: 4, rows: 2);
        Assert.Equal(Leading + (2 * RowPadding), laid.Find(0, "Row1").Baseline - laid.Find(0, "Row0").Baseline, 2);
        Assert.Equal((4 * Leading) + (2 * RowPadding), laid.Find(0, "Next").Baseline - laid.Find(0, "Row0").Baseline, 2);
    }

    [Fact]
    public void Its_rows_stay_on_one_page()
    {
        for (int before = 24; before < 34; before++)
        {
            LaidDocument laid = Lay(lines: 4, rows: 3, before);
            Assert.Equal(laid.PageOf("Row0"), laid.PageOf("Row2"));
            Assert.Equal(laid.PageOf("Row0"), laid.PageOf("Line3"));
        }
    }

    private static LaidDocument Lay(int lines, int rows, int before = 0)
    {
        var list = new List<TableRow> { new([Cell("Row0"), new TableCell([new Paragraph([.. Lines(lines)])]) { RowSpan = rows }]) };
        for (int i = 1; i < rows; i++)
            list.Add(new([Cell($"Row{i}")]));
        list.Add(new([Cell("Next"), Cell("more")]));
        var table = new Table([new(), new()], [], list.ToNodeList());
        return LaidDocument.Of([.. Enumerable.Range(0, before).Select(Block (_) => new Paragraph(["Filler"])), table]);
    }

    private static IEnumerable<Inline> Lines(int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (i > 0)
                yield return new LineBreak();
            yield return new TextRun($"Line{i}");
        }
    }

    private static TableCell Cell(string text) => new([new Paragraph([text])]);
}
