using DocExport.Diagnostics;
using DocExport.Epub.Images;
using DocExport.Epub.Package;
using DocExport.Resources;
using DocExport.Resources.Pixels;
using DocExport.Resources.Pixels.Jpeg;
using StbImageSharp;

namespace DocExport.Epub.Tests.Images;

public class ImageScalerTests
{
    private static readonly byte[] Exif =
        [0xFF, 0xE1, 0, 34, .. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0];

    [Theory]
    [InlineData(64, 48)]
    [InlineData(61, 35)] // units that the picture does not fill
    [InlineData(1, 1)]
    public void The_JPEG_that_is_written_is_the_picture(int width, int height)
    {
        byte[] pixels = Pixels(width, height, 3);
        ImageResult read = ImageResult.FromMemory(JpegEncoder.Encode(pixels, width, height, 92), ColorComponents.RedGreenBlue);
        Assert.Equal((width, height), (read.Width, read.Height));
        double error = pixels.Zip(read.Data, (one, other) => Math.Pow(one - other, 2)).Average();
        Assert.True(error < 40, $"mean square error {error}");
    }

    [Fact]
    public void Large_pictures_come_down_to_what_readers_take()
    {
        byte[] jpeg = JpegEncoder.Encode(Pixels(300, 200, 3), 300, 200, 80, [1, 2, 3, 4]);
        LoadedImage image = Load(jpeg);
        Assert.True(ImageScaler.IsNeeded(image.Info with { Width = 3000, Height = 2000 }));
        RescaledImage scaled = ImageScaler.Rescale(image, 40_000)!;
        Assert.Equal((244, 163), (scaled.Width, scaled.Height));
        Assert.True(scaled.Data.AsSpan().IndexOf((byte[])[.. "ICC_PROFILE\0"u8, 1, 1, 1, 2, 3, 4]) > 0, "The profile should go along.");
        Assert.False(ImageScaler.IsNeeded(Load(scaled.Data).Info));
        Assert.Equal(scaled.Data, ImageScaler.Rescale(image, 40_000)!.Data);
    }

    [Fact]
    public void A_picture_is_never_whole_in_memory()
    {
        LoadedImage image = Load(JpegEncoder.Encode(Pixels(1000, 1000, 3), 1000, 1000, 50));
        ImageScaler.Rescale(image, 62_500);
        long before = GC.GetAllocatedBytesForCurrentThread();
        RescaledImage scaled = ImageScaler.Rescale(image, 62_500)!;
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        // The new file and the buffer that it grew in; the pixels would be 3 million bytes.
        Assert.InRange(allocated, 0, 600_000 + (6 * scaled.Data.Length));
    }

    [Fact]
    public void What_a_camera_held_sideways_is_stored_upright()
    {
        byte[] pixels = new byte[32 * 16 * 3];
        for (int at = 0; at < pixels.Length; at += 3)
            pixels[at + (at / 3 % 32 < 16 ? 0 : 2)] = 255; // red on the left, blue on the right
        byte[] jpeg = JpegEncoder.Encode(pixels, 32, 16, 95);
        LoadedImage image = Load([.. jpeg[..2], .. Exif, .. jpeg[2..]]);
        Assert.Equal((6, true), (image.Info.Orientation, ImageScaler.IsNeeded(image.Info)));
        RescaledImage upright = ImageScaler.Rescale(image)!;
        ImageResult read = ImageResult.FromMemory(upright.Data, ColorComponents.RedGreenBlue);
        Assert.Equal((16, 32), (read.Width, read.Height));
        Assert.True(read.Data[0] > 200 && read.Data[^1] > 200, "Red should be above, blue below.");
        Assert.Equal(1, Load(upright.Data).Info.Orientation);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void PNG_keeps_the_opacity_that_says_something(bool translucent)
    {
        byte[] pixels = Pixels(410, 100, 4);
        if (!translucent)
        {
            for (int at = 3; at < pixels.Length; at += 4)
                pixels[at] = 255;
        }

        byte[] png = PngEncoder.Encode(new PixelGrid(pixels, 410, 100, 4));
        Assert.Equal(pixels, ImageResult.FromMemory(png, ColorComponents.RedGreenBlueAlpha).Data);
        LoadedImage image = Load(ImageScaler.Rescale(Load(png), 10_000)!.Data);
        Assert.Equal(translucent, image.Info.HasAlpha);
        Assert.True(image.Info.Width * image.Info.Height <= 10_000);
    }

    [Fact]
    public void What_can_not_be_decoded_goes_in_as_it_is_and_is_told()
    {
        byte[] jpeg = JpegEncoder.Encode(Pixels(64, 64, 3), 64, 64, 80);
        byte[] rare = [.. jpeg[..2], .. Exif, .. jpeg[2..]];
        rare[rare.AsSpan().IndexOf((byte[])[0xFF, 0xC0]) + 1] = 0xC9; // arithmetic coding
        var diagnostics = new DiagnosticBag();
        var entries = new List<ZipEntry>();
        var store = new ImageStore(new OneResource(rare), diagnostics, (entry, _) => entries.Add(entry));
        Assert.NotNull(store.Find("a.jpg", default));
        Assert.Equal("DX0346", Assert.Single(diagnostics.Items).Id);
        Assert.Equal(rare, Assert.Single(entries).Stored.ToMemory().ToArray());
    }

    [Fact]
    public void Scaling_and_weight_are_told()
    {
        var diagnostics = new DiagnosticBag();
        var store = new ImageStore(new OneResource(JpegEncoder.Encode(Pixels(3000, 1500, 3), 3000, 1500, 50)), diagnostics, (_, _) => { });
        Assert.Equal(2828, store.Find("a.jpg", default)!.Width);
        store.ReportSize(diagnostics);
        Assert.Equal(["DX0345"], diagnostics.Items.Select(item => item.Id));
        // A GIF, which is never written anew.
        var heavy = new ImageStore(new OneResource([.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, .. new byte[51_000_000]]), diagnostics, (_, _) => { });
        Assert.NotNull(heavy.Find("a.gif", default));
        heavy.ReportSize(diagnostics);
        Assert.Equal(["DX0345", "DX0347"], diagnostics.Items.Select(item => item.Id));
    }

    private static LoadedImage Load(byte[] data)
    {
        LoadedImage? image = LoadedImage.Read(new ResourceContent(data), out string? fault);
        Assert.Null(fault);
        return image!;
    }

    private static byte[] Pixels(int width, int height, int components)
    {
        var pixels = new byte[width * height * components];
        for (int at = 0; at < pixels.Length; at++)
        {
            int pixel = at / components, x = pixel % width, y = pixel / width;
            pixels[at] = (byte)(128 + (120 * Math.Sin((x + (y * (1 + (at % components)))) / 40.0)));
        }

        return pixels;
    }

    private sealed class OneResource(byte[] data) : IResourceResolver
    {
        public ResourceResult Resolve(string source) => ResourceResult.Found(data);
    }
}
