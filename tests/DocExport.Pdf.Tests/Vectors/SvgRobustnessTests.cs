using System.Text;
using DocExport.Diagnostics;
using DocExport.Pdf.Tests.Writing;
using DocExport.Pdf.Vectors;

namespace DocExport.Pdf.Tests.Vectors;

public sealed class SvgRobustnessTests : IDisposable
{
    private const string Everything =
        SvgFixture.Prefix +
        """
        width='100' height='100' viewBox='0 0 100 100'>
        <style>.a{fill:red}g .a{stroke:blue}@media print{rect{fill:hsl(1,2%,3%)}}</style>
        <defs><linearGradient id='g' x1='10%'><stop offset='.1'/><stop offset='1' stop-color='red'/></linearGradient>
        <radialGradient id='h' href='#g' fx='1' gradientTransform='rotate(3)'/><symbol id='s' viewBox='0 0 9 9'><path d='M1 1h8'/></symbol>
        <clipPath id='c'><text>clip</text></clipPath><mask id='m'><rect width='9' height='9' fill='#fff'/></mask>
        <marker id='k' orient='auto-start-reverse'><circle r='1'/></marker></defs>
        <g transform='rotate(3) scale(2,3)' opacity='.5' clip-path='url(#c)'><rect class='a' rx='3' width='9' height='9' fill='url(#g)'/></g>
        <path d='M0 0C1 2 3 4 5 6S7 8 9 9Q1 2 3 4T5 6A1 2 3 0 1 8 8z' marker-start='url(#k)' stroke='url(#h)' stroke-dasharray='1 2'/>
        <polyline points='1,2 3,4'/><use href='#s' width='5' mask='url(#m)'/><text x='1 2 3' dy='1' rotate='5'>text<tspan>span</tspan></text>
        <switch><foreignObject width='20' height='20'><p xmlns='http://www.w3.org/1999/xhtml'>html</p></foreignObject></switch></svg>
        """;

    private readonly SvgFixture _svg = new();

    [Fact]
    public void TruncatedFilesHaveAFault()
    {
        byte[] whole = Encoding.UTF8.GetBytes(Everything);
        Assert.NotNull(_svg.Read(whole, out string? none));
        Assert.Null(none);
        for (int length = 0; length < whole.Length - 10; length += 37)
        {
            Assert.Null(_svg.Read(whole[..length], out string? fault));
            Assert.NotNull(fault);
        }
    }

    [Fact]
    public void MutatedFilesNeverThrow()
    {
        byte[] whole = Encoding.UTF8.GetBytes(Everything);
        byte[] replacements = "<'0123-789.%(){}#eEA z,;:MZ"u8.ToArray();
        using IEnumerator<double> random = PseudoRandom.Doubles(10_000, 1).GetEnumerator();
        int drawn = 0;
        for (int round = 0; round < 300; round++)
        {
            byte[] changed = [.. whole];
            for (int change = 0; change < 3; change++)
                changed[Next(changed.Length)] = replacements[Next(replacements.Length)];
            VectorGraphic? graphic = _svg.Read(changed, out string? fault);
            Assert.Equal(graphic is null, fault is not null);
            drawn += graphic is null ? 0 : 1;
        }

        Assert.InRange(drawn, 20, 299);

        int Next(int count)
        {
            Assert.True(random.MoveNext());
            return (int)((random.Current + 1) / 2 * count);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("no xml")]
    [InlineData("<html/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='0' height='5'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='-5'/>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&a;</text></svg>")]
    public void OtherFilesHaveAFault(string file)
    {
        Assert.Null(_svg.Read(Encoding.UTF8.GetBytes(file), out string? fault));
        Assert.False(string.IsNullOrWhiteSpace(fault));
    }

    [Fact]
    public void DeepNestingIsCutAndSaid()
    {
        string groups = string.Concat(Enumerable.Repeat("<g opacity='.9'>", 10_000));
        _svg.Draw($"{groups}<rect width='9' height='9'/>{groups.Replace("<g opacity='.9'>", "</g>", StringComparison.Ordinal)}<rect width='1' height='1'/>");
        Assert.Equal([DiagnosticIds.SvgTooLarge.Id], _svg.Ids);
    }

    [Theory]
    [InlineData("<g id='a'><use href='#a'/></g>")]
    [InlineData("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>")]
    [InlineData("<clipPath id='a'><rect width='9' height='9' clip-path='url(#a)'/></clipPath><rect width='9' height='9' clip-path='url(#a)'/>")]
    [InlineData("<mask id='a'><rect width='9' height='9' mask='url(#a)'/></mask><rect width='9' height='9' mask='url(#a)'/>")]
    [InlineData("<marker id='a'><path d='M0 0h9' marker-end='url(#a)'/></marker><path d='M0 0h9' marker-end='url(#a)'/>")]
    [InlineData("<linearGradient id='a' href='#b'/><linearGradient id='b' href='#a'/><rect width='9' height='9' fill='url(#a)'/>")]
    public void CirclesAreBrokenAndSaid(string content)
    {
        _svg.Draw(content);
        Assert.Contains(DiagnosticIds.SvgBadReference.Id, _svg.Ids);
    }

    [Fact]
    public void ReuseThatMultipliesIsCutAndSaid()
    {
        var content = new StringBuilder("<g id='a0'><rect width='1' height='1'/></g>");
        for (int level = 1; level < 12; level++)
        {
            string use = $"<use href='#a{level - 1}'/>";
            content.Append("<g id='a").Append(level).Append("'>").Insert(content.Length, use, 10).Append("</g>");
        }

        VectorGraphic graphic = _svg.Draw($"<defs>{content}</defs><use href='#a11'/>");
        Assert.InRange(SvgFixture.Shapes(graphic).Count, 1000, 200_000);
        Assert.Equal([DiagnosticIds.SvgTooLarge.Id], _svg.Ids);
    }

    [Fact]
    public void NumbersBeyondMeasureAreNone()
    {
        VectorGraphic graphic = _svg.Draw("<rect width='1e300' height='9'/><path d='M0 0L1e400 1' stroke='red'/><g transform='scale(1e200)'><rect width='1' height='1'/></g>");
        Assert.All(SvgFixture.Shapes(graphic), shape => Assert.All(shape.Path.Segments, segment => Assert.True(double.IsFinite(segment.End.X))));
    }

    public void Dispose() => _svg.Dispose();
}
