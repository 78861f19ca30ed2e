using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Tests.Text.Unicode;

public sealed class DashBreaksTests
{
    [Theory]
    [InlineData("more—thing", 5)]
    [InlineData("more — thing", 5, 7)]
    [InlineData("one “two”—three", 4, 10)]
    [InlineData("— dash", 2)]
    [InlineData("語—語", 1, 2)]
    public void No_line_begins_with_an_em_dash_that_follows_a_word(string text, params int[] places)
    {
        var opportunities = new LineBreakOpportunity[text.Length + 1];
        LineBreakOpportunities.Find(text, opportunities);
        DashBreaks.Mark(text, opportunities);
        Assert.Equal(places, Enumerable.Range(1, text.Length - 1).Where(i => opportunities[i] != LineBreakOpportunity.Prohibited));
    }
}
