using System.Text;
using DocExport.Epub.Images;
using DocExport.Resources;

namespace DocExport.Epub.Tests.Images;

public class SvgSanitizerTests
{
    [Theory]
    [InlineData("<rect width='1' height='1'/>", "<rect width=\"1\" height=\"1\" />")]
    [InlineData("a<g>b<text>c<tspan>d</tspan></text></g>", "<g><text>c<tspan>d</tspan></text></g>")]
    [InlineData("<rect/><circle/><ellipse rx='1'/><path/><polygon/>", "")]
    [InlineData("<circle r='1'><rect width='1' height='1'/><title>t</title></circle><path d='M0 0'/>", "<circle r=\"1\"><title>t</title></circle><path d=\"M0 0\" />")]
    [InlineData("<foreignObject><rect id='a' width='1' height='1'/></foreignObject><use href='#a'/>", "<g />")]
    [InlineData("<use id='u' href='http://example.org/#a'/><use href='#u'/>", "<g id=\"u\" /><use xlink:href=\"#u\" />")]
    public void KeepsWhatDrawsWhereItMayStand(string content, string expected)
    {
        byte[] svg = Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{content}</svg>");
        SanitizedSvg clean = SvgSanitizer.Clean(svg, new ImageInfo(ImageFormat.Svg, 9, 9), out string? fault);
        Assert.Null(fault);
        string text = Encoding.UTF8.GetString(clean.Data).Replace(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"", "", StringComparison.Ordinal);
        Assert.EndsWith(expected.Length == 0 ? "/2000/svg\" />" : $">{expected}</svg>", text.Replace("\"></svg>", "\" />", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
