using DocExport.Pdf.Text.Shaping;
using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text.Breaking;

/// <summary>Lets words that are wider than the measure be divided between any two of their characters.</summary>
internal static class EmergencyBreaks
{
    /// <returns>The same candidates where no word is too wide.</returns>
    public static ReadOnlySpan<BreakCandidate> Within(ShapedText text, ReadOnlySpan<BreakCandidate> candidates, double measure)
    {
        List<BreakCandidate>? all = null;
        for (int i = 1; i < candidates.Length; i++)
        {
            ref readonly BreakCandidate start = ref candidates[i - 1], end = ref candidates[i];
            if (end.Before + end.HyphenWidth - start.After > measure)
            {
                all ??= [.. candidates[..i]];
                Divide(text, start, end, all);
            }

            all?.Add(end);
        }

        return all is null ? candidates : all.ToArray();
    }

    private static bool IsSeen(in Token token) => token.Kind is TokenKind.Word or TokenKind.Object;

    private static void Divide(ShapedText text, in BreakCandidate start, in BreakCandidate end, List<BreakCandidate> all)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        string characters = text.Source.Text;
        int index = start.Token;
        for (int at = GraphemeBreaker.NextBoundary(characters, start.Position); at < end.Position; at = GraphemeBreaker.NextBoundary(characters, at))
        {
            while (tokens[index].End <= at)
                index++;
            ref readonly Token token = ref tokens[index];
            // Where spaces are, the ordinary places are, or the author wants none.
            if (!IsSeen(token))
                continue;
            if (at > token.Start && token.Word is not null)
                all.Add(WordBreaks.At(token, index, at - token.Start, BreakKind.Emergency, hangs: false, characters));
            else if (at == token.Start && index > start.Token && IsSeen(tokens[index - 1]))
                all.Add(WordBreaks.Before(tokens, index, index - 1, BreakKind.Emergency, hangs: false, characters));
        }
    }
}
