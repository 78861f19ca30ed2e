using DocExport.Pdf.Layout.Tables;

namespace DocExport.Pdf.Tests.Layout.Tables;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("12.5", '.', ".5")]
    [InlineData("1,204.50", '.', ".50")]
    [InlineData("1.204,50 €", ',', ",50 €")]
    [InlineData("1,204", '.', "")]
    [InlineData("±0.01", '.', ".01")]
    [InlineData("5 %", '.', " %")]
    [InlineData("$ 3.20", '.', ".20")]
    [InlineData("1 204,5", ',', ",5")]
    [InlineData("-.5", '.', ".5")]
    [InlineData("(17)", '.', ")")]
    public void The_end_of_a_number_begins_with_its_decimal_sign(string text, char sign, string tail)
    {
        NumberText number = Assert.NotNull(NumberText.Find(text));
        Assert.Equal(tail, text[number.TailStart(text, sign)..]);
    }

    [Theory]
    [InlineData("n/a")]
    [InlineData("")]
    [InlineData("2020-01-05")]
    [InlineData("1.2.3 to 4")]
    [InlineData("5 apples and pears")]
    [InlineData("Version 5")]
    public void What_is_not_a_number_is_none(string text) => Assert.Null(NumberText.Find(text));

    [Theory]
    [InlineData("1.25", 1)]
    [InlineData("1.250", 0)]
    [InlineData("0.250", 1)]
    [InlineData("1.250.000", -1)]
    [InlineData("1,250.000", 1)]
    [InlineData("12", 0)]
    public void A_number_says_whether_its_last_sign_is_the_decimal_one(string text, int evidence) =>
        Assert.Equal(evidence, Assert.NotNull(NumberText.Find(text)).Evidence(text));
}
