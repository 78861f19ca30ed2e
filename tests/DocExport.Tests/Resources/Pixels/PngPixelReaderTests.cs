using DocExport.Resources.Pixels;
using DocExport.Resources.Pixels.Png;
using DocExport.Testing;

namespace DocExport.Tests.Resources.Pixels;

public class PngPixelReaderTests
{
    private static readonly byte[] Palette = [255, 0, 0, 0, 255, 0, 0, 0, 255, 10, 20, 30];

    public static TheoryData<int, int, bool, byte[]> Kinds
    {
        get
        {
            var kinds = new TheoryData<int, int, bool, byte[]>();
            foreach (bool interlaced in new[] { false, true })
            {
                foreach ((int type, int depth) in new[] { (0, 1), (0, 2), (0, 4), (0, 8), (0, 16), (2, 8), (2, 16), (3, 2), (3, 4), (3, 8), (4, 8), (4, 16), (6, 8), (6, 16) })
                    kinds.Add(type, depth, interlaced, []);
            }

            kinds.Add(0, 8, false, [0, 77]);
            kinds.Add(2, 8, false, [0, 0, 0, 55, 0, 110]);
            kinds.Add(3, 4, false, [40, 0, 255]);
            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_gives_its_pixels(int colorType, int depth, bool interlaced, byte[] transparency)
    {
        var sample = new SamplePng(19, 13, colorType, depth) { Palette = colorType == 3 ? Palette : [], Interlaced = interlaced, Transparency = transparency };
        using var reader = new PngPixelReader(PngFile.Read(sample.Encode()));
        Assert.Equal((colorType is 0 or 4 ? 1 : 3) + (colorType >= 4 || transparency.Length > 0 ? 1 : 0), reader.Components);
        var row = new byte[19 * reader.Components];
        for (int y = 0; y < 13; y++)
        {
            reader.Read(row);
            Assert.Equal(Enumerable.Range(0, 19).SelectMany(x => Expected(sample, x, y)), row);
        }
    }

    [Fact]
    public void What_is_cut_off_is_told()
    {
        byte[] data = new SamplePng(19, 13, 6, 8).Encode();
        Assert.Throws<ImageDataException>(() => PngFile.Read(data.AsMemory(0, data.Length - 30)));
    }

    private static byte[] Expected(SamplePng sample, int x, int y)
    {
        int[] samples = sample.Sample(x, y);
        byte[] opacity = sample.Transparency;
        if (sample.ColorType == 3)
        {
            byte[] color = Palette[(3 * samples[0])..((3 * samples[0]) + 3)];
            return opacity.Length == 0 ? color : [.. color, samples[0] < opacity.Length ? opacity[samples[0]] : (byte)255];
        }

        byte[] bytes = [.. samples.Select(value => (byte)(sample.Depth == 16 ? value >> 8 : value * 255 / ((1 << sample.Depth) - 1)))];
        bool isKey = opacity.Length > 0 && samples.Select((value, i) => value == ((opacity[2 * i] << 8) | opacity[(2 * i) + 1])).All(same => same);
        return opacity.Length == 0 ? bytes : [.. bytes, isKey ? (byte)0 : (byte)255];
    }
}
