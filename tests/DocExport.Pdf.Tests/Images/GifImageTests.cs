using DocExport.Pdf.Images;
using DocExport.Pdf.Images.Gif;
using DocExport.Pdf.Tests.Writing;
using DocExport.Resources;

namespace DocExport.Pdf.Tests.Images;

public class GifImageTests
{
    private static readonly byte[] Grays = [.. Enumerable.Range(0, 256).SelectMany(value => Enumerable.Repeat((byte)value, 3))];

    [Theory]
    [InlineData(1, 1, 256)]
    [InlineData(7, 5, 2)]
    [InlineData(64, 48, 16)]
    [InlineData(300, 200, 256)]
    public void Pixels_read_back_whatever_the_table_holds(int width, int height, int colors)
    {
        byte[] noise = [.. PseudoRandom.Bytes(width * height).Select(value => (byte)(value % colors))];
        byte[] flat = new byte[width * height];
        foreach (byte[] indices in (byte[][])[noise, flat])
        {
            foreach (bool interlaced in (bool[])[false, true])
            {
                PdfImage image = GifImage.Read(GifEncoder.Encode(width, height, Grays[..(3 * colors)], indices, interlaced));
                Assert.Equal(indices, image.Data.ToMemory().ToArray());
                Assert.Null(image.SoftMask);
            }
        }
    }

    [Fact]
    public void The_transparent_index_becomes_a_mask()
    {
        PdfImage image = GifImage.Read(GifEncoder.Encode(4, 1, Grays[..12], [0, 1, 2, 1], transparent: 1));
        Assert.Equal([255, 0, 255, 0], image.SoftMask!.Data.ToMemory().ToArray());
    }

    [Fact]
    public void Damage_is_a_fault_or_a_picture_and_never_an_exception()
    {
        byte[] sound = GifEncoder.Encode(9, 7, Grays[..24], [.. PseudoRandom.Bytes(63).Select(value => (byte)(value % 8))]);
        for (int at = 6; at < sound.Length; at++)
        {
            if (at < sound.Length - 3)
                Assert.NotNull(Read(sound[..at]).Fault);
            foreach (byte value in (byte[])[0, 1, 0x7F, 0xFF])
            {
                byte[] changed = [.. sound];
                changed[at] = value;
                PdfImage image = Read(changed);
                Assert.True(image.Fault is not null || image.Data.Length == image.Width * image.Height);
            }
        }

        static PdfImage Read(byte[] data) => ImageReader.Read(new LoadedImage(new(data), new ImageInfo(ImageFormat.Gif, 9, 7), default));
    }
}
