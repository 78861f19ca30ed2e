using System.Buffers;
using DocExport.Pdf.Text.Shaping;
using DocExport.Themes;

namespace DocExport.Pdf.Text.Breaking;

/// <summary>Adds the places where words may be hyphenated to those where lines may end anyway.</summary>
internal sealed class HyphenCollector(WordHyphenation hyphenation)
{
    private readonly List<BreakCandidate> _hyphens = [];

    // What one call returns may be what the next one is given.
    private BreakCandidate[] _all = [];
    private BreakCandidate[] _former = [];

    /// <summary>The candidates and the places found, in order; valid until the call after the next.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="candidates">Part of its breaks.</param>
    /// <param name="widerThan">
    /// Points: only words wider than these, but those whether or not the style asks for hyphens; <see langword="null"/> for all
    /// words whose style does.
    /// </param>
    public ReadOnlySpan<BreakCandidate> Within(ShapedText text, ReadOnlySpan<BreakCandidate> candidates, double? widerThan = null)
    {
        Collect(text, candidates[0], candidates[^1], widerThan);
        (_all, _former) = (_former, _all);
        if (_all.Length < candidates.Length + _hyphens.Count)
            _all = new BreakCandidate[Math.Max(1024, 2 * (candidates.Length + _hyphens.Count))];
        BreakCandidate[] all = _all;
        int count = 0, next = 0;
        foreach (BreakCandidate hyphen in _hyphens)
        {
            while (candidates[next].Position < hyphen.Position)
                all[count++] = candidates[next++];
            if (candidates[next].Position != hyphen.Position)
                all[count++] = hyphen;
        }

        while (next < candidates.Length)
            all[count++] = candidates[next++];
        return all.AsSpan(0, count);
    }

    private void Collect(ShapedText text, in BreakCandidate start, in BreakCandidate end, double? widerThan)
    {
        _hyphens.Clear();
        ReadOnlySpan<Token> tokens = text.Tokens;
        string characters = text.Source.Text;
        bool hangs = text.Source.Alignment == TextAlignment.Justify;
        for (int index = start.Token; index <= end.Token; index++)
        {
            if (!IsWord(tokens[index]))
                continue;
            int last = index;
            while (last < end.Token && GoesOn(tokens, last, characters))
                last++;
            // Beside letters that are no word of this kind, such as code, it is no whole word for the patterns.
            bool isWhole = !BeginsWithin(tokens[index], characters) && !EndsWithin(tokens[last], characters);
            bool asked = widerThan is { } least ? tokens[last].X + tokens[last].Width - tokens[index].X > least : Hyphenates(tokens[index..(last + 1)]);
            if (isWhole && asked && index == last)
                AddOf(tokens[index], index, start, end, hangs, characters);
            else if (isWhole && asked)
                AddOf(tokens, index, last, start, end, hangs, characters);
            index = last;
        }
    }

    private void AddOf(in Token token, int index, in BreakCandidate start, in BreakCandidate end, bool hangs, string text)
    {
        foreach (HyphenationPoint point in hyphenation.Of(token, text))
        {
            int position = token.Start + point.Offset;
            if (position > start.Position && position < end.Position)
                _hyphens.Add(WordBreaks.At(token, index, point.Offset, point.Split, BreakKind.Hyphen, hangs, text));
        }
    }

    /// <summary>A word that changes its style within.</summary>
    private void AddOf(
        ReadOnlySpan<Token> tokens, int first, int last, in BreakCandidate start, in BreakCandidate end, bool hangs, string text)
    {
        int from = tokens[first].Start, length = tokens[last].End - from;
        bool[] places = ArrayPool<bool>.Shared.Rent(length);
        if (hyphenation.Find(text.AsSpan(from, length), tokens[first].Item.Style.Language, places))
        {
            for (int index = first; index <= last; index++)
            {
                ref readonly Token token = ref tokens[index];
                for (int position = Math.Max(token.Start, start.Position + 1); position < Math.Min(token.End, end.Position); position++)
                {
                    if (places[position - from])
                    {
                        _hyphens.Add(position == token.Start
                            ? WordBreaks.Before(tokens, index, index - 1, BreakKind.Hyphen, hangs, text)
                            : WordBreaks.At(token, index, position - token.Start, BreakKind.Hyphen, hangs, text));
                    }
                }
            }
        }

        ArrayPool<bool>.Shared.Return(places);
    }

    private static bool IsWord(in Token token) =>
        token.Kind == TokenKind.Word && token.Word is not null && !token.IsAddress && !token.Item.Style.Verbatim;

    private static bool Hyphenates(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly Token token in tokens)
        {
            if (!token.Item.Style.Hyphenate)
                return false;
        }

        return true;
    }

    /// <summary>Whether the same word continues in the next token, in another style.</summary>
    private static bool GoesOn(ReadOnlySpan<Token> tokens, int index, string text)
    {
        ref readonly Token token = ref tokens[index], next = ref tokens[index + 1];
        return IsWord(next)
            && token.Item.Script == next.Item.Script
            && token.Item.Style.Language == next.Item.Style.Language
            && IsInner(text[next.Start - 1]) && IsInner(text[next.Start]);
    }

    private static bool BeginsWithin(in Token token, string text) => token.Start > 0 && char.IsLetter(text[token.Start - 1]);

    private static bool EndsWithin(in Token token, string text) => token.End < text.Length && char.IsLetter(text[token.End]);

    /// <summary>A soft hyphen where styles meet parts no word.</summary>
    private static bool IsInner(char c) => char.IsLetter(c) || c == LayoutControls.SoftHyphen;
}
