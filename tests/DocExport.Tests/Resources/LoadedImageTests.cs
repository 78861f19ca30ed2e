using DocExport.Resources;
using DocExport.Resources.ImageHeaders;
using DocExport.Testing;

namespace DocExport.Tests.Resources;

public sealed class LoadedImageTests
{
    private static readonly byte[] Png = new SamplePng(300, 40, 6, 8).Encode();

    [Fact]
    public void A_beginning_tells_the_same_as_the_whole_or_asks_for_more()
    {
        ImageInfo whole = ImageProbe.Read(Png, out _)!;
        int answers = 0;
        // Shorter ones are of no format yet.
        for (int length = 33; length < Png.Length; length++)
        {
            ImageInfo? info = ImageProbe.Read(Png.AsSpan(0, length), out string? fault, isWhole: false);
            Assert.True(info == whole || fault == HeaderFault.Truncated, $"at {length}: {fault}");
            answers += info is null ? 0 : 1;
        }

        Assert.True(answers > Png.Length / 2, "The header stands at the beginning.");
    }

    [Fact]
    public void What_is_read_of_a_stream_is_what_is_read_of_memory()
    {
        LoadedImage memory = LoadedImage.Read(new ResourceContent(Png), out _)!;
        LoadedImage stream = LoadedImage.Read(Streamed(() => Png), out _)!;

        Assert.Equal((memory.Info, memory.Fingerprint), (stream.Info, stream.Fingerprint));
        Assert.Equal(Png, stream.ToMemory().ToArray());
    }

    [Theory]
    [InlineData("another byte")]
    [InlineData("shorter")]
    [InlineData("longer")]
    [InlineData("away")]
    public void Other_bytes_at_a_second_reading_are_told(string change)
    {
        byte[] now = Png;
        LoadedImage image = LoadedImage.Read(Streamed(() => now), out _)! with { Name = "a.png" };
        now = [.. Png];
        switch (change)
        {
            case "another byte":
                now[^20] ^= 1;
                break;
            case "shorter":
                now = now[..^1];
                break;
            case "longer":
                now = [.. now, 0];
                break;
            default:
                now = null!;
                break;
        }

        Assert.Equal("a.png", Assert.Throws<ImageChangedException>(() => image.ToMemory()).Name);
        Assert.Throws<ImageChangedException>(() => image.Decode<int>(_ => throw new InvalidDataException()));
    }

    private static ResourceContent Streamed(Func<byte[]?> data) =>
        new(Png.Length, () => data() is { } bytes ? new MemoryStream(bytes) : throw new FileNotFoundException());
}
