using System.Globalization;
using System.Text;
using DocExport.Markdown;
using DocExport.Testing;
using DocExport.Transforms;

namespace DocExport.Tests.Markdown;

/// <summary>
/// Texts that hold thousands of one thing are read and resolved in time proportional to their number. Four times as many may take eight times as
/// long, by the time of the thread alone; anything quadratic takes sixteen times.
/// </summary>
public class LinearityTests
{
    private const int Units = 4000, Factor = 4, MostFactor = 8;

    private static readonly TimeSpan Noise = TimeSpan.FromSeconds(0.1);

    [Theory]
    [InlineData("definitions of links", "[{0}]: https://example.org/{0}\n")]
    [InlineData("definitions of links with titles", "[{0}]: https://example.org/{0}\n'Title\nof {0}'\n")]
    [InlineData("definitions of links apart", "[{0}]: https://example.org/{0}\n\nTo [it][{0}].\n\n")]
    [InlineData("definitions of links above a rule", "[{0}]: https://example.org/{0}\n---\n")]
    [InlineData("notes", "A call.[^{0}]\n\n[^{0}]: A note.\n\n")]
    [InlineData("abbreviations", "*[AB{0}]: Expansion\n\nAn AB{0}.\n\n")]
    [InlineData("abbreviations with one first word", "*[AB {0}]: Expansion\n\nAn AB {0}.\n\n")]
    [InlineData("headings with one text", "# Same\n\n")]
    [InlineData("headings with one id", "# Same {{#id}}\n\n")]
    [InlineData("links that lead nowhere", "# Heading {0}\n\nTo [it](#hedding-{0}).\n\n")]
    [InlineData("images", "![Image](a.png)\n\n")]
    [InlineData("lists", "- a\n  - b\n    - c\n\n")]
    [InlineData("items", "{0}. a\n")]
    [InlineData("quotes", "> a\n> > b\n\n")]
    [InlineData("terms", "Term {0}\n: Definition\n\n")]
    [InlineData("equations", "$$\nx\n$$ {{#eq:{0}}}\n\nSee @eq:{0}.\n\n")]
    [InlineData("elements of HTML", "An <b>element</b>.\n\n")]
    public void Time_grows_with_the_number(string what, string unit)
    {
        Resolve(unit, Units / 10);
        TimeSpan once = Resolve(unit, Units), more = Resolve(unit, Factor * Units);
        Assert.True(more <= (MostFactor * once) + Noise, $"{what}: {once}, {more}");
    }

    private static TimeSpan Resolve(string unit, int count)
    {
        var text = new StringBuilder();
        CompositeFormat format = CompositeFormat.Parse(unit);
        for (int i = 1; i <= count; i++)
            text.AppendFormat(CultureInfo.InvariantCulture, format, i);
        string markdown = text.ToString();
        return ThreadTime.Of(() =>
        {
            Document document = DocumentResolver.Resolve(MarkdownReader.Read(markdown), ResolveOptions.Default);
            Assert.Single(document.Sources);
        });
    }
}
