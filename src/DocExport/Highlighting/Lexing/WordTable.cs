namespace DocExport.Highlighting.Lexing;

/// <summary>
/// A language's vocabulary: an open-addressing hash table that looks spans up without allocating and is cheap to build, since it is
/// built when the first block of the language comes along.
/// </summary>
internal sealed class WordTable
{
    private readonly string?[] _words;
    private readonly WordRole[] _roles;
    private readonly int _mask;
    private readonly int _longest;
    private readonly bool _ignoreCase;

    /// <param name="ignoreCase">Whether ASCII letters match in either case.</param>
    /// <param name="groups">Words separated by spaces; a word in two groups has the role of the later one.</param>
    public WordTable(bool ignoreCase, params ReadOnlySpan<(WordRole Role, string Words)> groups)
    {
        _ignoreCase = ignoreCase;
        var characters = 0;
        foreach (var (_, words) in groups)
            characters += words.Length + 1;

        // No vocabulary averages under two letters a word, so this stays at most half full.
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, characters));
        _mask = size - 1;
        _words = new string?[size];
        _roles = new WordRole[size];
        foreach (var (role, words) in groups)
        {
            foreach (var range in words.AsSpan().Split(' '))
            {
                var word = words[range];
                if (word.Length > 0)
                    _longest = Math.Max(_longest, Add(word, role));
            }
        }
    }

    public WordRole Find(ReadOnlySpan<char> word)
    {
        if (word.Length > _longest)
            return WordRole.None;
        return _roles[Slot(word)];
    }

    private int Add(string word, WordRole role)
    {
        var slot = Slot(word);
        _words[slot] = word;
        _roles[slot] = role;
        return word.Length;
    }

    private int Slot(ReadOnlySpan<char> word)
    {
        var comparison = _ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var slot = Hash(word) & _mask;
        while (_words[slot] is { } other && !word.Equals(other, comparison))
            slot = (slot + 1) & _mask;
        return slot;
    }

    // Bit 5 is dropped so that both cases of a letter meet in one slot.
    private static int Hash(ReadOnlySpan<char> word)
    {
        var first = word[0] & ~0x20;
        var middle = word[word.Length / 2] & ~0x20;
        var last = word[^1] & ~0x20;
        return (((((first * 31) + middle) * 31) + last) * 31) + word.Length;
    }
}
