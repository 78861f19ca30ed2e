namespace DocExport.Markdown;

/// <summary>The abbreviations that a text explains, found by the word they begin with.</summary>
internal sealed class Abbreviations
{
    private readonly Dictionary<string, List<(string Label, string Expansion)>> _byWord = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    /// <summary>Adds one, unless it is there.</summary>
    public bool TryAdd(string label, string expansion)
    {
        string word = Word(label, 0);
        if (!_byWord.TryGetValue(word, out List<(string Label, string Expansion)>? same))
            _byWord.Add(word, same = []);
        if (same.Exists(each => each.Label == label))
            return false;
        // The longest goes first: where "HTML 5" is explained, "HTML" must not take its begin.
        int at = same.FindIndex(each => each.Label.Length < label.Length);
        same.Insert(at < 0 ? same.Count : at, (label, expansion));
        Count++;
        return true;
    }

    /// <summary>The abbreviation that stands at this place as a whole word.</summary>
    public (string Label, string Expansion)? Find(string text, int at)
    {
        if (Count == 0 || !_byWord.TryGetValue(Word(text, at), out List<(string Label, string Expansion)>? same))
            return null;
        foreach ((string label, string expansion) in same)
        {
            int end = at + label.Length;
            if (string.CompareOrdinal(text, at, label, 0, label.Length) == 0 && (end >= text.Length || !char.IsLetterOrDigit(text[end])))
                return (label, expansion);
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
}
