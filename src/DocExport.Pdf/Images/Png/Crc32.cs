namespace DocExport.Pdf.Images.Png;

/// <summary>The checksum of PNG chunks (ISO/IEC 15948, annex D), four bytes a step.</summary>
internal static class Crc32
{
    private static readonly uint[][] Tables = Build();

    public static uint Compute(ReadOnlySpan<byte> data)
    {
        uint[] first = Tables[0], second = Tables[1], third = Tables[2], fourth = Tables[3];
        uint value = uint.MaxValue;
        while (data.Length >= 4)
        {
            value ^= data[0] | (uint)data[1] << 8 | (uint)data[2] << 16 | (uint)data[3] << 24;
            value = fourth[value & 0xFF] ^ third[value >> 8 & 0xFF] ^ second[value >> 16 & 0xFF] ^ first[value >> 24];
            data = data[4..];
        }

        foreach (byte next in data)
            value = first[(value ^ next) & 0xFF] ^ value >> 8;
        return ~value;
    }

    private static uint[][] Build()
    {
        var tables = new uint[4][];
        for (int table = 0; table < tables.Length; table++)
        {
            tables[table] = new uint[256];
            for (uint index = 0; index < 256; index++)
            {
                uint value = table == 0 ? index : tables[table - 1][index];
                for (int bit = 0; bit < 8; bit++)
                    value = (value & 1) != 0 ? 0xEDB88320 ^ value >> 1 : value >> 1;
                tables[table][index] = value;
            }
        }

        return tables;
    }
}
