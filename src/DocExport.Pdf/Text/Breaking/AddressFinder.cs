using System.Buffers;
using DocExport.Pdf.Text.Shaping;
using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text.Breaking;

/// <summary>Finds what is typed rather than written: code, web addresses, paths, identifiers. None of it may get a hyphen.</summary>
internal static class AddressFinder
{
    // Shorter ones need no break, and hardly ever are what they look like.
    private const int ShortestAddress = 8, ShortestName = 10, ShortestCapitals = 16;
    private const int FewestSlashes = 2;

    private static readonly SearchValues<char> Marks = SearchValues.Create("/\\_@.:");
    private static readonly char[] Around = [.. "()[]{}<>\"'.,;:!?\u2018\u2019\u201C\u201D\u201A\u201E\u00AB\u00BB\u2026"];

    /// <summary>Marks the breaks of code and addresses, and the tokens of addresses.</summary>
    public static void Mark(StyledText source, Span<Token> tokens, Span<LineBreakOpportunity> opportunities)
    {
        for (int first = 0; first < tokens.Length; first++)
        {
            if (!MayBePart(tokens[first]))
                continue;
            bool verbatim = tokens[first].Item.Style.Verbatim;
            int last = first;
            while (MayBePart(tokens[last + 1]) && tokens[last + 1].Item.Style.Verbatim == verbatim)
                last++;
            int start = tokens[first].Start, end = tokens[last].End;
            if (verbatim)
                // Whole blocks of code have lines enough to do without.
                AddressBreaks.Mark(source.Text, start, end, opportunities, atCapitals: !source.Style.Verbatim);
            else if (MarkWord(source.Text, start, end, opportunities))
            {
                foreach (ref Token token in tokens[first..(last + 1)])
                    token.IsAddress = true;
            }

            first = last;
        }
    }

    private static bool MayBePart(in Token token) =>
        token is { Kind: TokenKind.Word, Length: > 0 } && Scripts.ShapesByWord(token.Item.Script)
        && !Scripts.IsIdeographic(token.Item.Script) && token.Item.Script != Script.Hangul;

    private static bool MarkWord(string text, int start, int end, Span<LineBreakOpportunity> opportunities)
    {
        if (end - start < ShortestAddress)
            return false;
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        int mark = word.IndexOfAny(Marks);
        // Most words have none, or the full stop behind them.
        if (mark < 0 || mark == word.Length - 1)
        {
            if (word.Length < ShortestCapitals || !HasInnerCapital(word))
                return false;
            AddressBreaks.Mark(text, start, end, opportunities, atCapitals: true);
            return true;
        }

        int before = word.Length - word.TrimStart(Around).Length;
        ReadOnlySpan<char> address = word.Trim(Around);
        if (address.Length < ShortestAddress || !address.ContainsAny(Marks))
            return false;
        bool isName = IsName(address);
        if (!isName && !IsAddress(address))
            return false;
        AddressBreaks.Mark(text, start + before, start + before + address.Length, opportunities, atCapitals: isName);
        return true;
    }

    private static bool IsAddress(ReadOnlySpan<char> word) =>
        word.Contains("://", StringComparison.Ordinal)
        || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || (word.Contains('\\') && HasLetter(word))
        || (word.Count('/') >= FewestSlashes && HasLetter(word))
        || word[0] is '/' or '~'
        || IsBetweenLetters(word, "@")
        || (word.Contains('/') && IsBetweenLetters(word, "."));

    private static bool IsName(ReadOnlySpan<char> word) =>
        !word.ContainsAny('/', '\\', '@')
        && (IsBetweenLetters(word, "_") || IsBetweenLetters(word, "::") || (word.Length >= ShortestName && IsBetweenLetters(word, ".")));

    /// <summary>Two letters or figures on both sides: no abbreviation such as z.B. or U.S.A.</summary>
    private static bool IsBetweenLetters(ReadOnlySpan<char> word, ReadOnlySpan<char> sign)
    {
        for (int at = word.IndexOf(sign, StringComparison.Ordinal); at >= 0;)
        {
            int after = at + sign.Length;
            if (at >= 2 && after + 2 <= word.Length && char.IsLetter(word[at - 1]) && char.IsLetterOrDigit(word[at - 2])
                && char.IsLetter(word[after]) && char.IsLetterOrDigit(word[after + 1]))
                return true;
            int next = word[after..].IndexOf(sign, StringComparison.Ordinal);
            at = next < 0 ? -1 : after + next;
        }

        return false;
    }

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }

    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (int i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))
                return true;
        }

        return false;
    }
}
