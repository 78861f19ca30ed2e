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
    public void No_column_is_narrower_than_its_longest_word()
    {
        double[] widths = Share([new(120, 130), new(30, 5000), new(60, 5000)], 300);
        Assert.True(widths[0] >= 120 && widths[1] >= 30 && widths[2] >= 60);
        Assert.Equal(300, widths.Sum(), 3);
    }

    [Fact]
    public void Where_even_words_do_not_fit_the_table_still_has_its_width() =>
        Assert.Equal(300, Share([new(400, 400), new(200, 600)], 300).Sum(), 3);

    [Fact]
    public void Widths_asked_for_are_given()
    {
        double[] widths = ColumnWidths.Share([new(10, 20), new(10, 20)], [0.5, 0.5], 300);
        Assert.Equal([150, 150], widths.Select(width => Math.Round(width, 3)));
    }

    private static double[] Share(ContentWidth[] content, double available) =>
        ColumnWidths.Share(content, new double?[content.Length], available);
}
