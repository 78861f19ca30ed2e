using DocExport.Resources;
using DocExport.Resources.ImageHeaders;
using DocExport.Resources.Pixels;
using DocExport.Resources.Pixels.Jpeg;
using DocExport.Testing;
using StbImageSharp;

namespace DocExport.Tests.Resources.Pixels.Jpeg;

/// <summary>Every way that JPEG files are coded, against what another decoder reads.</summary>
public sealed class JpegPixelReaderTests
{
    public static TheoryData<string> Samples =>
    [
        "411.jpg", "420.jpg", "422.jpg", "440.jpg", "444.jpg", "apart.jpg", "cmyk.jpg", "gray.jpg", "progressive-420.jpg", "progressive-444.jpg",
        "progressive-gray.jpg", "progressive-restart.jpg", "restart.jpg",
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_pixels_are_those_that_another_decoder_reads(string sample)
    {
        byte[] file = Sample(sample);
        ImageResult expected = ImageResult.FromMemory(file, ColorComponents.RedGreenBlue);
        PixelGrid read = Read(file, (expected.Width, expected.Height));

        Assert.Equal((expected.Width, expected.Height), (read.Width, read.Height));
        // Colour of a lower resolution is spread in another way; elsewhere only roundings differ.
        bool isWhole = sample.Contains("444", StringComparison.Ordinal) || sample.Contains("gray", StringComparison.Ordinal);
        Assert.InRange(Error(expected.Data, read.Data), 0, isWhole ? 1 : 40);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_smaller_picture_is_the_same_picture(string sample)
    {
        byte[] file = Sample(sample);
        PixelGrid whole = Read(file, (83, 61));
        foreach (int shrinking in (int[])[2, 4, 8])
        {
            (int width, int height) = ((83 + shrinking - 1) / shrinking, (61 + shrinking - 1) / shrinking);
            PixelGrid small = Read(file, (width, height));

            Assert.Equal((width, height), (small.Width, small.Height));
            Assert.InRange(Error(Means(whole, shrinking), small.Data), 0, 120);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Damage_is_told_and_never_another_exception(string sample)
    {
        byte[] file = Sample(sample);
        for (int at = 2; at < file.Length - 2; at += 7)
        {
            byte[] changed = [.. file];
            changed[at] ^= 0x55;
            TryRead(changed);
            Assert.False(TryRead(file[..at]), $"cut at {at}");
        }
    }

    private static bool TryRead(byte[] file)
    {
        try
        {
            return Read(file, (1, 1)).Width > 0;
        }
        catch (ImageDataException)
        {
            return false;
        }
    }

    private static byte[] Sample(string name) =>
        File.ReadAllBytes(Repository.PathTo("tests", "DocExport.Tests", "Resources", "Pixels", "Jpeg", "Samples", name));

    private static PixelGrid Read(byte[] file, (int Width, int Height) least)
    {
        using var stream = new MemoryStream(file);
        var head = new StreamHead(stream, file.Length);
        JpegHeader header = JpegHeader.Read(head);
        if ((long)header.Width * header.Height > 1_000_000)
            throw new ImageDataException("it is too large for a test");
        var reader = new JpegPixelReader(header, new JpegBits(head.Bytes, stream), least);
        var pixels = new byte[3 * reader.Width * reader.Height];
        for (int y = 0; y < reader.Height; y++)
            reader.Read(pixels.AsSpan(3 * reader.Width * y, 3 * reader.Width));
        return new PixelGrid(pixels, reader.Width, reader.Height, 3);
    }

    private static byte[] Means(PixelGrid picture, int size)
    {
        (int width, int height) = ((picture.Width + size - 1) / size, (picture.Height + size - 1) / size);
        var means = new byte[3 * width * height];
        for (int at = 0; at < means.Length; at++)
        {
            int left = at / 3 % width * size, top = at / 3 / width * size;
            int sum = 0;
            for (int y = top; y < top + size; y++)
            {
                for (int x = left; x < left + size; x++)
                    sum += picture.Data[(3 * ((Math.Min(y, picture.Height - 1) * picture.Width) + Math.Min(x, picture.Width - 1))) + (at % 3)];
            }

            means[at] = (byte)(sum / (size * size));
        }

        return means;
    }

    /// <summary>The mean of the squared differences.</summary>
    private static double Error(byte[] one, byte[] other) => one.Zip(other, (first, second) => Math.Pow(first - second, 2)).Average();
}
