using System.Numerics;

namespace DocExport.Resources.Pixels.Png;

/// <summary>The rows of a PNG picture behind their filter bytes, as the zlib stream holds them.</summary>
internal static class PngRows
{
    private const int ChunkBytes = 64 * 1024;

    /// <summary>Inflates the rows; exactly as many bytes as the header promises.</summary>
    public static byte[] Inflate(PngFile file, long length)
    {
        var rows = new byte[length];
        using var reader = new PngRowReader(file);
        reader.Read(rows);
        reader.RequireEnd();
        return rows;
    }

    /// <summary>Proves that the rows inflate to what the header promises, without keeping them.</summary>
    public static void Require(PngFile file)
    {
        var chunk = new byte[ChunkBytes];
        using var reader = new PngRowReader(file);
        for (long left = (file.RowBytes(file.Width) + 1L) * file.Height; left > 0; left -= ChunkBytes)
            reader.Read(chunk.AsSpan(0, (int)Math.Min(ChunkBytes, left)));
        reader.RequireEnd();
    }

    /// <summary>Undoes a row's filter in place (9.2). <paramref name="above"/> is the row before, unfiltered; empty for the first.</summary>
    public static void Unfilter(int filter, Span<byte> row, ReadOnlySpan<byte> above, int pixelBytes)
    {
        if (filter > 4)
            throw new ImageDataException("one of its rows has an unknown filter");
        // Above the first row all is zero: what only looks up changes nothing, and Paeth's choice falls on the left.
        if (above.IsEmpty && filter is 2 or 4)
            filter = filter == 2 ? 0 : 1;
        switch (filter)
        {
            case 1:
                for (int at = pixelBytes; at < row.Length; at++)
                    row[at] += row[at - pixelBytes];
                break;
            case 2:
                AddAbove(row, above);
                break;
            case 3:
                for (int at = 0; at < row.Length; at++)
                    row[at] += (byte)(((at >= pixelBytes ? row[at - pixelBytes] : 0) + (above.IsEmpty ? 0 : above[at])) / 2);
                break;
            case 4:
                AddPaeth(row, above[..row.Length], pixelBytes);
                break;
        }
    }

    private static void AddAbove(Span<byte> row, ReadOnlySpan<byte> above)
    {
        int at = 0;
        for (; at + Vector<byte>.Count <= row.Length; at += Vector<byte>.Count)
            (new Vector<byte>(row[at..]) + new Vector<byte>(above[at..])).CopyTo(row[at..]);
        for (; at < row.Length; at++)
            row[at] += above[at];
    }

    private static void AddPaeth(Span<byte> row, ReadOnlySpan<byte> above, int pixelBytes)
    {
        int start = Math.Min(pixelBytes, row.Length);
        for (int at = 0; at < start; at++)
            row[at] += above[at];
        // Each channel by itself, so that what is left and above left stays at hand.
        for (int channel = 0; channel < start; channel++)
        {
            int left = row[channel], corner = above[channel];
            for (int at = channel + pixelBytes; at < row.Length; at += pixelBytes)
            {
                int up = above[at];
                int toLeft = up - corner, toUp = left - corner, toCorner = Math.Abs(toLeft + toUp);
                toLeft = Math.Abs(toLeft);
                toUp = Math.Abs(toUp);
                int guess = toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
                left = row[at] = (byte)(row[at] + guess);
                corner = up;
            }
        }
    }
}
