using DocExport.Model;
using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Tests.Layout.Tables;

public sealed class TableLookTests
{
    [Fact]
    public void What_heads_several_columns_stands_over_their_middle_on_a_rule_of_their_width()
    {
        LaidDocument laid = LaidDocument.Of([new Table(
            [new(), new(), new()],
            [Row(Cell("Name") with { RowSpan = 2 }, Cell("Both") with { ColumnSpan = 2 }), Row(Cell("Considerable"), Cell("Distinguished"))],
            [Row(Cell("x"), Cell("1"), Cell("2"))])]);
        GlyphRunItem both = laid.Find(0, "Both"), left = laid.Find(0, "Considerable"), right = laid.Find(0, "Distinguished");
        double end = right.X + right.Run.Width;
        Assert.Equal((left.X + end) / 2, both.X + (both.Run.Width / 2), 1.0);
        FillItem rule = Assert.Single(laid.Pages[0].Items.OfType<FillItem>(), fill => fill.Box.X > laid.Geometry.Inner + 1);
        Assert.Equal(left.X, rule.Box.X, 1.0);
        Assert.Equal(end, rule.Box.Right, 1.0);
        Assert.InRange(rule.Box.Y, both.Baseline, left.Baseline);
    }

    [Fact]
    public void Many_short_columns_stand_as_far_apart_as_few_where_there_is_room()
    {
        Assert.Equal(GapOf(4), GapOf(14), 0.1);
        Assert.True(GapOf(40) < GapOf(4) / 2);
    }

    private static double GapOf(int columns)
    {
        TableRow row = Row([.. Enumerable.Range(0, columns).Select(i => Cell(i == 0 ? "a" : i == 1 ? "b" : "c"))]);
        LaidDocument laid = LaidDocument.Of([new Table(Enumerable.Range(0, columns).Select(_ => new TableColumn()).ToNodeList(), [], [row])]);
        GlyphRunItem first = laid.Find(0, "a");
        return laid.Find(0, "b").X - first.X - first.Run.Width;
    }

    private static TableRow Row(params TableCell[] cells) => new(cells.ToNodeList());

    private static TableCell Cell(string text) => new([new Paragraph([text])]);
}
