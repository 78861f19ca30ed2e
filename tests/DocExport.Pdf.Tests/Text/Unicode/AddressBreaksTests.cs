using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Tests.Text.Unicode;

public class AddressBreaksTests
{
    [Theory]
    [InlineData("https://example.org/a-b/page?x=1&y=2#top", "https://|example.|org/|a-|b/|page?|x=|1&|y=|2#|top")]
    [InlineData("https://de.wikipedia.org/wiki/M%C3%BCnchen", "https://|de.|wikipedia.|org/|wiki/|M|%C3|%BCnchen")]
    [InlineData("/home/user/.config/x.toml", "/home/|user/|.config/|x.|toml")]
    [InlineData("very_long_name", "very_|long_|name")]
    [InlineData("a.b", "a.b")]
    [InlineData("System.Text.Json.", "System.|Text.|Json.")]
    [InlineData("--dry-run", "--dry-|run")]
    [InlineData("wait...what", "wait...|what")]
    [InlineData("std::io::Read", "std::|io::|Read")]
    public void Addresses_break_after_their_separators(string text, string expected) => Assert.Equal(expected, Broken(text));

    [Fact]
    public void Identifiers_may_break_at_capitals()
    {
        Assert.Equal("document|Element|Handle", Broken("documentElementHandle", atCapitals: true));
        Assert.Equal("getElement|ById", Broken("getElementById", atCapitals: true));
        Assert.Equal("getElementById", Broken("getElementById"));
    }

    [Fact]
    public void Outside_the_range_and_beside_spaces_nothing_changes()
    {
        const string text = "see a.b.c.d/e now";
        var expected = new LineBreakOpportunity[text.Length + 1];
        LineBreakOpportunities.Find(text, expected);
        var actual = (LineBreakOpportunity[])expected.Clone();

        AddressBreaks.Mark(text, 4, 13, actual);

        Assert.Equal(expected[..5], actual[..5]);
        Assert.Equal(expected[13..], actual[13..]);
        Assert.NotEqual(expected, actual);
    }

    private static string Broken(string text, bool atCapitals = false)
    {
        var opportunities = new LineBreakOpportunity[text.Length + 1];
        LineBreakOpportunities.Find(text, opportunities);
        AddressBreaks.Mark(text, 0, text.Length, opportunities, atCapitals);
        return string.Concat(text.Select((c, i) => opportunities[i] is LineBreakOpportunity.Address or LineBreakOpportunity.Capital ? "|" + c : c.ToString()));
    }
}
