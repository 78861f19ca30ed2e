using System.IO.Compression;

namespace DocExport.TableGen.Hyphenation;

/// <summary>
/// Writes what <c>HyphenationPatterns</c> reads: deflated, little-endian; left and right minimum (bytes); letters (count,
/// then character and code each); level lists (count, then length, distance and levels each); slots (count, then all codes,
/// all targets, all level list numbers).
/// </summary>
public static class PatternCompiler
{
    // Patterns go up to 9: what an exception says stands above them, odd to allow and even to forbid.
    private const byte ExceptionAllows = 11;
    private const byte ExceptionForbids = 10;

    public static byte[] Compile(IReadOnlyList<string> patterns, IReadOnlyList<string> exceptions, int left, int right, bool dotlessI = false)
    {
        var alphabet = new PatternAlphabet(patterns.Concat(exceptions).SelectMany(word => word), dotlessI);
        var trie = new PatternTrie();
        // Patterns about a hyphen that is written: words are cut there before they are looked up.
        foreach (string pattern in patterns.Where(pattern => !pattern.Contains('-', StringComparison.Ordinal)))
            Add(trie, alphabet, pattern);
        foreach (string exception in exceptions)
            AddException(trie, alphabet, exception);
        var packer = new PatternPacker(trie.Minimise());
        using var result = new MemoryStream();
        using (var deflate = new DeflateStream(result, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var writer = new BinaryWriter(deflate))
        {
            writer.Write(checked((byte)left));
            writer.Write(checked((byte)right));
            WriteAlphabet(writer, alphabet);
            WriteLevels(writer, trie.Levels);
            WriteSlots(writer, packer);
        }

        return result.ToArray();
    }

    private static void Add(PatternTrie trie, PatternAlphabet alphabet, string pattern)
    {
        var codes = new List<byte>();
        var levels = new List<byte> { 0 };
        foreach (char c in pattern)
        {
            if (char.IsAsciiDigit(c))
            {
                levels[^1] = (byte)(c - '0');
                continue;
            }

            codes.Add(alphabet.CodeOf(c));
            levels.Add(0);
        }

        trie.Add([.. codes], [.. levels]);
    }

    private static void AddException(PatternTrie trie, PatternAlphabet alphabet, string exception)
    {
        var codes = new List<byte> { alphabet.CodeOf('.') };
        var levels = new List<byte> { 0 };
        bool allow = false;
        foreach (char c in exception)
        {
            if (c == '-')
            {
                allow = true;
                continue;
            }

            levels.Add(allow ? ExceptionAllows : ExceptionForbids);
            codes.Add(alphabet.CodeOf(c));
            allow = false;
        }

        trie.Add([.. codes, alphabet.CodeOf('.')], [.. levels, 0, 0]);
    }

    private static void WriteAlphabet(BinaryWriter writer, PatternAlphabet alphabet)
    {
        SortedDictionary<char, byte> letters = alphabet.WithVariants();
        writer.Write(checked((ushort)letters.Count));
        foreach ((char letter, byte code) in letters)
        {
            writer.Write((ushort)letter);
            writer.Write(code);
        }
    }

    private static void WriteLevels(BinaryWriter writer, IReadOnlyList<byte[]> lists)
    {
        writer.Write(checked((ushort)lists.Count));
        foreach (byte[] list in lists)
        {
            writer.Write(checked((byte)list.Length));
            writer.Write(list);
        }
    }

    private static void WriteSlots(BinaryWriter writer, PatternPacker packer)
    {
        writer.Write(packer.Codes.Count);
        writer.Write([.. packer.Codes]);
        foreach (int target in packer.Targets)
            writer.Write(checked((ushort)target));
        foreach (ushort levels in packer.Levels)
            writer.Write(levels);
    }
}
