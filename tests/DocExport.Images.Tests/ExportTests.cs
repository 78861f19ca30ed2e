using System.IO.Compression;
using DocExport.Epub;
using DocExport.Export;
using DocExport.Model;
using DocExport.Pdf;
using DocExport.Resources;
using StbImageSharp;
using UglyToad.PdfPig;

namespace DocExport.Images.Tests;

public class ExportTests
{
    [Theory]
    [InlineData("lossless.webp", "png")]
    [InlineData("alpha.webp", "png")]
    [InlineData("picture.bmp", "png")]
    [InlineData("lossy.webp", "jpg")]
    public void BooksHaveLossyPicturesAsJpegAndOthersAsPng(string name, string extension)
    {
        (ExportReport report, string file, byte[] data) = InBook(name);
        Assert.Equal("EPUB/images/img001." + extension, file);
        Assert.Empty(report.Diagnostics);
        ImageResult picture = ImageResult.FromMemory(data, ColorComponents.RedGreenBlueAlpha);
        if (extension == "png")
            Assert.Equal([10, 20, 200, 255, 90, 20, 200, 255, 170, 20, 200, name == "alpha.webp" ? (byte)100 : (byte)255], picture.Data[..12]);
        else
            Assert.InRange(picture.Data[0], 185, 215);
    }

    [Fact]
    public void APictureThatLiesIsTurnedUpright()
    {
        ImageResult picture = ImageResult.FromMemory(InBook("turned.webp").Data, ColorComponents.RedGreenBlue);
        Assert.Equal((2, 3), (picture.Width, picture.Height));
        Assert.Equal([10, 120, 200, 10, 20, 200], picture.Data[..6]);
    }

    [Fact]
    public void AnAnimationShowsItsFirstFrame()
    {
        (ExportReport report, _, byte[] data) = InBook("moving.webp");
        Assert.Equal(["DX0353"], report.Diagnostics.Select(item => item.Id));
        Assert.Equal(10, ImageResult.FromMemory(data, ColorComponents.RedGreenBlue).Data[0]);
    }

    [Fact]
    public void AProfileOfColoursGoesAlong() =>
        Assert.True(InBook("profile.webp").Data.AsSpan().IndexOf("ICC_PROFILE\0\u0001\u0001profile"u8) > 0);

    [Fact]
    public void WhatIsDamagedIsTold()
    {
        Assert.Equal(["DX0305"], Book("damaged.webp", new SkiaImageDecoder()).Report.Diagnostics.Select(item => item.Id));
        Assert.Equal(["DX0305"], Page("damaged.webp", new SkiaImageDecoder()).Report.Diagnostics.Select(item => item.Id));
    }

    [Fact]
    public void LargePicturesAreScaledDownInBooksBeforeTheyAreWritten()
    {
        (ExportReport report, _, byte[] data) = InBook("large.webp", new LargeDecoder());
        Assert.Equal(["DX0345"], report.Diagnostics.Select(item => item.Id));
        ImageResult picture = ImageResult.FromMemory(data, ColorComponents.RedGreenBlue);
        Assert.InRange(picture.Width * picture.Height, 3_990_000, 4_000_000);
    }

    [Theory]
    [InlineData("lossless.webp")]
    [InlineData("lossy.webp")]
    [InlineData("picture.bmp")]
    [InlineData("turned.webp")]
    public void PdfsShowThem(string name)
    {
        (ExportReport report, byte[] bytes) = Page(name, new SkiaImageDecoder());
        Assert.DoesNotContain(report.Diagnostics, item => item.Id is "DX0305" or "DX0306" or "DX0352");
        using PdfDocument pdf = PdfDocument.Open(bytes);
        UglyToad.PdfPig.Content.IPdfImage image = Assert.Single(pdf.GetPage(1).GetImages());
        Assert.Equal(name == "turned.webp", image.BoundingBox.Height > image.BoundingBox.Width);
    }

    [Fact]
    public void WithoutADecoderThePackageIsNamed()
    {
        Diagnostics.Diagnostic told = Assert.Single(Page("lossless.webp", null).Report.Diagnostics);
        Assert.Equal("DX0352", told.Id);
        Assert.Contains("DocExport.Images", told.Hint, StringComparison.Ordinal);
        told = Assert.Single(Book("lossless.webp", null).Report.Diagnostics);
        Assert.Equal("DX2009", told.Id);
        Assert.Contains("DocExport.Images", told.Hint, StringComparison.Ordinal);
        Assert.Equal("DX0352", Assert.Single(Book("picture.bmp", null).Report.Diagnostics).Id);
    }

    [Fact]
    public void TheSamePictureGivesTheSameBytes() => Assert.Equal(InBook("lossy.webp").Data, InBook("lossy.webp").Data);

    private static (ExportReport Report, string File, byte[] Data) InBook(string name, IImageDecoder? decoder = null)
    {
        (ExportReport report, byte[] bytes) = Book(name, decoder ?? new SkiaImageDecoder());
        using var zip = new ZipArchive(new MemoryStream(bytes));
        ZipArchiveEntry entry = zip.Entries.First(entry => entry.FullName.Contains("/images/", StringComparison.Ordinal));
        using var data = new MemoryStream();
        using (Stream content = entry.Open())
            content.CopyTo(data);
        return (report, entry.FullName, data.ToArray());
    }

    private static (ExportReport Report, byte[] Bytes) Book(string name, IImageDecoder? decoder)
    {
        using var output = new MemoryStream();
        return (Document(name).SaveAsEpub(output, new EpubOptions { ImageDecoder = decoder }), output.ToArray());
    }

    private static (ExportReport Report, byte[] Bytes) Page(string name, IImageDecoder? decoder)
    {
        using var output = new MemoryStream();
        return (Document(name).SaveAsPdf(output, new PdfOptions { ImageDecoder = decoder }), output.ToArray());
    }

    private static Document Document(string name) => new()
    {
        Metadata = new() { Title = "T", Language = LanguageTag.English },
        Blocks = [new Paragraph([new Image(name, "A picture")])],
        Resources = name == "large.webp" ? new LargePicture() : new Pictures(),
    };

    /// <summary>The header of a WebP file of 3000 by 2000 pixels.</summary>
    private sealed class LargePicture : IResourceResolver
    {
        public ResourceResult Resolve(string source) => ResourceResult.Found(
            (byte[])[.. "RIFF"u8, 22, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 2999 & 0xFF, 2999 >> 8, 0, 1999 & 0xFF, 1999 >> 8, 0]);
    }

    private sealed class LargeDecoder : IImageDecoder
    {
        public bool CanDecode(string mediaType) => mediaType == "image/webp";

        public DecodedImage Decode(ReadOnlyMemory<byte> data, string mediaType, CancellationToken cancellationToken) => new(new byte[4 * 3000 * 2000], 3000, 2000);
    }
}
