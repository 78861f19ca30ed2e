namespace DocExport.Pdf.Tests.Images;

/// <summary>Writes GIF files with real LZW data, the table filled up to its end and cleared again.</summary>
internal static class GifEncoder
{
    public static byte[] Encode(int width, int height, byte[] palette, byte[] indices, bool interlaced = false, int transparent = -1)
    {
        int bits = 1;
        while (3 << bits < palette.Length)
            bits++;
        byte[] full = [.. palette, .. new byte[(3 << bits) - palette.Length]];
        byte[] order = interlaced ? Interlace(width, height, indices) : indices;
        var file = new List<byte>();
        file.AddRange("GIF89a"u8);
        file.AddRange([(byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), (byte)(0x80 | bits - 1), 0, 0]);
        file.AddRange(full);
        if (transparent >= 0)
            file.AddRange([0x21, 0xF9, 4, 1, 0, 0, (byte)transparent, 0]);
        file.AddRange([0x2C, 0, 0, 0, 0, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), interlaced ? (byte)0x40 : (byte)0]);
        int codeSize = Math.Max(2, bits);
        file.Add((byte)codeSize);
        foreach (byte[] block in Lzw(order, codeSize).Chunk(255))
            file.AddRange([(byte)block.Length, .. block]);
        file.AddRange([0, 0x3B]);
        return [.. file];
    }

    private static byte[] Interlace(int width, int height, byte[] indices)
    {
        IEnumerable<int> rows = ((int Start, int Step)[])[(0, 8), (4, 8), (2, 4), (1, 2)] switch
        {
            var passes => passes.SelectMany(pass => Enumerable.Range(0, height).Where(y => y >= pass.Start && (y - pass.Start) % pass.Step == 0)),
        };
        return [.. rows.SelectMany(y => indices[(y * width)..((y + 1) * width)])];
    }

    private static List<byte> Lzw(byte[] indices, int codeSize)
    {
        var bytes = new List<byte>();
        int clear = 1 << codeSize, bits = codeSize + 1, next = clear + 2, held = 0, count = 0;
        var table = new Dictionary<(int, byte), int>();
        Emit(clear);
        int current = indices[0];
        foreach (byte index in indices.AsSpan(1))
        {
            if (table.TryGetValue((current, index), out int known))
            {
                current = known;
                continue;
            }

            Emit(current);
            if (next < 4096)
            {
                table.Add((current, index), next++);
                // A decoder is one entry behind.
                if (next - 1 == 1 << bits && bits < 12)
                    bits++;
            }
            else
            {
                Emit(clear);
                table.Clear();
                (next, bits) = (clear + 2, codeSize + 1);
            }

            current = index;
        }

        Emit(current);
        Emit(clear + 1);
        if (count > 0)
            bytes.Add((byte)held);
        return bytes;

        void Emit(int code)
        {
            held |= code << count;
            count += bits;
            for (; count >= 8; count -= 8)
            {
                bytes.Add((byte)held);
                held >>= 8;
            }
        }
    }
}
