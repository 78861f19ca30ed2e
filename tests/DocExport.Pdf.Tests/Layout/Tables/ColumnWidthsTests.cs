using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Layout.Tables;

namespace DocExport.Pdf.Tests.Layout.Tables;

public sealed class ColumnWidthsTests
{
    [Fact]
    public void Content_that_fits_gets_what_it_asks_for() =>
        Assert.Equal([40, 60], Share([new(10, 40), new(10, 60)], 300));

    [Fact]
    public void Short_columns_are_not_broken_for_the_sake_of_long_ones()
    {
        double[] widths = Share([new(20, 30), new(30, 900)], 300);
        Assert.Equal(30, widths[0], 3);
        Assert.Equal(270, widths[1], 3);
    }

    [Fact]
    public void Several_words_beside_long_text_stay_on_one_line_up_to_a_third_of_the_width()
    {
        Assert.Equal([99, 201], Share([new(30, 99), new(30, 900)], 300).Select(width => Math.Round(width, 3)));
        Assert.True(Share([new(30, 120), new(30, 900)], 300)[0] < 100);
        // Not where others would be left without room for their words.
        Assert.True(Share([new(30, 88), new(230, 900)], 300)[1] >= 230);
    }

    [Fact]
    public void No_column_is_narrower_than_its_longest_word()
    {
        double[] widths = Share([new(120, 130), new(30, 5000), new(60, 5000)], 300);
        Assert.True(widths[0] >= 120 && widths[1] >= 30 && widths[2] >= 60);
        Assert.Equal(300, widths.Sum(), 3);
    }

    [Fact]
    public void Columns_between_their_bounds_never_take_more_than_there_is()
    {
        double[] widths = Share([new(10, 30), new(75, 100)], 100);
        Assert.Equal(100, widths.Sum(), 3);
        Assert.True(widths[1] >= 75);
    }

    [Fact]
    public void Where_even_words_do_not_fit_only_those_of_the_widest_column_are_broken() =>
        Assert.Equal([40, 50, 210], Share([new(40, 400), new(50, 600), new(500, 500)], 300));

    [Fact]
    public void Where_no_column_is_narrow_all_are_equal() =>
        Assert.Equal([150, 150], Share([new(400, 400), new(200, 600)], 300));

    [Fact]
    public void Widths_asked_for_are_given() =>
        Assert.Equal([80, 20], ColumnWidths.Share([new(10, 20), new(10, 20)], [80, null], 300));

    [Fact]
    public void Shares_fill_the_line() =>
        Assert.Equal([150, 150], ColumnWidths.Share([new(10, 20), new(10, 20)], [150, 150], 300, fill: true));

    [Fact]
    public void Widths_asked_for_give_way_to_words_of_other_columns() =>
        Assert.Equal([180, 120], ColumnWidths.Share([new(10, 20), new(120, 200)], [280, null], 300));

    private static double[] Share(ContentWidth[] content, double available) =>
        ColumnWidths.Share(content, new double?[content.Length], available);
}
