namespace DocExport.Resources.Pixels.Jpeg;

/// <summary>Reads the codes of a Huffman table (ITU-T T.81, F.2.2.3): short ones at a glance, long ones bit by bit.</summary>
internal sealed class HuffmanDecoder
{
    private const int Short = 9, Longest = 16;

    private readonly ushort[] _short = new ushort[1 << Short]; // length and symbol
    private readonly int[] _limits = new int[Longest + 2]; // the first code, of 16 bits, that is longer
    private readonly int[] _offsets = new int[Longest + 1];
    private readonly byte[] _symbols;

    /// <param name="counts">How many codes there are of each length from 1 to 16.</param>
    /// <param name="symbols">What they stand for.</param>
    /// <exception cref="ImageDataException">There are more than their lengths allow.</exception>
    public HuffmanDecoder(ReadOnlySpan<byte> counts, byte[] symbols)
    {
        _symbols = symbols;
        int code = 0, next = 0;
        for (int length = 1; length <= Longest; length++, code <<= 1)
        {
            _offsets[length] = next - code;
            int last = code + counts[length - 1];
            if (last > 1 << length)
                throw new ImageDataException("one of its tables of codes is broken");
            for (; code < last; code++, next++)
            {
                if (length <= Short)
                    _short.AsSpan(code << (Short - length), 1 << (Short - length)).Fill((ushort)((length << 8) | symbols[next]));
            }

            _limits[length] = code << (Longest - length);
        }

        _limits[^1] = int.MaxValue;
    }

    public int Read(JpegBits bits)
    {
        int code = (int)bits.Peek(Longest);
        int entry = _short[code >> (Longest - Short)];
        if (entry != 0)
        {
            bits.Skip(entry >> 8);
            return entry & 0xFF;
        }

        int length = Short + 1;
        while (code >= _limits[length])
            length++;
        if (length > Longest)
            throw new ImageDataException("it holds a code that its tables lack");
        bits.Skip(length);
        return _symbols[(code >> (Longest - length)) + _offsets[length]];
    }
}
