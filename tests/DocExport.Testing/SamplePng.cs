using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DocExport.Testing;

/// <summary>Writes PNG files of every colour type and depth, with all five filters in turn, interlaced or not.</summary>
public sealed record SamplePng(int Width, int Height, int ColorType, int Depth)
{
    public bool Interlaced { get; init; }

    /// <summary>The alpha channel, which is there, says nothing.</summary>
    public bool IsOpaque { get; init; }

    public byte[] Palette { get; init; } = [];

    public byte[] Transparency { get; init; } = [];

    public byte[] Profile { get; init; } = [];

    public int Channels => ColorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    /// <summary>Samples of pixel (x, y), one for each channel, in the depth's range.</summary>
    public int[] Sample(int x, int y)
    {
        int top = ColorType == 3 ? Palette.Length / 3 : 1 << Depth;
        int[] samples = [.. Enumerable.Range(0, Channels).Select(channel => (x * 7 + y * 13 + channel * 5 + x * y) * (Depth == 16 ? 977 : 11) % top)];
        if (IsOpaque)
            samples[^1] = top - 1;
        return samples;
    }

    public byte[] Encode()
    {
        using var file = new MemoryStream();
        file.Write([0x89, .. "PNG\r\n\x1A\n"u8]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        (header[8], header[9], header[12]) = ((byte)Depth, (byte)ColorType, (byte)(Interlaced ? 1 : 0));
        Chunk(file, "IHDR", header);
        if (Profile.Length > 0)
            Chunk(file, "iCCP", [.. "a name\0\0"u8, .. Compress(Profile)]);
        if (Palette.Length > 0)
            Chunk(file, "PLTE", Palette);
        if (Transparency.Length > 0)
            Chunk(file, "tRNS", Transparency);
        byte[] data = Compress(Rows());
        Chunk(file, "IDAT", data[..(data.Length / 2)]);
        Chunk(file, "IDAT", data[(data.Length / 2)..]);
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private byte[] Rows()
    {
        (int X, int Y, int StepX, int StepY)[] passes = Interlaced
            ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
            : [(0, 0, 1, 1)];
        var rows = new List<byte>();
        foreach ((int startX, int startY, int stepX, int stepY) in passes)
        {
            byte[] above = [];
            int filter = 0;
            for (int y = startY; y < Height && startX < Width; y += stepY)
            {
                byte[] row = Row(startX, stepX, y);
                if (above.Length == 0)
                    above = new byte[row.Length];
                rows.Add((byte)filter);
                rows.AddRange(Filter(filter, row, above, Math.Max(1, Channels * Depth / 8)));
                above = row;
                filter = (filter + 1) % 5;
            }
        }

        return [.. rows];
    }

    private byte[] Row(int startX, int stepX, int y)
    {
        var bits = new StringBuilder();
        for (int x = startX; x < Width; x += stepX)
        {
            foreach (int sample in Sample(x, y))
                bits.Append(Convert.ToString(sample, 2).PadLeft(Depth, '0'));
        }

        string padded = bits.ToString().PadRight((bits.Length + 7) / 8 * 8, '0');
        return [.. padded.Chunk(8).Select(digits => Convert.ToByte(new string(digits), 2))];
    }

    private static IEnumerable<byte> Filter(int filter, byte[] row, byte[] above, int pixel)
    {
        for (int at = 0; at < row.Length; at++)
        {
            int left = at < pixel ? 0 : row[at - pixel], up = above[at], corner = at < pixel ? 0 : above[at - pixel];
            int[] distances = [Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - 2 * corner)];
            int paeth = distances[0] <= distances[1] && distances[0] <= distances[2] ? left : distances[1] <= distances[2] ? up : corner;
            yield return (byte)(row[at] - filter switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) >> 1, _ => paeth });
        }
    }

    private static byte[] Compress(byte[] data)
    {
        using var target = new MemoryStream();
        using (var stream = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true))
            stream.Write(data);
        return target.ToArray();
    }

    public static void Chunk(MemoryStream file, string type, byte[] body)
    {
        byte[] typed = [.. Encoding.ASCII.GetBytes(type), .. body];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, body.Length);
        file.Write(number);
        file.Write(typed);
        uint checksum = uint.MaxValue;
        foreach (byte value in typed)
        {
            checksum ^= value;
            for (int bit = 0; bit < 8; bit++)
                checksum = (checksum & 1) != 0 ? checksum >> 1 ^ 0xEDB88320 : checksum >> 1;
        }

        BinaryPrimitives.WriteUInt32BigEndian(number, ~checksum);
        file.Write(number);
    }
}
