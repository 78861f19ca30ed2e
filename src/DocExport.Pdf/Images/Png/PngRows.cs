using System.IO.Compression;

namespace DocExport.Pdf.Images.Png;

/// <summary>The rows of a PNG picture behind their filter bytes, as the zlib stream holds them.</summary>
internal static class PngRows
{
    private const int ChunkBytes = 64 * 1024;

    /// <summary>Inflates the rows; exactly as many bytes as the header promises.</summary>
    public static byte[] Inflate(PngFile file, long length)
    {
        var rows = new byte[length];
        Inflate(file, (chunk, at) => chunk.CopyTo(rows.AsSpan((int)at)), length);
        return rows;
    }

    /// <summary>Proves that the rows inflate to what the header promises, without keeping them.</summary>
    public static void Require(PngFile file) => Inflate(file, static (_, _) => { }, (file.RowBytes(file.Width) + 1L) * file.Height);

    private delegate void ChunkTaker(ReadOnlySpan<byte> chunk, long at);

    private static void Inflate(PngFile file, ChunkTaker take, long length)
    {
        var chunk = new byte[ChunkBytes];
        long at = 0;
        try
        {
            using var stream = new ZLibStream(new MemoryStream(file.Compressed, writable: false), CompressionMode.Decompress);
            while (at < length)
            {
                int read = stream.Read(chunk, 0, (int)Math.Min(chunk.Length, length - at));
                if (read == 0)
                    throw new ImageDataException("its data end too early");
                take(chunk.AsSpan(0, read), at);
                at += read;
            }

            // More rows than promised would make the stream longer than the PDF says.
            if (stream.Read(chunk, 0, 1) != 0)
                throw new ImageDataException("it has more data than its size asks for");
        }
        catch (InvalidDataException exception)
        {
            throw new ImageDataException("its compressed data are damaged", exception);
        }
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
