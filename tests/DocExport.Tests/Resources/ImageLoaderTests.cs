using DocExport.Diagnostics;
using DocExport.Resources;

namespace DocExport.Tests.Resources;

public class ImageLoaderTests
{
    private const string Svg = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>";
    private const string SameSvg = "data:image/svg+xml;charset=utf-8,<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>";

    private readonly DiagnosticBag _diagnostics = new();
    private int _taken;

    private ImageLoader<LoadedImage> Loader(bool refuses = false) => new(FileResourceResolver.DataOnly, _diagnostics, (image, request) =>
    {
        _taken++;
        if (!refuses)
            return image;
        request.Refuse(ImageFormat.Avif);
        return null;
    });

    [Fact]
    public void TakesEachContentOnce()
    {
        ImageLoader<LoadedImage> loader = Loader();
        LoadedImage? first = loader.Find(Svg, default);
        Assert.NotNull(first);
        Assert.Same(first, loader.Find(SameSvg, default));
        Assert.Same(first, loader.Find(Svg, default));
        Assert.Equal(1, _taken);
        Assert.Empty(_diagnostics.Items);
    }

    [Theory]
    [InlineData("missing.png", "DX0301")]
    [InlineData("https://example.org/a.png", "DX0302")]
    [InlineData("data:image/png;base64,@@", "DX0304")]
    [InlineData("data:image/png,", "DX0305")]
    public void SaysOnceWhyThereIsNone(string source, string id)
    {
        ImageLoader<LoadedImage> loader = Loader();
        Assert.Null(loader.Find(source, new SourceSpan("a.md", 1, 1, 0)));
        Assert.Null(loader.Find(source, new SourceSpan("a.md", 9, 1, 0)));
        Diagnostic diagnostic = Assert.Single(_diagnostics.Items);
        Assert.Equal((id, 1), (diagnostic.Id, diagnostic.Span.Line));
    }

    [Fact]
    public void RefusesTheSameContentUnderEachOfItsNames()
    {
        ImageLoader<LoadedImage> loader = Loader(refuses: true);
        Assert.Null(loader.Find(Svg, default));
        Assert.Null(loader.Find(SameSvg, default));
        Assert.Null(loader.Find(Svg, default));
        Assert.Equal(["DX0306", "DX0306"], _diagnostics.Items.Select(item => item.Id));
    }

    [Theory]
    [InlineData("WebP", "img/a.webp", "dwebp img/a.webp -o img/a.png")]
    [InlineData("Avif", "my photo.avif", "avifdec \"my photo.avif\" \"my photo.png\"")]
    [InlineData("Tiff", "scan.tif", "magick scan.tif scan.png")]
    [InlineData("Bmp", "data:image/bmp;base64,AAAA", "magick image.bmp image.png")]
    public void NamesTheCommandThatConvertsWhatIsNotRead(string format, string source, string command)
    {
        new ImageRequest(source, default, _diagnostics).Refuse(Enum.Parse<ImageFormat>(format));
        Assert.EndsWith(command, Assert.Single(_diagnostics.Items).Hint, StringComparison.Ordinal);
    }
}
