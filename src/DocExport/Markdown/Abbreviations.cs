namespace DocExport.Markdown;

/// <summary>The abbreviations that a text explains, found by the word they begin with.</summary>
internal sealed class Abbreviations
{
    private readonly Dictionary<string, Labels> _byWord = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    /// <summary>Adds one, unless it is there.</summary>
    public bool TryAdd(string label, string expansion)
    {
        string word = Word(label, 0);
        if (!_byWord.TryGetValue(word, out Labels? same))
            _byWord.Add(word, same = new());
        if (!same.Expansions.TryAdd(label, expansion))
            return false;
        same.Lengths.Add(label.Length);
        Count++;
        return true;
    }

    /// <summary>The abbreviation that stands at this place as a whole word.</summary>
    public (string Label, string Expansion)? Find(string text, int at)
    {
        if (Count == 0 || !_byWord.TryGetValue(Word(text, at), out Labels? same))
            return null;
        Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> expansions = same.Expansions.GetAlternateLookup<ReadOnlySpan<char>>();
        // The longest goes first: where "HTML 5" is explained, "HTML" must not take its begin.
        foreach (int length in same.Lengths.Reverse())
        {
            int end = at + length;
            if (end <= text.Length && (end == text.Length || !char.IsLetterOrDigit(text[end]))
                && expansions.TryGetValue(text.AsSpan(at, length), out string? label, out string? expansion))
            {
                return (label, expansion);
            }
        }

        return null;
    }

    /// <summary>Letters and digits from a place on, or the one character that is none.</summary>
    private static string Word(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return text[at..Math.Max(end, Math.Min(at + 1, text.Length))];
    }

    /// <summary>Those that begin with one word; by their lengths, however many there are, a text is compared with few of them.</summary>
    private sealed class Labels
    {
        public Dictionary<string, string> Expansions { get; } = new(StringComparer.Ordinal);

        public SortedSet<int> Lengths { get; } = [];
    }
}
