using DocExport.Figures;

namespace DocExport.Tests.Figures;

public sealed class PanelRowsTests
{
    private const double Measure = 340, Gap = 10, Page = 600;

    [Fact]
    public void Images_of_like_sizes_are_equally_high_and_fill_the_measure()
    {
        PanelRow row = Assert.Single(Arrange(new(900, 600), new(600, 600)));
        Assert.Equal(row.Sizes[0].Height, row.Sizes[1].Height, 6);
        Assert.Equal(Measure, row.Sizes.Sum(size => size.Width) + Gap, 6);
        Assert.Equal(1.5, row.Sizes[0].Width / row.Sizes[0].Height, 6);
    }

    [Fact]
    public void Small_images_are_not_enlarged()
    {
        PanelRow row = Assert.Single(Arrange(new(80, 20), new(60, 20)));
        Assert.Equal([(80.0, 20.0), (60.0, 20.0)], row.Sizes);
    }

    [Fact]
    public void Images_of_unlike_sizes_keep_their_proportions_to_each_other()
    {
        PanelRow row = Assert.Single(Arrange(new(100, 50), new(1000, 500)));
        Assert.Equal(10, row.Sizes[1].Height / row.Sizes[0].Height, 6);
    }

    [Fact]
    public void More_rows_are_made_where_one_would_make_images_too_small()
    {
        IReadOnlyList<PanelRow> rows = Arrange([.. Enumerable.Repeat(new PanelSize(800, 800), 5)]);
        Assert.Equal([3, 2], rows.Select(row => row.Sizes.Count));
        Assert.All(rows.SelectMany(row => row.Sizes), size => Assert.Equal((Measure - (2 * Gap)) / 3, size.Height, 6));
    }

    [Fact]
    public void Sizes_that_the_author_gives_hold_and_shares_of_the_whole_fit_with_their_gaps()
    {
        var half = new PanelSize(Measure / 2, 100, IsGiven: true);
        PanelRow row = Assert.Single(Arrange(half, half));
        Assert.Equal(Measure, row.Sizes.Sum(size => size.Width) + Gap, 6);
        Assert.Equal([2, 1], Arrange(half, half, half).Select(each => each.Sizes.Count));
        Assert.Equal((100.0, 50.0), Arrange(new PanelSize(100, 50, IsGiven: true), new PanelSize(100, 80, IsGiven: true))[0].Sizes[0]);
    }

    [Fact]
    public void A_row_that_the_author_begins_is_one() =>
        Assert.Equal([1, 2], Arrange(new(100, 100), new(100, 100, BeginsRow: true), new(100, 100)).Select(row => row.Sizes.Count));

    [Fact]
    public void No_image_is_higher_than_the_page() =>
        Assert.All(Arrange(new(100, 2000), new(100, 1500)).SelectMany(row => row.Sizes), size => Assert.True(size.Height <= Page));

    private static IReadOnlyList<PanelRow> Arrange(params PanelSize[] panels) => PanelRows.Arrange(panels, Measure, Gap, Page);
}
