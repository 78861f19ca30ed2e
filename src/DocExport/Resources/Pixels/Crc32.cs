namespace DocExport.Resources.Pixels;

/// <summary>The checksum of ZIP and PNG (ISO 3309), eight bytes at a step over eight tables.</summary>
internal static class Crc32
{
    private const int Slices = 8;

    private static readonly uint[] Tables = CreateTables();

    public static uint Of(ReadOnlySpan<byte> data) => ~Append(~0u, data);

    /// <summary>Goes on with a running value, which begins as all ones and is inverted at the end.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> data)
    {
        uint[] tables = Tables;
        while (data.Length >= Slices)
        {
            uint low = crc ^ (uint)(data[0] | (data[1] << 8) | (data[2] << 16) | (data[3] << 24));
            crc = tables[(7 * 256) + (int)(low & 0xFF)] ^ tables[(6 * 256) + (int)((low >> 8) & 0xFF)]
                ^ tables[(5 * 256) + (int)((low >> 16) & 0xFF)] ^ tables[(4 * 256) + (int)(low >> 24)]
                ^ tables[(3 * 256) + data[4]] ^ tables[(2 * 256) + data[5]] ^ tables[256 + data[6]] ^ tables[data[7]];
            data = data[Slices..];
        }

        foreach (byte value in data)
            crc = (crc >> 8) ^ tables[(int)((crc ^ value) & 0xFF)];
        return crc;
    }

    private static uint[] CreateTables()
    {
        const uint Polynomial = 0xEDB88320; // reversed
        var tables = new uint[Slices * 256];
        for (int i = 0; i < 256; i++)
        {
            uint value = (uint)i;
            for (int bit = 0; bit < 8; bit++)
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
            tables[i] = value;
        }

        for (int i = 256; i < tables.Length; i++)
            tables[i] = (tables[i - 256] >> 8) ^ tables[(int)(tables[i - 256] & 0xFF)];
        return tables;
    }
}
