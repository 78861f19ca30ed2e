using System.IO.Compression;

namespace DocExport.Pdf.Fonts.Files;

/// <summary>Unpacks WOFF 1.0 (W3C Recommendation 2012): an sfnt whose tables are compressed one by one.</summary>
internal static class WoffDecoder
{
    private const int HeaderSize = 44, EntrySize = 20, MostTables = 256;

    /// <exception cref="FontFormatException">A length or offset is wrong, or a table does not unpack to its size.</exception>
    public static byte[] Decode(ReadOnlySpan<byte> file)
    {
        SfntReader reader = new(file);
        int count = reader.UInt16(12);
        if (count is 0 or > MostTables)
            throw new FontFormatException($"it is damaged: {count} tables");
        var tables = new List<(uint, byte[])>();
        long total = 0;
        for (int i = 0; i < count; i++)
        {
            int entry = HeaderSize + i * EntrySize;
            uint offset = reader.UInt32(entry + 4), packed = reader.UInt32(entry + 8), size = reader.UInt32(entry + 12);
            total += size;
            if (packed > size || offset > file.Length || packed > file.Length - offset || total > FontBytes.LargestFile)
                throw new FontFormatException("it is damaged: a table lies outside the file");
            ReadOnlySpan<byte> data = file.Slice((int)offset, (int)packed);
            tables.Add((reader.UInt32(entry), packed == size ? data.ToArray() : Inflate(data, (int)size)));
        }

        return SfntBuilder.Build(reader.UInt32(4), tables);
    }

    private static byte[] Inflate(ReadOnlySpan<byte> packed, int size)
    {
        using var stream = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        var table = new byte[size];
        try
        {
            stream.ReadExactly(table);
        }
        catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException)
        {
            throw new FontFormatException("it is damaged: a table does not unpack");
        }

        return table;
    }
}
