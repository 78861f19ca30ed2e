using DocExport.Model;
using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Tests.Layout.Tables;

public sealed class DecimalAlignmentTests
{
    [Fact]
    public void Decimal_signs_of_numbers_at_the_right_stand_below_each_other()
    {
        LaidDocument laid = Lay(ColumnAlignment.Right, "en", "8.2", "1,204.55", "17", "–");
        double point = RightOf(laid, "8.2") - RightOf(laid, "17");
        Assert.True(point > 5);
        Assert.Equal(RightOf(laid, "17"), RightOf(laid, "–"), 2);
        // The longest fraction ends at the edge of the column, as its head does.
        Assert.Equal(RightOf(laid, "Head"), RightOf(laid, "1,204.55"), 2);
        // Figures are tabular, so that units stand below units.
        Assert.Equal(LeftOf(laid, "17"), LeftOf(laid, "8.2") - (RightOf(laid, "1,204.55") - RightOf(laid, "8.2")), 1);
    }

    [Fact]
    public void The_numbers_say_which_sign_is_the_decimal_one()
    {
        LaidDocument laid = Lay(ColumnAlignment.Right, "de", "1.25", "1.5", "12");
        Assert.True(RightOf(laid, "1.25") > RightOf(laid, "1.5"));
        Assert.True(RightOf(laid, "1.5") > RightOf(laid, "12"));
    }

    [Fact]
    public void Where_they_do_not_the_language_does()
    {
        LaidDocument english = Lay(ColumnAlignment.Right, "en", "1,250", "12");
        Assert.Equal(RightOf(english, "1,250"), RightOf(english, "12"), 2);
        LaidDocument german = Lay(ColumnAlignment.Right, "de", "1,250", "12");
        Assert.True(RightOf(german, "1,250") > RightOf(german, "12") + 15);
    }

    [Fact]
    public void Columns_of_words_with_a_number_among_them_are_not_aligned_so()
    {
        LaidDocument laid = Lay(ColumnAlignment.Right, "en", "1.25", "many words", "few words", "none");
        Assert.Equal(RightOf(laid, "1.25"), RightOf(laid, "none"), 1);
    }

    [Fact]
    public void A_column_can_be_asked_for()
    {
        LaidDocument laid = Lay(ColumnAlignment.Decimal, "en", "1.25", "many words", "7", "few words");
        Assert.True(RightOf(laid, "1.25") > RightOf(laid, "7") + 5);
    }

    [Fact]
    public void Cells_may_ask_one_by_one()
    {
        static TableRow Own(string text, ColumnAlignment alignment) => new([new([new Paragraph(["x"])]), new([new Paragraph([text])]) { Alignment = alignment }]);
        LaidDocument laid = LaidDocument.Of([new Table(
            [new(), new()],
            [Row("Name", "A long heading")],
            [Own("8.25", ColumnAlignment.Decimal), Own("17", ColumnAlignment.Decimal), Own("4", ColumnAlignment.Left)])]);
        Assert.True(RightOf(laid, "8.25") - RightOf(laid, "17") > 5);
        Assert.Equal(LeftOf(laid, "A long heading"), LeftOf(laid, "4"), 1);
    }

    private static LaidDocument Lay(ColumnAlignment alignment, string language, params string[] cells) => LaidDocument.Of(new Document
    {
        Metadata = new Metadata { Language = LanguageTag.Parse(language) },
        Blocks = [new Table([new(), new(alignment)], [Row("Name", "Head")], cells.Select((cell, i) => Row($"n{(char)('a' + i)}", cell)).ToNodeList())],
    });

    private static double LeftOf(LaidDocument laid, string text) => Find(laid, text).Item.X;

    private static double RightOf(LaidDocument laid, string text)
    {
        (GlyphRunItem item, _) = Find(laid, text);
        return item.X + item.Run.Width;
    }

    private static (GlyphRunItem Item, string Text) Find(LaidDocument laid, string text) => laid.RunsOf(0).Single(run => run.Text.Trim() == text);

    private static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell([new Paragraph([cell])])).ToNodeList());
}
