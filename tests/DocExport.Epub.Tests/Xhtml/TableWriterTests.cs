using System.Text.RegularExpressions;
using DocExport.Markdown;

namespace DocExport.Epub.Tests.Xhtml;

public class TableWriterTests
{
    private const string Names = "<tr><th>Strawberries</th><th>Gooseberries</th><th>Blackcurrants</th><th>Pomegranates</th><th>Watermelons</th></tr>";

    [Fact]
    public void ATableTooWideForATelephoneSaysInEachCellWhatHeadsIt()
    {
        string chapter = Chapter($"<table><thead>{Names}</thead><tbody><tr><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td></tr></tbody></table>");
        Assert.Contains("<div class=\"stacking\">", chapter, StringComparison.Ordinal);
        Assert.Equal(["Strawberries:", "Gooseberries:", "Blackcurrants:", "Pomegranates:", "Watermelons:"], Labels(chapter));
    }

    [Fact]
    public void ACellOverSeveralColumnsNamesTheFirstAndTheLast()
    {
        string chapter = Chapter($"<table><thead><tr><th colspan=5>All</th></tr>{Names}</thead><tbody><tr><th colspan=5>Summer</th></tr><tr><td>1</td><td colspan=3>2</td><td>3</td></tr></tbody></table>");
        Assert.Equal(["Strawberries:", "Gooseberries\u2009–\u2009Pomegranates:", "Watermelons:"], Labels(chapter));
    }

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |")]
    [InlineData("<table><thead>" + Names + "</thead><tbody><tr><td rowspan=2>1</td><td>2</td><td>3</td><td>4</td><td>5</td></tr><tr><td>2</td><td>3</td><td>4</td><td>5</td></tr></tbody></table>")]
    public void OthersStayTables(string markdown) => Assert.DoesNotMatch("stacking|data-label", Chapter(markdown));

    private static IEnumerable<string> Labels(string chapter) => Regex.Matches(chapter, "data-label=\"([^\"]*)\"").Select(match => match.Groups[1].Value);

    private static string Chapter(string markdown) => new ReadBook(MarkdownReader.Read("# T\n\n" + markdown)).Chapter(1);
}
