namespace DocExport.Pdf.Images.Png;

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
        for (int at = 0; at < row.Length && filter != 0; at++)
        {
            int left = at >= pixelBytes ? row[at - pixelBytes] : 0;
            int up = above.IsEmpty ? 0 : above[at];
            int corner = at >= pixelBytes && !above.IsEmpty ? above[at - pixelBytes] : 0;
            int guess = filter switch
            {
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                _ => Paeth(left, up, corner),
            };
            row[at] += (byte)guess;
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        int guess = left + up - corner;
        int toLeft = Math.Abs(guess - left), toUp = Math.Abs(guess - up), toCorner = Math.Abs(guess - corner);
        if (toLeft <= toUp && toLeft <= toCorner)
            return left;
        return toUp <= toCorner ? up : corner;
    }
}
