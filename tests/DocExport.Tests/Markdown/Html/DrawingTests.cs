using System.Text;
using DocExport.Diagnostics;
using DocExport.Markdown;
using DocExport.Model;

namespace DocExport.Tests.Markdown.Html;

public sealed class DrawingTests
{
    private const string Address = "data:image/svg+xml;base64,", Namespace = "xmlns=\"http://www.w3.org/2000/svg\"";

    [Theory]
    [InlineData("<svg viewbox='0 0 9 9'><path D=M0,0h9 fill=red></path>\n<circle r=3></svg>", "<svg viewBox=\"0 0 9 9\" $><path d=\"M0,0h9\" fill=\"red\" />\n<circle r=\"3\" /></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'><use xlink:href='#a'/></svg>", "<svg $><use xlink:href=\"#a\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" /></svg>")]
    [InlineData("<svg inkscape:x='1'><sodipodi:view><x/></sodipodi:view><g><!-- no --></g></svg>", "<svg $><g /></svg>")]
    [InlineData("<svg><text xml:space='preserve'>a &amp; *b*</text></svg>", "<svg $><text xml:space=\"preserve\">a &amp; *b*</text></svg>")]
    [InlineData("<SVG><svg/><svg><line/></svg></SVG>", "<svg $><svg /><svg><line /></svg></svg>")]
    [InlineData("<svg><foreignObject><p>a<br>b</p></foreignObject></svg>", "<svg $><foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">a<br />b</p></foreignObject></svg>")]
    public void Becomes_a_file_of_its_own(string html, string svg)
    {
        Document document = MarkdownReader.Read(html);
        Assert.Empty(document.Diagnostics);
        Assert.Equal(svg.Replace("$", Namespace, StringComparison.Ordinal), Source(Assert.Single(document.Query<Image>())));
    }

    [Theory]
    [InlineData("<svg>\n  <g>\n\n    <path d='M0'/>\n\n  </g>\n</svg>\n\nafter")]
    [InlineData("<svg\n  width='4'\n\n  height='3'>\n<text>*a*</text>\n\n# b\n</svg>\n\nafter")]
    [InlineData("> <svg>\n>\n> <g/>\n> </svg>\n\nafter")]
    [InlineData("- <svg>\n\n      <g/>\n  </svg>\n\nafter")]
    [InlineData("<div>\n<svg>\n\n    <g/>\n\n</svg></div>\n\nafter")]
    [InlineData("<div>\n\n<svg>\n\n    <g/>\n\n</svg>\n\n</div>\n\nafter")]
    [InlineData("before <svg><text>*a* `b`</text></svg>\n\nafter")]
    public void Is_taken_whole(string markdown)
    {
        Document document = MarkdownReader.Read(markdown);
        Assert.Empty(document.Diagnostics);
        Assert.EndsWith("</svg>", Source(Assert.Single(document.Query<Image>())), StringComparison.Ordinal);
        Assert.Empty(document.Query<CodeBlock>());
        Assert.Empty(document.Query<Emphasis>());
        Assert.Equal("after", InlineText.Of(Assert.IsType<Paragraph>(document.Blocks[^1]).Content));
    }

    [Fact]
    public void Is_a_figure_where_it_stands_alone() => Assert.IsType<Figure>(Assert.Single(MarkdownReader.Read("<svg><g/></svg>").Blocks));

    [Theory]
    [InlineData("<svg aria-label=' A  b '><title>t</title></svg>", "A b")]
    [InlineData("<svg aria-labelledby='x y'><title>t</title><g id=y>2</g><g id=x>1</g></svg>", "1 2")]
    [InlineData("<svg><g/><title>t\nu</title><desc>d</desc></svg>", "t u")]
    [InlineData("<svg><desc>d</desc></svg>", "d")]
    [InlineData("<svg><g><title>no</title></g></svg>", "")]
    public void Is_described_by_its_own_words(string html, string description) =>
        Assert.Equal(description, Assert.Single(MarkdownReader.Read(html).Query<Image>()).AlternativeText);

    [Fact]
    public void Has_the_measures_of_an_image()
    {
        Image image = Assert.Single(MarkdownReader.Read("x <svg id=a class='b c' width=50% height=2cm aria-hidden=true style='color:red;display:block'><g/></svg>").Query<Image>());
        Assert.Equal((Length.Percent(50), new Length(2, LengthUnit.Centimetre)), (image.Width, image.Height));
        Assert.Equal(("a", "b c", "presentation"), (image.Attributes.Id, string.Join(' ', image.Attributes.Classes), image.Attributes.Value("role")));
    }

    [Fact]
    public void Tells_of_HTML_that_ends_it()
    {
        Document document = MarkdownReader.Read("a <svg><g/><p>b</p><path/></svg> c");
        Assert.Equal(DiagnosticIds.DrawingEndsEarly.Id, Assert.Single(document.Diagnostics).Id);
        Assert.EndsWith("<g /></svg>", Source(Assert.Single(document.Query<Image>())), StringComparison.Ordinal);
    }

    [Fact]
    public void Nests_as_deep_as_it_likes()
    {
        string deep = string.Concat(Enumerable.Repeat("<g>", 4_000));
        Assert.Single(MarkdownReader.Read($"<svg>{deep}<path/></svg>\n\n{string.Concat(Enumerable.Repeat("<svg>\n\n", 4_000))}").Query<Image>());
    }

    private static string Source(Image image)
    {
        Assert.StartsWith(Address, image.Source, StringComparison.Ordinal);
        return Encoding.UTF8.GetString(Convert.FromBase64String(image.Source[Address.Length..]));
    }
}
