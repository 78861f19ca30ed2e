using System.Xml;
using DocExport.Epub.Images;

namespace DocExport.Epub.Tests.Images;

public class SvgExpansionTests
{
    [Theory]
    [InlineData(4, false)] // 10^4 rectangles
    [InlineData(6, true)]
    [InlineData(60, true)]
    public void UsesOfUsesMultiply(int levels, bool tooMuch)
    {
        string uses = string.Concat(Enumerable.Range(1, levels).Select(level => $"<g id='a{level}'>{string.Concat(Enumerable.Repeat($"<use href='#a{level - 1}'/>", 10))}</g>"));
        Assert.Equal(tooMuch, IsTooMuch($"<g id='a0'><rect/></g>{uses}"));
    }

    [Fact]
    public void WhatIsOnlyDrawnOnceIsNoneOfIt() =>
        Assert.False(IsTooMuch(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<g id='g{i}'><path id='p{i}'/></g>"))));

    [Fact]
    public void CirclesAndLongChainsEnd()
    {
        Assert.False(IsTooMuch("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/><use href='#none'/></g><use href='#a'/>"));
        Assert.False(IsTooMuch(string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<use id='u{i}' href='#u{i + 1}'/>").Take(100))));
        Assert.True(IsTooMuch(string.Concat(Enumerable.Range(0, 50_000).Select(i => $"<use id='u{i}' href='#u{i + 1}'/>"))));
    }

    private static bool IsTooMuch(string content)
    {
        var expansion = new SvgExpansion();
        using var reader = XmlReader.Create(new StringReader($"<svg>{content}</svg>"));
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
                expansion.Add(reader);
        }

        return expansion.IsTooMuch();
    }
}
