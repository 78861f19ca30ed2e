using DocExport.Model;
using DocExport.Pdf.Layout.Blocks;

namespace DocExport.Pdf.Tests.Layout.Blocks;

public sealed class NumeralTests
{
    [Theory]
    [InlineData(7, NumeralStyle.Decimal, "7")]
    [InlineData(26, NumeralStyle.LowerAlpha, "z")]
    [InlineData(28, NumeralStyle.UpperAlpha, "AB")]
    [InlineData(1994, NumeralStyle.LowerRoman, "mcmxciv")]
    [InlineData(4000, NumeralStyle.UpperRoman, "4000")]
    [InlineData(0, NumeralStyle.LowerAlpha, "0")]
    public void Numbers_are_written_as_lists_count(int number, NumeralStyle style, string text) =>
        Assert.Equal(text, Numeral.Write(number, style));
}
