using System.Text;
using DocExport.Resources;
using static DocExport.Tests.Resources.SampleHeaders;

namespace DocExport.Tests.Resources;

public class ImageProbeTests
{
    [Fact]
    public void Png_gives_size_depth_density_and_transparency()
    {
        ImageInfo info = Probe(Png(640, 480, 8, 3, Chunk("pHYs", [.. Big32(11811), .. Big32(11811), 1]), Chunk("tRNS", [0])));
        Assert.Equal(new ImageInfo(ImageFormat.Png, 640, 480)
        {
            ColorModel = ImageColorModel.Indexed,
            Components = 1,
            BitsPerComponent = 8,
            HasAlpha = true,
            DpiX = 300,
            DpiY = 300,
        }, info);
    }

    [Fact]
    public void Png_with_frames_is_animated() =>
        Assert.True(Probe(Png(1, 1, 8, 2, Chunk("acTL", new byte[8]))).IsAnimated);

    [Fact]
    public void Jpeg_gives_components_and_exif_orientation_which_swaps_the_display_size()
    {
        byte[] exif = Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff(littleEndian: true, (274, 6))]);
        ImageInfo info = Probe(Jpeg(300, 200, 3, Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 1, 0, 150, 0, 150, 0, 0]), exif));
        Assert.Equal(ImageColorModel.YCbCr, info.ColorModel);
        Assert.Equal((6, 150, 200, 300), (info.Orientation, info.DpiX, info.DisplayWidth, info.DisplayHeight));
    }

    [Theory]
    [InlineData(4, null, (int)ImageColorModel.Cmyk)]
    [InlineData(4, 2, (int)ImageColorModel.Ycck)]
    [InlineData(3, 0, (int)ImageColorModel.Rgb)]
    [InlineData(3, null, (int)ImageColorModel.YCbCr)]
    [InlineData(1, null, (int)ImageColorModel.Gray)]
    public void Jpeg_colour_follows_components_and_the_adobe_segment(int components, int? transform, int model)
    {
        byte[] adobe = transform is null ? [] : Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, (byte)transform]);
        Assert.Equal((ImageColorModel)model, Probe(Jpeg(8, 8, components, adobe)).ColorModel);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Gif_is_animated_from_the_second_picture_on(int pictures, bool animated)
    {
        ImageInfo info = Probe(Gif(17, 5, pictures));
        Assert.Equal((17, 5, animated, true), (info.Width, info.Height, info.IsAnimated, info.HasAlpha));
    }

    [Fact]
    public void WebP_has_three_kinds_of_header()
    {
        Assert.Equal((550, 368, false), Sizes(Probe(WebPLossy(550, 368))));
        Assert.Equal((400, 301, true), Sizes(Probe(WebPLossless(400, 301, alpha: true))));
        byte[] exif = [.. "EXIF"u8, .. Little32(26), .. Tiff(littleEndian: false, (274, 3))];
        ImageInfo extended = Probe(WebPExtended(9000, 70, 0x1A, exif));
        Assert.Equal((9000, 70, true), Sizes(extended));
        Assert.True(extended.IsAnimated);
        Assert.Equal(3, extended.Orientation);

        static (double, double, bool) Sizes(ImageInfo info) => (info.Width, info.Height, info.HasAlpha);
    }

    [Fact]
    public void Avif_of_tiles_has_the_size_of_the_whole()
    {
        ImageInfo info = Probe(Avif((512, 512), (2000, 1000)));
        Assert.Equal((2000, 1000, 8, 10, true), (info.Width, info.Height, info.Orientation, info.BitsPerComponent, info.HasAlpha));
    }

    [Fact]
    public void Bmp_from_the_top_has_a_negative_height()
    {
        ImageInfo info = Probe(Bmp(31, -7, 24, 3780));
        Assert.Equal((31, 7, 96), (info.Width, info.Height, info.DpiX));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Tiff_reads_both_byte_orders(bool littleEndian)
    {
        ImageInfo info = Probe(Tiff(littleEndian, (256, 33), (257, 44), (258, 8), (262, 5), (277, 4)));
        Assert.Equal((33, 44, 4, ImageColorModel.Cmyk), (info.Width, info.Height, info.Components, info.ColorModel));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='2in' height='48'/>", 192, 48)]
    [InlineData("<?xml version='1.0'?><!DOCTYPE svg><svg width='100' viewBox='0 0 50 25'>", 100, 50)]
    [InlineData("<!-- drawing --><svg viewBox='0,0,30,40' width='100%' height='100%'/>", 30, 40)]
    [InlineData("<s:svg xmlns:s='http://www.w3.org/2000/svg'/>", 300, 150)]
    public void Svg_size_comes_from_attributes_then_the_view_box(string text, double width, double height)
    {
        ImageInfo info = Probe(Encoding.UTF8.GetBytes(text));
        Assert.Equal((ImageFormat.Svg, width, height), (info.Format, info.Width, info.Height));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("hello, world", "68 65 6C 6C")]
    [InlineData("<svg width='1'<", "line 1")]
    [InlineData("GIF89a", "ends inside")]
    public void A_fault_says_what_is_wrong(string text, string part)
    {
        Assert.Null(ImageProbe.Read(Encoding.UTF8.GetBytes(text), out string? fault));
        Assert.Contains(part, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_without_area_is_a_fault()
    {
        Assert.Null(ImageProbe.Read(Png(0, 5, 8, 2), out string? fault));
        Assert.Contains("zero", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_headers_never_throw_and_always_have_a_result_or_a_fault()
    {
        byte[][] samples =
        [
            Png(640, 480, 8, 3, Chunk("pHYs", new byte[9])), Gif(3, 3, 2), WebPLossy(5, 5), WebPExtended(5, 5, 0x08, [1, 2, 3, 4, 5, 6, 7, 8]),
            Jpeg(8, 8, 3, Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff(littleEndian: true, (274, 6), (282, 1))])),
            Avif((5, 5)), Bmp(5, 5, 24, 1), Tiff(littleEndian: false, (256, 1), (257, 1)),
            "<svg width='1' height='2'/>"u8.ToArray(),
        ];
        foreach (byte[] sample in samples)
        {
            for (int at = 0; at < sample.Length; at++)
            {
                Check(sample.AsSpan(0, at));
                foreach (byte value in (byte[])[0x00, 0x01, 0x7F, 0x80, 0xFF])
                {
                    byte[] changed = [.. sample];
                    changed[at] = value;
                    Check(changed);
                }
            }
        }

        static void Check(ReadOnlySpan<byte> data)
        {
            ImageInfo? info = ImageProbe.Read(data, out string? fault);
            Assert.True(info is null ? fault is { Length: > 0 } : fault is null && info.Width > 0 && info.Height > 0);
        }
    }

    private static ImageInfo Probe(byte[] data)
    {
        ImageInfo? info = ImageProbe.Read(data, out string? fault);
        Assert.Null(fault);
        return info!;
    }
}
