namespace DocExport.TableGen.Hyphenation;

/// <summary>The letters of a language's patterns as small numbers; 0 is no letter, 1 a word's end.</summary>
internal sealed class PatternAlphabet
{
    private readonly SortedDictionary<char, byte> _codes = [];
    private readonly bool _dotlessI;

    /// <param name="letters">As the patterns have them: small, digits and full stops among them.</param>
    /// <param name="dotlessI">The language's capital of i is İ, and I is the capital of ı.</param>
    public PatternAlphabet(IEnumerable<char> letters, bool dotlessI)
    {
        _dotlessI = dotlessI;
        byte next = 2;
        foreach (char letter in letters.Where(letter => letter != '.' && letter != '-' && !char.IsAsciiDigit(letter)).Distinct().Order())
            _codes.Add(letter, checked(next++));
    }

    public byte CodeOf(char letter) => letter == '.' ? (byte)1 : _codes[letter];

    /// <summary>Every character with a code: small and capital letters, and both apostrophes.</summary>
    public SortedDictionary<char, byte> WithVariants()
    {
        var all = new SortedDictionary<char, byte>();
        foreach ((char letter, byte code) in _codes)
        {
            all[Capital(letter)] = code;
            if (letter == '\'')
                all['\u2019'] = code;
        }

        foreach ((char letter, byte code) in _codes)
            all[letter] = code;
        return all;
    }

    private char Capital(char letter) => letter switch
    {
        'i' when _dotlessI => 'İ',
        'ı' when _dotlessI => 'I',
        'ß' => 'ẞ',
        _ => char.ToUpperInvariant(letter),
    };
}
