using System.Buffers;
using DocExport.Pdf.Text.Lines;
using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>Shapes the items of a paragraph word by word, or whole where letters depend on more than their word.</summary>
internal sealed class Tokenizer(string text, List<Token> tokens)
{
    private const char FirstMark = '\u0300';

    // Work on a word grows with the square of its length where it is divided, or where HarfBuzz drops characters from it. No word that a
    // person writes is as long, and no cluster has more than some thirty marks (UAX #15, stream-safe text).
    private const int LongestWord = 512;

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(
        " \t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200A\u2028\u2029\u205F\u3000");

    public void Add(TextItem item)
    {
        if (item.Run.Object is { } box)
            tokens.Add(new Token { Item = item, Object = box, Start = item.Start, Length = item.End - item.Start, Kind = TokenKind.Object });
        else if (item.IsMissing)
            AddMissing(item);
        else if (Scripts.ShapesByWord(item.Script))
            AddWords(item, null);
        else
            AddWords(item, item.Context.Run(text, item.Start, item.End - item.Start));
    }

    private void AddMissing(TextItem item)
    {
        for (int start = item.Start; start < item.End;)
        {
            int end = Math.Min(item.End, GraphemeBreaker.NextBoundary(text, start));
            tokens.Add(new Token
            {
                Item = item,
                Object = MissingGlyphBox.Create(item, text, start, end),
                Start = start,
                Length = end - start,
                Kind = TokenKind.Object,
            });
            start = end;
        }
    }

    /// <param name="item">The item.</param>
    /// <param name="whole">The item shaped as a whole, to be cut into words; <see langword="null"/> where words are shaped.</param>
    private void AddWords(TextItem item, ShapedWord? whole)
    {
        bool byCluster = Scripts.IsIdeographic(item.Script);
        for (int start = item.Start; start < item.End;)
        {
            char first = text[start];
            TokenKind kind = CarriesMark(start) ? TokenKind.Word : KindOf(first);
            int end = kind != TokenKind.Word ? start + 1
                : byCluster ? ClusterEnd(start, item.End)
                : WordEnd(start, item.End, divides: whole is null);
            ShapedWord word = kind switch
            {
                TokenKind.ForcedBreak => item.Context.Space,
                TokenKind.Space when first <= ' ' => item.Context.Space,
                TokenKind.NoBreakSpace => item.Context.SpaceFor(kind),
                _ => whole?.Slice(start - item.Start, end - start) ?? item.Context.Word(text.AsSpan(start, end - start)),
            };
            tokens.Add(new Token { Item = item, Word = word, Start = start, Length = end - start, Kind = kind });
            start = end;
        }
    }

    /// <summary>A dash or an ellipsis of two signs is one.</summary>
    private int ClusterEnd(int start, int limit)
    {
        int end = Math.Min(limit, GraphemeBreaker.NextBoundary(text, start));
        while (end < limit && text[end] == text[start] && text[start] is '\u2014' or '\u2015' or '\u2025' or '\u2026')
            end++;
        return end;
    }

    private int WordEnd(int start, int limit, bool divides)
    {
        // The first unit may be a space that carries a mark.
        int length = text.AsSpan(start + 1, limit - start - 1).IndexOfAny(WordEnds);
        int end = length < 0 ? limit : start + 1 + length;
        if (!divides || end - start <= LongestWord)
            return end;
        ReadOnlySpan<char> most = text.AsSpan(0, Math.Min(end, start + (2 * LongestWord)));
        int boundary = GraphemeBreaker.NextBoundary(most, start + LongestWord - 1);
        return boundary < end && char.IsLowSurrogate(text[boundary]) ? boundary + 1 : boundary;
    }

    /// <summary>A mark on a space is one cluster with it, and seen.</summary>
    private bool CarriesMark(int position) =>
        position + 1 < text.Length && text[position + 1] >= FirstMark && WordEnds.Contains(text[position])
        && GraphemeBreaker.NextBoundary(text, position) > position + 1;

    private static TokenKind KindOf(char c) => c switch
    {
        '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029' => TokenKind.ForcedBreak,
        '\u00A0' => TokenKind.NoBreakSpace,
        <= ' ' => TokenKind.Space,
        _ => WordEnds.Contains(c) ? TokenKind.Space : TokenKind.Word,
    };
}
