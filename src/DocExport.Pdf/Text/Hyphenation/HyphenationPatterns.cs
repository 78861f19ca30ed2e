using System.Buffers.Binary;
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
    private readonly Slot[] _slots;

    private HyphenationPatterns(BinaryReader reader)
    {
        Left = reader.ReadByte();
        Right = reader.ReadByte();
        _letterCodes = ReadLetters(reader);
        _levelLists = new byte[reader.ReadUInt16()][];
        for (int i = 0; i < _levelLists.Length; i++)
            _levelLists[i] = reader.ReadBytes(reader.ReadByte());
        _slots = ReadSlots(reader);
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
        ReadOnlySpan<Slot> slots = _slots;
        for (int start = 0; start < codes.Length; start++)
        {
            // The root lies at 0, and no slot leads back to it.
            int node = 0;
            for (int i = start; i < codes.Length; i++)
            {
                int index = node + codes[i];
                if ((uint)index >= (uint)slots.Length)
                    break;
                Slot slot = slots[index];
                if (slot.Code != codes[i])
                    break;
                if (slot.Levels != 0)
                    Raise(levels, i + 1, _levelLists[slot.Levels]);
                node = slot.Target;
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

    private static Slot[] ReadSlots(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        byte[] bytes = reader.ReadBytes(count * 5);
        if (bytes.Length != count * 5)
            throw new InvalidDataException("Hyphenation patterns end before their time.");
        ReadOnlySpan<byte> targets = bytes.AsSpan(count), levels = bytes.AsSpan(count * 3);
        var slots = new Slot[count];
        for (int i = 0; i < count; i++)
        {
            ushort target = BinaryPrimitives.ReadUInt16LittleEndian(targets[(i * 2)..]);
            slots[i] = new Slot(target, BinaryPrimitives.ReadUInt16LittleEndian(levels[(i * 2)..]), bytes[i]);
        }

        return slots;
    }

    /// <summary>An edge: the next node's base or 0, the completed pattern's level list or 0, the letter.</summary>
    private readonly record struct Slot(ushort Target, ushort Levels, byte Code);
}
