using DocExport.Resources.Pixels;

namespace DocExport.Tests.Resources.Pixels;

public class AreaMeanTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Each_new_pixel_is_the_mean_of_the_area_it_covers(int components)
    {
        const int Width = 97, Height = 61, To = 40, Down = 61 * 40 / 97;
        byte[] pixels = [.. Enumerable.Range(0, Width * Height * components).Select(at => (byte)((at * 31) ^ (at >> 4)))];
        for (int at = components - 1; components is 2 or 4 && at < pixels.Length; at += components)
            pixels[at] = 255;
        byte[] shrunk = Shrink(pixels, Width, Height, To, Down, components, out bool opaque);
        Assert.True(opaque);
        for (int at = 0; at < shrunk.Length; at++)
        {
            int component = at % components, x = at / components % To, y = at / components / To;
            Assert.InRange(shrunk[at] - Mean(pixels, Width, Height, To, Down, components, x, y, component), -2, 2);
        }
    }

    [Fact]
    public void An_even_area_keeps_its_colour_exactly() =>
        Assert.All(Shrink([.. Enumerable.Repeat((byte)173, 333 * 77 * 3)], 333, 77, 100, 23, 3, out _), value => Assert.Equal(173, value));

    [Fact]
    public void What_is_transparent_gives_no_colour()
    {
        byte[] shrunk = Shrink([200, 0, 0, 255, 0, 90, 0, 0, 100, 0, 0, 255, 0, 0, 90, 0], 2, 2, 1, 1, 4, out bool opaque);
        Assert.Equal([150, 0, 0, 128], shrunk);
        Assert.False(opaque);
    }

    private static byte[] Shrink(byte[] pixels, int width, int height, int to, int down, int components, out bool opaque)
    {
        var result = new List<byte>();
        var mean = new AreaMean((width, height), (to, down), components, row => result.AddRange(row));
        for (int y = 0; y < height; y++)
            mean.Add(pixels.AsSpan(y * width * components, width * components));
        opaque = mean.IsOpaque;
        Assert.Equal(to * down * components, result.Count);
        return [.. result];
    }

    private static double Mean(byte[] pixels, int width, int height, int to, int down, int components, int x, int y, int component)
    {
        double left = (double)x * width / to, right = (x + 1.0) * width / to, top = (double)y * height / down, bottom = (y + 1.0) * height / down, sum = 0;
        for (int oldY = (int)top; oldY < Math.Ceiling(bottom); oldY++)
        {
            for (int oldX = (int)left; oldX < Math.Ceiling(right); oldX++)
            {
                double share = (Math.Min(right, oldX + 1) - Math.Max(left, oldX)) * (Math.Min(bottom, oldY + 1) - Math.Max(top, oldY));
                sum += share * pixels[(((Math.Min(oldY, height - 1) * width) + Math.Min(oldX, width - 1)) * components) + component];
            }
        }

        return sum / ((right - left) * (bottom - top));
    }
}
