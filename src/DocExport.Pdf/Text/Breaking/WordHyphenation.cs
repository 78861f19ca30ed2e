using System.Collections.Concurrent;
using DocExport.Model;
using DocExport.Pdf.Text.Hyphenation;
using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Text.Breaking;

/// <summary>Hyphenates shaped words, each once. One for each export; any number of threads may use it.</summary>
internal sealed class WordHyphenation(HyphenationRules rules)
{
    // A second hyphen close to one the author wrote makes a word hard to read.
    private const int LeastFromHardHyphen = 5;
    private const int StackWord = 128;

    private readonly ConcurrentDictionary<LanguageTag, Hyphenator?> _hyphenators = new();

    public int MostLines => rules.MostLines;

    /// <param name="token">A word.</param>
    /// <param name="text">The paragraph.</param>
    public HyphenationPoint[] Of(in Token token, string text)
    {
        ShapedWord word = token.Word!;
        return word.HyphenationPoints ??= Find(word, token.Item, text.AsSpan(token.Start, token.Length));
    }

    /// <summary>Marks where letters may be divided with a hyphen of ours.</summary>
    /// <param name="letters">Text between two spaces.</param>
    /// <param name="language">Whose patterns count.</param>
    /// <param name="breakBefore">At least as long as the letters; filled where the answer is true.</param>
    /// <returns>Whether anything is known of the language.</returns>
    public bool Find(ReadOnlySpan<char> letters, LanguageTag language, Span<bool> breakBefore)
    {
        Hyphenator? hyphenator = _hyphenators.GetOrAdd(
            language, static (tag, minima) => Hyphenator.ForLanguage(tag.Value)?.WithMinima(minima.Left, minima.Right), rules);
        if (hyphenator is null)
            return false;
        hyphenator.Hyphenate(letters, breakBefore, rules.Exceptions);
        for (int offset = 1; offset < letters.Length; offset++)
        {
            // Soft hyphens are places of their own already.
            breakBefore[offset] = breakBefore[offset] && letters[offset - 1] != LayoutControls.SoftHyphen && !IsNearHardHyphen(letters, offset);
        }

        return true;
    }

    private HyphenationPoint[] Find(ShapedWord word, TextItem item, ReadOnlySpan<char> letters)
    {
        Span<bool> breakBefore = letters.Length <= StackWord ? stackalloc bool[letters.Length] : new bool[letters.Length];
        if (!Find(letters, item.Style.Language, breakBefore))
            return [];
        List<HyphenationPoint>? points = null;
        for (int offset = 1; offset < letters.Length; offset++)
        {
            if (breakBefore[offset])
                (points ??= []).Add(new HyphenationPoint(offset, WordBreaks.Split(item, word, letters, offset)));
        }

        return points?.ToArray() ?? [];
    }

    private static bool IsNearHardHyphen(ReadOnlySpan<char> letters, int offset)
    {
        int start = Math.Max(0, offset - LeastFromHardHyphen), end = Math.Min(letters.Length, offset + LeastFromHardHyphen);
        return letters[start..end].IndexOfAny('-', '\u2010', '\u2011') >= 0;
    }
}
