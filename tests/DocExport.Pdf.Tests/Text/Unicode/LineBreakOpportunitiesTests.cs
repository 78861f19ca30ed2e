using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Tests.Text.Unicode;

public class LineBreakOpportunitiesTests
{
    [Theory]
    [InlineData("one two", "one |two")]
    [InlineData("a\nb", "a\n‖b")]
    [InlineData("a\r\nb", "a\r\n‖b")]
    [InlineData("well-known", "well-|known")]
    [InlineData("$(12.50) or -3,5%", "$(12.50) |or |-3,5%")]
    [InlineData("日本語。", "日|本|語。")]
    [InlineData("「日本」", "「日|本」")]
    [InlineData("a\u00A0b", "a\u00A0b")]
    [InlineData("\u202Ea", "\u202Ea")]
    [InlineData("👨\u200D👩 🇩🇪🇫🇷", "👨\u200D👩 |🇩🇪|🇫🇷")]
    public void Text_breaks_where_readers_expect(string text, string expected) => Assert.Equal(expected, Broken(text));

    [Fact]
    public void Small_kana_begin_a_line_only_when_asked()
    {
        Assert.Equal("シャ|ツ", Broken("シャツ"));
        Assert.Equal("シ|ャ|ツ", Broken("シャツ", CjkLineBreak.Normal));
    }

    [Fact]
    public void The_end_is_mandatory_and_the_start_is_not()
    {
        var result = new LineBreakOpportunity[1];

        LineBreakOpportunities.Find("", result);

        Assert.Equal(LineBreakOpportunity.Mandatory, result[0]);
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        string text = string.Concat(Enumerable.Repeat("Some text, 日本語 and 12.5 %. ", 100));
        var result = new LineBreakOpportunity[text.Length + 1];
        LineBreakOpportunities.Find(text, result);

        long before = GC.GetAllocatedBytesForCurrentThread();
        LineBreakOpportunities.Find(text, result);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static string Broken(string text, CjkLineBreak cjk = CjkLineBreak.Strict)
    {
        var result = new LineBreakOpportunity[text.Length + 1];
        LineBreakOpportunities.Find(text, result, cjk);
        return string.Concat(text.Select((c, i) => result[i] switch
        {
            LineBreakOpportunity.Allowed => "|" + c,
            LineBreakOpportunity.Mandatory => "‖" + c,
            _ => c.ToString(),
        }));
    }
}
