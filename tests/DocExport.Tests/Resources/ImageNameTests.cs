using DocExport.Resources;

namespace DocExport.Tests.Resources;

public sealed class ImageNameTests
{
    [Theory]
    [InlineData("https://example.org/a/badge.svg?branch=main#x", "badge.svg")]
    [InlineData("a.png", "a.png")]
    [InlineData("https://example.org/b/", "b")]
    [InlineData("data:image/png;base64,AAAA", "image/png")]
    [InlineData("data:,x", "")]
    [InlineData("?", "?")]
    public void Is_the_last_part_of_the_address(string source, string name) => Assert.Equal(name, ImageName.Of(source));
}
