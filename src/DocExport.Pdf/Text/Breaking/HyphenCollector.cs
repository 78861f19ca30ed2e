using DocExport.Pdf.Text.Shaping;
using DocExport.Themes;

namespace DocExport.Pdf.Text.Breaking;

/// <summary>Adds the places where words may be hyphenated to those where lines may end anyway.</summary>
internal sealed class HyphenCollector(WordHyphenation hyphenation)
{
    public BreakCandidate[] Within(ShapedText text, ReadOnlySpan<BreakCandidate> candidates)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        string characters = text.Source.Text;
        bool hangs = text.Source.Style.Alignment == TextAlignment.Justify;
        var all = new List<BreakCandidate>(candidates.Length * 2) { candidates[0] };
        int next = 1;
        for (int index = candidates[0].Token; index <= candidates[^1].Token; index++)
        {
            ref readonly Token token = ref tokens[index];
            if (!MayDivide(token, characters))
                continue;
            foreach (HyphenationPoint point in hyphenation.Of(token, characters))
            {
                int position = token.Start + point.Offset;
                while (next < candidates.Length && candidates[next].Position < position)
                    all.Add(candidates[next++]);
                bool known = next < candidates.Length && candidates[next].Position == position;
                if (!known && position > candidates[0].Position && position < candidates[^1].Position)
                    all.Add(WordBreaks.At(token, index, point.Offset, point.Split, BreakKind.Hyphen, hangs, characters));
            }
        }

        while (next < candidates.Length)
            all.Add(candidates[next++]);
        return [.. all];
    }

    /// <summary>A word that goes on in another style is no whole word for the patterns, and stays undivided.</summary>
    private static bool MayDivide(in Token token, string text) =>
        token.Kind == TokenKind.Word
        && token.Word is not null
        && token.Item.Style is { Hyphenate: true, Verbatim: false }
        && (token.Start == 0 || !char.IsLetter(text[token.Start - 1]))
        && (token.End == text.Length || !char.IsLetter(text[token.End]));
}
