using DocExport.Model;
using DocExport.Pdf.Layout.Pages;
using DocExport.Testing;

namespace DocExport.Pdf.Tests.Layout.Tables;

[Collection(RunsAlone.Name)]
public sealed class LongTableTests
{
    [Fact]
    public void Work_grows_with_the_rows_and_not_faster()
    {
        Lay(50);
        // Bytes are counted for the whole process, in which nothing else runs now; a square would make sixteen times of four.
        long small = AllocatedBy(500), large = AllocatedBy(2000);
        Assert.InRange(large / (double)small, 1, 8);
    }

    [Fact]
    public void A_row_that_is_laid_out_takes_little_more_than_its_text_and_tags()
    {
        Lay(50);
        long before = LiveMemory.Bytes();
        LaidDocument laid = Lay(4000);
        double row = (LiveMemory.Bytes() - before) / 4000.0;
        // Three cells, each with text, glyphs on a page and three elements of structure.
        Assert.InRange(row, 500, 2700);
        GC.KeepAlive(laid);
    }

    [Fact]
    public void Every_page_has_its_head_and_more_than_one_row()
    {
        LaidDocument laid = Lay(400);
        for (int page = 0; page < laid.Pages.Count; page++)
        {
            Assert.NotNull(laid.Find(page, "Head"));
            Assert.True(laid.RunsOf(page).Count(run => run.Text.StartsWith("row", StringComparison.Ordinal)) > 1);
        }
    }

    [Fact]
    public void A_head_is_never_alone_at_the_foot()
    {
        for (int before = 24; before < 36; before++)
        {
            LaidDocument laid = LaidDocument.Of([.. Enumerable.Range(0, before).Select(Block (_) => new Paragraph(["Filler"])), Table(60)]);
            int page = laid.PageOf("Head");
            GlyphRunItem head = laid.Find(page, "Head");
            Assert.True(laid.RunsOf(page).Count(run => run.Text.StartsWith("row", StringComparison.Ordinal) && run.Item.Baseline > head.Baseline) > 1);
        }
    }

    private static long AllocatedBy(int rows)
    {
        long before = GC.GetTotalAllocatedBytes();
        Lay(rows);
        return GC.GetTotalAllocatedBytes() - before;
    }

    private static LaidDocument Lay(int rows) => LaidDocument.Of([Table(rows)]);

    private static Table Table(int rows) => new(
        [new(), new(), new(ColumnAlignment.Right)],
        [Row("Head", "Text", "Value")],
        Enumerable.Range(0, rows).Select(i => Row($"row{i}", "some words in a cell", "12.5")).ToNodeList());

    private static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell([new Paragraph([cell])])).ToNodeList());
}
