using System.Text;
using DocExport.Markdown;
using DocExport.Resources;

namespace DocExport.Epub.Tests.Xhtml;

public class PanelsWriterTests
{
    [Fact]
    public void ImagesOfAParagraphShareTheLineAndGrowNoLargerThanTheyAre()
    {
        string chapter = Chapter("![a](900x600.svg) ![b](600x600.svg)");
        // 360 points less a gap of 16.2, three to two; the lower of the two heights is 600 pixels.
        Assert.Contains("<div class=\"panel\" style=\"width: 57.3%; max-width: 900px\">", chapter, StringComparison.Ordinal);
        Assert.Contains("<div class=\"panel\" style=\"width: 38.2%; max-width: 600px\">", chapter, StringComparison.Ordinal);
        Assert.Contains("alt=\"b\"", chapter, StringComparison.Ordinal);
    }

    [Fact]
    public void BadgesStayInALineOfText()
    {
        string chapter = Chapter("[![a](90x20.svg)](https://example.org) ![b](90x20.svg)");
        Assert.DoesNotContain("panel", chapter, StringComparison.Ordinal);
        Assert.Contains("<p><a", chapter, StringComparison.Ordinal);
    }

    [Fact]
    public void PartsHaveLettersAndCaptionsOfTheirOwn()
    {
        string chapter = Chapter("[](#b)\n\n::: {.figures #all}\n![a](600x600.svg \"One\")\n\n![b](600x600.svg \"Two\"){#b}\n\nBoth.\n:::");
        Assert.Contains("<figure id=\"b\" class=\"panel\"", chapter, StringComparison.Ordinal);
        Assert.Contains("<figcaption><span class=\"label\">(b)</span> Two</figcaption>", chapter, StringComparison.Ordinal);
        Assert.Contains("<figcaption><span class=\"label\">Figure\u00A01.</span> Both.</figcaption>", chapter, StringComparison.Ordinal);
        Assert.Contains(">Figure 1b</a>", chapter, StringComparison.Ordinal);
    }

    [Fact]
    public void SharesThatTheAuthorGivesHold()
    {
        string chapter = Chapter("![a](900x600.svg){width=30%} ![b](600x600.svg){width=40%}");
        Assert.Contains("style=\"width: 30%\"", chapter, StringComparison.Ordinal);
        Assert.Contains("style=\"width: 40%\"", chapter, StringComparison.Ordinal);
    }

    [Fact]
    public void AlignmentIsAClass()
    {
        Assert.Contains(" class=\"right\">\n<img", Chapter("![a](90x90.svg){.right}"), StringComparison.Ordinal);
        Assert.Contains("class=\"center\"", Chapter("<p align=\"center\"><img src=\"90x90.svg\" alt=\"a\"></p>"), StringComparison.Ordinal);
    }

    private static string Chapter(string markdown) =>
        new ReadBook(MarkdownReader.Read("# T\n\n" + markdown) with { Resources = new Pictures() }).Chapter(1);

    /// <summary>Pictures as large as their names say.</summary>
    private sealed class Pictures : IResourceResolver
    {
        public ResourceResult Resolve(string source)
        {
            string[] size = source.Split('.')[0].Split('x');
            return ResourceResult.Found(Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' width='{size[0]}' height='{size[1]}'/>"));
        }
    }
}
