namespace DocExport.Resources.Pixels.Jpeg;

/// <summary>A Huffman table of ITU-T T.81, annex K.3, and its codes.</summary>
internal sealed class HuffmanTable
{
    private readonly (int Code, int Length)[] _codes = new (int, int)[256];

    private HuffmanTable(byte destination, byte[] counts, byte[] symbols)
    {
        (Destination, Counts, Symbols) = (destination, counts, symbols);
        int code = 0, next = 0;
        for (int length = 1; length <= counts.Length; length++, code <<= 1)
        {
            for (int index = 0; index < counts[length - 1]; index++)
                _codes[symbols[next++]] = (code++, length);
        }
    }

    public static HuffmanTable LumaDc { get; } = new(0x00, [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);

    public static HuffmanTable ChromaDc { get; } = new(0x01, [0, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);

    public static HuffmanTable LumaAc { get; } = new(0x10, [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7D], Convert.FromHexString(
        "01020300041105122131410613516107227114328191A1082342B1C11552D1F02433627282090A161718191A25262728292A3435363738393A43444546474849" +
        "4A535455565758595A636465666768696A737475767778797A838485868788898A92939495969798999AA2A3A4A5A6A7A8A9AAB2B3B4B5B6B7B8B9BAC2C3C4C5" +
        "C6C7C8C9CAD2D3D4D5D6D7D8D9DAE1E2E3E4E5E6E7E8E9EAF1F2F3F4F5F6F7F8F9FA"));

    public static HuffmanTable ChromaAc { get; } = new(0x11, [0, 2, 1, 2, 4, 4, 3, 4, 7, 5, 4, 4, 0, 1, 2, 0x77], Convert.FromHexString(
        "000102031104052131061241510761711322328108144291A1B1C109233352F0156272D10A162434E125F11718191A262728292A35363738393A43444546474849" +
        "4A535455565758595A636465666768696A737475767778797A82838485868788898A92939495969798999AA2A3A4A5A6A7A8A9AAB2B3B4B5B6B7B8B9BAC2C3C4C5" +
        "C6C7C8C9CAD2D3D4D5D6D7D8D9DAE2E3E4E5E6E7E8E9EAF2F3F4F5F6F7F8F9FA"));

    /// <summary>Class and number, as the file's header names it.</summary>
    public byte Destination { get; }

    /// <summary>How many codes there are of each length from 1 to 16.</summary>
    public byte[] Counts { get; }

    public byte[] Symbols { get; }

    public void Put(JpegEncoder encoder, int symbol) => encoder.Put(_codes[symbol].Code, _codes[symbol].Length);
}
