namespace DocExport.Resources.Pixels.Png;

/// <summary>Puts interlaced pictures back into rows (ISO/IEC 15948, 8.2).</summary>
internal static class Adam7
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>Rows from top to bottom, each behind a filter byte of 0.</summary>
    public static byte[] Read(PngFile file)
    {
        byte[] source = PngRows.Inflate(file, Passes.Sum(pass => PassBytes(file, pass)));
        int rowBytes = file.RowBytes(file.Width);
        var rows = new byte[(rowBytes + 1) * file.Height];
        int from = 0;
        foreach ((int X, int Y, int StepX, int StepY) pass in Passes)
        {
            (int width, int height) = Size(file, pass);
            if (width == 0)
                continue;
            int passBytes = file.RowBytes(width);
            Span<byte> above = [];
            for (int y = 0; y < height; y++)
            {
                Span<byte> row = source.AsSpan(from + 1, passBytes);
                PngRows.Unfilter(source[from], row, above, Math.Max(1, file.BitsPerPixel / 8));
                int target = (pass.Y + y * pass.StepY) * (rowBytes + 1) + 1;
                Spread(row, width, rows.AsSpan(target, rowBytes), pass.X, pass.StepX, file.BitsPerPixel);
                above = row;
                from += passBytes + 1;
            }
        }

        return rows;
    }

    private static (int Width, int Height) Size(PngFile file, (int X, int Y, int StepX, int StepY) pass) =>
        ((file.Width - pass.X + pass.StepX - 1) / pass.StepX, (file.Height - pass.Y + pass.StepY - 1) / pass.StepY);

    private static long PassBytes(PngFile file, (int X, int Y, int StepX, int StepY) pass)
    {
        (int width, int height) = Size(file, pass);
        return width == 0 ? 0 : (file.RowBytes(width) + 1L) * height;
    }

    private static void Spread(ReadOnlySpan<byte> row, int width, Span<byte> target, int x, int step, int bits)
    {
        for (int index = 0; index < width; index++, x += step)
        {
            if (bits >= 8)
            {
                row.Slice(index * bits / 8, bits / 8).CopyTo(target[(x * bits / 8)..]);
                continue;
            }

            int value = row[index * bits / 8] >> 8 - bits - index * bits % 8 & (1 << bits) - 1;
            target[x * bits / 8] |= (byte)(value << 8 - bits - x * bits % 8);
        }
    }
}
