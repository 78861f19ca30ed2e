using System.IO.Compression;

namespace DocExport.Pdf.Text.Hyphenation;

/// <summary>
/// One language's patterns as a packed trie (Liang 1983), with the letters that occur in them. Immutable.
/// </summary>
internal sealed class HyphenationPatterns
{
    /// <summary>The code that stands before and after a word.</summary>
    public const byte WordEnd = 1;

    /// <summary>A letter that no pattern has.</summary>
    public const byte ForeignLetter = byte.MaxValue;

    private readonly byte[] _letterCodes;
    private readonly byte[][] _levelLists;
    private readonly byte[] _slotCodes;
    private readonly ushort[] _slotTargets;
    private readonly ushort[] _slotLevels;

    private HyphenationPatterns(BinaryReader reader)
    {
        Left = reader.ReadByte();
        Right = reader.ReadByte();
        _letterCodes = ReadLetters(reader);
        _levelLists = new byte[reader.ReadUInt16()][];
        for (int i = 0; i < _levelLists.Length; i++)
            _levelLists[i] = reader.ReadBytes(reader.ReadByte());
        int slots = reader.ReadInt32();
        _slotCodes = reader.ReadBytes(slots);
        _slotTargets = ReadNumbers(reader, slots);
        _slotLevels = ReadNumbers(reader, slots);
    }

    /// <summary>Fewest letters before a hyphen that the patterns are made for.</summary>
    public int Left { get; }

    /// <summary>Fewest letters after a hyphen that the patterns are made for.</summary>
    public int Right { get; }

    /// <summary>Reads what the table generator compiles.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static HyphenationPatterns Read(Stream compiled)
    {
        using var inflated = new DeflateStream(compiled, CompressionMode.Decompress);
        using var reader = new BinaryReader(inflated);
        return new HyphenationPatterns(reader);
    }

    /// <summary>0 for what is no letter of the language; small and capital letters have the same code.</summary>
    public byte CodeOf(char c) => c < _letterCodes.Length ? _letterCodes[c] : (byte)0;

    /// <summary>
    /// Raises <paramref name="levels"/> to the highest that any pattern gives: <c>levels[i]</c> belongs to the place before
    /// <c>codes[i]</c>, and an odd one allows a hyphen.
    /// </summary>
    /// <param name="codes">A word between two <see cref="WordEnd"/>.</param>
    /// <param name="levels">One more than codes.</param>
    public void Match(ReadOnlySpan<byte> codes, Span<byte> levels)
    {
        ReadOnlySpan<byte> slotCodes = _slotCodes;
        for (int start = 0; start < codes.Length; start++)
        {
            // The root lies at 0, and no slot leads back to it.
            int node = 0;
            for (int i = start; i < codes.Length; i++)
            {
                int slot = node + codes[i];
                if ((uint)slot >= (uint)slotCodes.Length || slotCodes[slot] != codes[i])
                    break;
                if (_slotLevels[slot] != 0)
                    Raise(levels, i + 1, _levelLists[_slotLevels[slot]]);
                node = _slotTargets[slot];
                if (node == 0)
                    break;
            }
        }
    }

    /// <param name="levels">Of the word.</param>
    /// <param name="end">Where the matched pattern ends.</param>
    /// <param name="list">How far before the end the first level is, and the levels.</param>
    private static void Raise(Span<byte> levels, int end, ReadOnlySpan<byte> list)
    {
        Span<byte> target = levels.Slice(end - list[0], list.Length - 1);
        for (int i = 0; i < target.Length; i++)
            target[i] = Math.Max(target[i], list[i + 1]);
    }

    private static byte[] ReadLetters(BinaryReader reader)
    {
        var letters = new (ushort Letter, byte Code)[reader.ReadUInt16()];
        int length = 0;
        for (int i = 0; i < letters.Length; i++)
        {
            letters[i] = (reader.ReadUInt16(), reader.ReadByte());
            length = Math.Max(length, letters[i].Letter + 1);
        }

        var codes = new byte[length];
        foreach ((ushort letter, byte code) in letters)
            codes[letter] = code;
        return codes;
    }

    private static ushort[] ReadNumbers(BinaryReader reader, int count)
    {
        byte[] bytes = reader.ReadBytes(count * 2);
        if (bytes.Length != count * 2)
            throw new InvalidDataException("Hyphenation patterns end before their time.");
        var numbers = new ushort[count];
        for (int i = 0; i < count; i++)
            numbers[i] = System.Buffers.Binary.BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(i * 2));
        return numbers;
    }
}
