namespace DocExport.Pdf.Text.Hyphenation;

/// <summary>
/// Words whose hyphens the author gives, such as <c>ther-a-pist</c>; a word without a hyphen is never divided. Case does not
/// matter. Immutable.
/// </summary>
internal sealed class HyphenationExceptions
{
    private readonly Dictionary<string, bool[]> _breaks = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, bool[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="words">With a hyphen-minus, hyphen or soft hyphen at each place; a later word replaces an earlier one.</param>
    public HyphenationExceptions(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            string[] parts = word.Trim().Split(['-', '\u2010', '\u00AD'], StringSplitOptions.RemoveEmptyEntries);
            string whole = string.Concat(parts);
            var breaks = new bool[whole.Length];
            int place = 0;
            foreach (string part in parts.SkipLast(1))
                breaks[place += part.Length] = true;
            if (whole.Length > 0)
                _breaks[whole] = breaks;
        }

        _lookup = _breaks.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Where the word may be divided, if it is among them; as <see cref="Hyphenator.Hyphenate"/> says it.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out ReadOnlySpan<bool> breakBefore)
    {
        bool found = _lookup.TryGetValue(word, out bool[]? breaks);
        breakBefore = breaks;
        return found;
    }
}
