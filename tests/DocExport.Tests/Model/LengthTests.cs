using DocExport.Model;

namespace DocExport.Tests.Model;

public sealed class LengthTests
{
    [Theory]
    [InlineData("12pt", 12)]
    [InlineData("1in", 72)]
    [InlineData("2.54cm", 72)]
    [InlineData("25.4 mm", 72)]
    [InlineData("16px", 12)]
    [InlineData("1.5em", 15)]
    [InlineData("50%", 100)]
    public void Lengths_are_read_with_their_units(string text, double points)
    {
        Assert.True(Length.TryParse(text, null, out Length length));
        Assert.Equal(points, length.ToPoints(fontSize: 10, whole: 200), 6);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("pt")]
    [InlineData("1,5pt")]
    [InlineData("1e400pt")]
    [InlineData("12 furlongs")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_refused(string? text) => Assert.False(Length.TryParse(text, null, out _));

    [Fact]
    public void A_bare_number_counts_the_unit_it_is_given() =>
        Assert.True(Length.TryParse("40", LengthUnit.Pixel, out Length length) && length == new Length(40, LengthUnit.Pixel));
}
