using DocExport.Resources;

namespace DocExport.Images.Tests;

public class SkiaImageDecoderTests
{
    private readonly SkiaImageDecoder _decoder = new();

    [Theory]
    [InlineData("lossless.webp", "image/webp", 255)]
    [InlineData("alpha.webp", "image/webp", 100)]
    [InlineData("moving.webp", "image/webp", 255)]
    [InlineData("turned.webp", "image/webp", 255)]
    [InlineData("picture.bmp", "image/bmp", 255)]
    public void GivesThePixelsAsTheyAreStored(string name, string type, int opacityOfLast)
    {
        Assert.True(_decoder.CanDecode(type));
        DecodedImage? image = _decoder.Decode(Pictures.Data(name), type, default);
        Assert.Equal((3, 2), (image?.Width, image?.Height));
        Assert.Equal(
            Enumerable.Range(0, 6).SelectMany(i => new[] { 10 + (i % 3 * 80), 20 + (i / 3 * 100), 200, i % 3 == 2 ? opacityOfLast : 255 }),
            image!.Pixels.ToArray().Select(value => (int)value));
    }

    [Fact]
    public void LossyPicturesComeNear()
    {
        byte[] pixels = _decoder.Decode(Pictures.Data("lossy.webp"), "image/webp", default)!.Pixels.ToArray();
        Assert.InRange(pixels[0], 190, 210);
        Assert.InRange(pixels[^2], 190, 210);
    }

    [Fact]
    public void WhatIsDamagedIsNotDecoded()
    {
        byte[] data = Pictures.Data("lossless.webp");
        Assert.Null(_decoder.Decode(data.AsMemory(0, 40), "image/webp", default));
        Assert.Null(_decoder.Decode("RIFF"u8.ToArray(), "image/webp", default));
        Assert.Null(_decoder.Decode(ReadOnlyMemory<byte>.Empty, "image/webp", default));
    }

    [Theory]
    [InlineData("image/avif")]
    [InlineData("image/tiff")]
    public void OtherFormatsAreNotItsOwn(string type) => Assert.False(_decoder.CanDecode(type));

    [Fact]
    public void StopsWhenTheCallerGivesUp() =>
        Assert.Throws<OperationCanceledException>(() => _decoder.Decode(Pictures.Data("lossless.webp"), "image/webp", new CancellationToken(canceled: true)));

    [Fact]
    public void PixelsMustBeAsManyAsTheSizeSays()
    {
        Assert.Throws<ArgumentException>(() => new DecodedImage(new byte[23], 3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DecodedImage([], 0, 2));
    }
}
