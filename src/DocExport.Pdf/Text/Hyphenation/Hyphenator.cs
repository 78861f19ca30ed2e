using System.Buffers;
using System.Globalization;
using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text.Hyphenation;

/// <summary>Finds the places where a word may be divided (Liang 1983). Immutable and safe to share between threads.</summary>
internal sealed class Hyphenator
{
    private const int StackLetters = 128;
    private const char SoftHyphen = '\u00AD';

    private readonly HyphenationPatterns _patterns;

    /// <summary>With the patterns' own minima.</summary>
    public Hyphenator(HyphenationPatterns patterns)
        : this(patterns, Math.Max(1, patterns.Left), Math.Max(1, patterns.Right))
    {
    }

    private Hyphenator(HyphenationPatterns patterns, int left, int right)
    {
        _patterns = patterns;
        Left = left;
        Right = right;
    }

    /// <summary>Fewest letters left at the end of a line.</summary>
    public int Left { get; }

    /// <summary>Fewest letters carried to the next line.</summary>
    public int Right { get; }

    /// <summary>
    /// The hyphenator for a BCP 47 tag, or <see langword="null"/> where no patterns are known. Regions fall back on their
    /// language (de-AT on de), and en on en-US.
    /// </summary>
    public static Hyphenator? ForLanguage(string bcp47) =>
        HyphenationLanguages.Find(bcp47) is { } name ? HyphenationLanguages.Load(name) : null;

    /// <summary>The same with larger minima; those of the patterns hold where these are smaller.</summary>
    public Hyphenator WithMinima(int left, int right) => new(_patterns, Math.Max(Left, left), Math.Max(Right, right));

    /// <summary>Marks the places of a word.</summary>
    /// <param name="word">
    /// Text between two spaces. Every run of letters in it is a word of its own, so that punctuation may cling to it. A run
    /// beside a digit and one with a capital after its first letter stay whole: they are names, codes and acronyms. With a
    /// soft hyphen anywhere, soft hyphens are the only places.
    /// </param>
    /// <param name="breakBefore">
    /// At least as long as the word; <c>breakBefore[i]</c> becomes whether a line may end, with a hyphen, between units i - 1
    /// and i.
    /// </param>
    /// <param name="exceptions">Words that override the patterns and the minima.</param>
    public void Hyphenate(ReadOnlySpan<char> word, Span<bool> breakBefore, HyphenationExceptions? exceptions = null)
    {
        breakBefore = breakBefore[..word.Length];
        breakBefore.Clear();
        if (word.Contains(SoftHyphen))
        {
            MarkSoftHyphens(word, breakBefore);
            return;
        }

        for (int start = 0; start < word.Length;)
        {
            int end = start;
            while (end < word.Length && IsLetter(word[end], end > start))
                end++;
            int next = Math.Max(end, start + 1);
            while (start < end && IsApostrophe(word[start]))
                start++;
            while (start < end && IsApostrophe(word[end - 1]))
                end--;
            HyphenateRun(word, start, end, breakBefore[start..end], exceptions);
            start = next;
        }
    }

    private void HyphenateRun(
        ReadOnlySpan<char> word, int start, int end, Span<bool> breakBefore, HyphenationExceptions? exceptions)
    {
        ReadOnlySpan<char> run = word[start..end];
        if (exceptions is not null && exceptions.TryGet(run, out ReadOnlySpan<bool> places))
        {
            places.CopyTo(breakBefore);
            return;
        }

        bool besideDigit = (start > 0 && char.IsDigit(word[start - 1])) || (end < word.Length && char.IsDigit(word[end]));
        if (run.Length < Left + Right || besideDigit || HasInnerCapital(run))
            return;
        int size = (run.Length * 2) + 5;
        byte[]? rented = size > StackLetters ? ArrayPool<byte>.Shared.Rent(size) : null;
        Span<byte> buffer = rented ?? stackalloc byte[StackLetters];
        MarkByPatterns(run, breakBefore, buffer[..size]);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
    }

    /// <param name="run">Letters and marks only.</param>
    /// <param name="breakBefore">As long as the run.</param>
    /// <param name="buffer">For the letters' codes with both ends, and one level more than those.</param>
    private void MarkByPatterns(ReadOnlySpan<char> run, Span<bool> breakBefore, Span<byte> buffer)
    {
        int letters = 0;
        Span<byte> codes = buffer[..(run.Length + 2)];
        Span<byte> levels = buffer[codes.Length..];
        levels.Clear();
        codes[0] = HyphenationPatterns.WordEnd;
        foreach (char c in run)
        {
            if (!IsMark(c))
                codes[++letters] = _patterns.CodeOf(c) is var code && code != 0 ? code : HyphenationPatterns.ForeignLetter;
        }

        codes[letters + 1] = HyphenationPatterns.WordEnd;
        _patterns.Match(codes[..(letters + 2)], levels);
        int letter = 0;
        for (int i = 0; i < run.Length; i++)
        {
            // A mark written on its own belongs to its letter; the patterns know only the letter.
            if (IsMark(run[i]))
                continue;
            letter++;
            if (letter > Left && letters - letter + 1 >= Right)
                breakBefore[i] = (levels[letter] & 1) != 0;
        }
    }

    /// <summary>Letters of other languages are letters too, in words that no pattern reaches across.</summary>
    private bool IsLetter(char c, bool withinRun) =>
        _patterns.CodeOf(c) != 0 || CodePoint.CategoryOf(c) <= UnicodeCategory.OtherLetter || (withinRun && IsMark(c));

    private static bool IsMark(char c) => c >= '\u0300' && CodePoint.IsMark(c);

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    /// <summary>A capital after an elision (l'Orient) is a first letter.</summary>
    private static bool HasInnerCapital(ReadOnlySpan<char> run)
    {
        for (int i = 1; i < run.Length; i++)
        {
            if (char.IsUpper(run[i]) && !IsApostrophe(run[i - 1]))
                return true;
        }

        return false;
    }

    private static void MarkSoftHyphens(ReadOnlySpan<char> word, Span<bool> breakBefore)
    {
        for (int i = 1; i < word.Length; i++)
            breakBefore[i] = word[i - 1] == SoftHyphen && word[i] != SoftHyphen && i > 1;
    }
}
