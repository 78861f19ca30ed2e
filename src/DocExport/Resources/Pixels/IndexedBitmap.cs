namespace DocExport.Resources.Pixels;

/// <summary>A picture of up to 256 colours, one byte for each pixel.</summary>
/// <param name="width">Pixels.</param>
/// <param name="height">Pixels.</param>
/// <param name="palette">Red, green and blue of each colour.</param>
internal sealed class IndexedBitmap(int width, int height, byte[] palette)
{
    private readonly byte[] _pixels = new byte[width * height];

    public int Width => width;

    public int Height => height;

    public ReadOnlySpan<byte> Palette => palette;

    public Span<byte> Row(int y) => _pixels.AsSpan(y * width, width);

    public void Fill(int x, int y, int across, int down, byte color)
    {
        for (int row = y; row < y + down; row++)
            Row(row).Slice(x, across).Fill(color);
    }
}
