using DocExport.Model;
using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Tests.Layout.Tables;

public sealed class PartedTableTests
{
    private const int Columns = 30;

    [Fact]
    public void A_table_too_wide_for_any_page_is_parted_between_columns()
    {
        LaidDocument laid = LaidDocument.Of([Wide(rows: 3)]);
        Assert.Single(laid.Diagnostics, diagnostic => diagnostic.Id == "DX1143");
        Assert.DoesNotContain(laid.Diagnostics, diagnostic => diagnostic.Id is "DX1102" or "DX1113" or "DX1140");
        (GlyphRunItem Item, string Text)[] runs = [.. Enumerable.Range(0, laid.Pages.Count).SelectMany(laid.RunsOf)];
        // Nothing hangs over, and no word is cut in two.
        Assert.All(runs, run => Assert.InRange(run.Item.X + run.Item.Run.Width, 0, laid.Geometry.Inner + laid.Geometry.Measure + 0.5));
        for (int i = 1; i < Columns; i++)
            Assert.Single(runs, run => run.Text == $"Considerably{i}");
    }

    [Fact]
    public void The_first_column_heads_each_part_and_is_content_once()
    {
        LaidDocument laid = LaidDocument.Of([Wide(rows: 3)]);
        int parts = Parts(laid);
        GlyphRunItem[] names = [.. Shown(laid, "stone2")];
        Assert.Equal(parts, names.Length);
        Assert.NotNull(names[0].Owner);
        Assert.All(names[1..], name => Assert.Equal((null, ArtifactKind.Pagination), (name.Owner, name.Artifact)));
    }

    [Fact]
    public void Parts_that_follow_say_that_they_go_on()
    {
        LaidDocument laid = LaidDocument.Of(new Document
        {
            Metadata = new Metadata { Language = LanguageTag.Parse("de") },
            Blocks = [Wide(rows: 3) with { Caption = ["Ernte"] }],
        });
        Assert.Equal(Parts(laid) - 1, Shown(laid, "Ernte (Fortsetzung)").Count());
    }

    [Fact]
    public void It_is_one_table_in_the_structure_row_by_row()
    {
        LaidDocument laid = LaidDocument.Of([Wide(rows: 2)]);
        LogicalNode table = Assert.Single(laid.List.Structure.Children);
        Assert.Equal([LogicalRole.THead, LogicalRole.TBody], table.Children.Select(child => child.Role));
        Assert.All(table.Children.SelectMany(section => section.Children), row => Assert.Equal(Columns, row.Children.Count()));
    }

    [Fact]
    public void A_cell_over_the_seam_stands_on_both_sides_and_is_content_once()
    {
        var across = new TableRow([Cell("All"), Cell("Across") with { ColumnSpan = Columns - 1 }]);
        LaidDocument laid = LaidDocument.Of([Wide(rows: 2) with { Foot = [across] }]);
        GlyphRunItem[] shown = [.. Shown(laid, "Across")];
        Assert.Equal(Parts(laid), shown.Length);
        Assert.Single(shown, item => item.Owner is not null);
    }

    [Fact]
    public void Seams_keep_to_the_groups_of_the_head()
    {
        Table table = Wide(rows: 2);
        TableRow groups = new([.. Enumerable.Range(0, 6).Select(_ => Cell("")), Cell("Group") with { ColumnSpan = 5 }, .. Enumerable.Range(0, 19).Select(_ => Cell(""))]);
        LaidDocument laid = LaidDocument.Of([table with { Head = [groups, .. table.Head] }]);
        Assert.True(Parts(laid) > 1);
        Assert.Single(Shown(laid, "Group"));
    }

    [Fact]
    public void Long_ones_stand_on_landscape_pages()
    {
        LaidDocument laid = LaidDocument.Of([new Paragraph(["Before"]), Wide(rows: 60)]);
        Assert.All(laid.Pages.Skip(1), page => Assert.True(page.Width > page.Height));
        Assert.Contains(laid.Diagnostics, diagnostic => diagnostic.Id == "DX1140");
        Assert.Contains(laid.Diagnostics, diagnostic => diagnostic.Id == "DX1143");
    }

    [Fact]
    public void Rows_covered_by_cells_above_may_be_empty()
    {
        Table table = Wide(rows: 1);
        NodeList<TableRow> body = [new([.. table.Body[0].Cells.Select(cell => cell with { RowSpan = 2 })]), new([])];
        LaidDocument laid = LaidDocument.Of([table with { Body = body }]);
        Assert.True(Parts(laid) > 1);
    }

    private static int Parts(LaidDocument laid) => Shown(laid, "Name").Count();

    private static IEnumerable<GlyphRunItem> Shown(LaidDocument laid, string text) =>
        Enumerable.Range(0, laid.Pages.Count).SelectMany(laid.RunsOf).Where(run => run.Text == text).Select(run => run.Item);

    private static Table Wide(int rows) => new(
        Enumerable.Range(0, Columns).Select(_ => new TableColumn()).ToNodeList(),
        [new([Cell("Name"), .. Enumerable.Range(1, Columns - 1).Select(i => Cell($"Considerably{i}"))])],
        Enumerable.Range(0, rows).Select(row => new TableRow([Cell($"stone{row}"), .. Enumerable.Range(1, Columns - 1).Select(i => Cell($"{row}{i}"))])).ToNodeList());

    private static TableCell Cell(string text) => new([new Paragraph([text])]);
}
