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

    private static void Divide(ShapedText text, in BreakCandidate start, in BreakCandidate end, List<BreakCandidate> all)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        string characters = text.Source.Text;
        for (int index = start.Token; index <= end.Token; index++)
        {
            ref readonly Token token = ref tokens[index];
            if (token.Kind != TokenKind.Word)
                continue;
            int from = Math.Max(token.Start, start.Position), to = Math.Min(token.End, end.Position);
            for (int at = GraphemeBreaker.NextBoundary(characters, from); at < to; at = GraphemeBreaker.NextBoundary(characters, at))
            {
                // A mark of the last word is no start of a line, nor is what follows a space (the ordinary places see to that).
                if (at > token.Start && !char.IsWhiteSpace(characters[at]))
                    all.Add(WordBreaks.At(token, index, at - token.Start, BreakKind.Emergency, hangs: false, characters));
            }
        }
    }
}
