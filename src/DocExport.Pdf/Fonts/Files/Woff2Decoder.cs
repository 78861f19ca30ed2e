using System.IO.Compression;

namespace DocExport.Pdf.Fonts.Files;

/// <summary>Unpacks WOFF 2.0 (W3C Recommendation 2018): all tables in one Brotli stream, the outlines rearranged within it.</summary>
internal static class Woff2Decoder
{
    private const uint Collection = 0x74746366;
    private const int HeaderSize = 48, MostTables = 256;

    // Section 5.1: tags by the number that stands for them.
    private static readonly string[] KnownTags =
    [
        "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf", "loca", "prep", "CFF ", "VORG", "EBDT",
        "EBLC", "gasp", "hdmx", "kern", "LTSH", "PCLT", "VDMX", "vhea", "vmtx", "BASE", "GDEF", "GPOS", "GSUB", "EBSC", "JSTF", "MATH",
        "CBDT", "CBLC", "COLR", "CPAL", "SVG ", "sbix", "acnt", "avar", "bdat", "bloc", "bsln", "cvar", "fdsc", "feat", "fmtx", "fvar",
        "gvar", "hsty", "just", "lcar", "mort", "morx", "opbd", "prop", "trak", "Zapf", "Silf", "Glat", "Gloc", "Feat", "Sill",
    ];

    /// <exception cref="FontFormatException">It is damaged, or a collection.</exception>
    public static byte[] Decode(ReadOnlySpan<byte> file)
    {
        var reader = new Woff2Reader(file);
        reader.Take(4);
        uint flavour = reader.UInt32();
        reader.Take(4);
        int count = reader.UInt16();
        reader.Take(6);
        uint packedSize = reader.UInt32();
        reader.Take(HeaderSize - reader.Position);
        if (flavour == Collection)
            throw new FontFormatException("it is a collection in WOFF 2 form; unpack it with woff2_decompress");
        if (count is 0 or > MostTables)
            throw new FontFormatException($"it is damaged: {count} tables");
        var directory = new List<(uint Tag, bool Transformed, int Size)>();
        long total = 0;
        for (int i = 0; i < count; i++)
        {
            directory.Add(ReadEntry(ref reader));
            total += directory[^1].Size;
        }

        if (total > FontBytes.LargestFile || packedSize > int.MaxValue)
            throw Woff2Reader.Damaged();
        byte[] unpacked = Unpack(reader.Take((int)packedSize), (int)total);
        return SfntBuilder.Build(flavour, Restore(directory, unpacked));
    }

    private static (uint Tag, bool Transformed, int Size) ReadEntry(ref Woff2Reader reader)
    {
        const int OtherTag = 63;
        byte flags = reader.Byte();
        int known = flags & 0x3F, version = flags >> 6;
        uint tag = known == OtherTag ? reader.UInt32() : HarfBuzzSharp.Tag.Parse(KnownTags[known]);
        int size = reader.UIntBase128();

        // For glyf and loca version 3 means untouched, for all others version 0 does.
        bool outlines = known is 10 or 11;
        bool transformed = outlines ? version != 3 : version != 0;
        return (tag, transformed, transformed ? reader.UIntBase128() : size);
    }

    private static byte[] Unpack(ReadOnlySpan<byte> packed, int size)
    {
        var unpacked = new byte[size];
        return BrotliDecoder.TryDecompress(packed, unpacked, out int written) && written == size ? unpacked : throw Woff2Reader.Damaged();
    }

    private static List<(uint, byte[])> Restore(List<(uint Tag, bool Transformed, int Size)> directory, byte[] unpacked)
    {
        uint glyf = HarfBuzzSharp.Tag.Parse("glyf"), loca = HarfBuzzSharp.Tag.Parse("loca");
        uint hmtx = HarfBuzzSharp.Tag.Parse("hmtx"), hhea = HarfBuzzSharp.Tag.Parse("hhea"), head = HarfBuzzSharp.Tag.Parse("head");
        var tables = new List<(uint Tag, byte[] Content)>();
        Woff2Outlines? outlines = null;
        byte[]? packedMetrics = null;
        int at = 0;
        foreach ((uint tag, bool transformed, int size) in directory)
        {
            byte[] content = unpacked[at..(at + size)];
            at += size;
            if (!transformed)
                tables.Add((tag, content));
            else if (tag == glyf)
                outlines = Woff2Outlines.Restore(content);
            else if (tag == hmtx)
                packedMetrics = content;
            else if (tag != loca)
                throw Woff2Reader.Damaged();
        }

        if (outlines is not null)
        {
            tables.AddRange([(glyf, outlines.Glyf), (loca, outlines.Loca)]);
            UseLongOffsets(tables.Find(table => table.Tag == head).Content);
        }

        if (packedMetrics is not null)
        {
            byte[] header = tables.Find(table => table.Tag == hhea).Content ?? throw Woff2Reader.Damaged();
            tables.Add((hmtx, Woff2Metrics.Restore(packedMetrics, new SfntReader(header).UInt16(34), outlines ?? throw Woff2Reader.Damaged())));
        }

        return tables;
    }

    private static void UseLongOffsets(byte[]? head)
    {
        const int IndexToLocFormat = 50;
        if (head is null || head.Length < IndexToLocFormat + 2)
            throw Woff2Reader.Damaged();
        (head[IndexToLocFormat], head[IndexToLocFormat + 1]) = (0, 1);
    }
}
