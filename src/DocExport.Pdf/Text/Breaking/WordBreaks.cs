using DocExport.Pdf.Text.Lines;
using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Text.Breaking;

/// <summary>Measures breaks within a word.</summary>
internal static class WordBreaks
{
    /// <param name="token">The word.</param>
    /// <param name="index">Its index.</param>
    /// <param name="offset">UTF-16 units from its start to the break.</param>
    /// <param name="kind">What the break is.</param>
    /// <param name="hangs">Whether margins are optical.</param>
    /// <param name="text">The paragraph.</param>
    public static BreakCandidate At(in Token token, int index, int offset, BreakKind kind, bool hangs, string text) =>
        At(token, index, offset, Split(token.Item, token.Word!, text.AsSpan(token.Start, token.Length), offset), kind, hangs, text);

    /// <summary>Measures the two sides of a break as they will be set: what a ligature joined is shaped apart.</summary>
    /// <param name="item">What the word is part of.</param>
    /// <param name="word">The word.</param>
    /// <param name="letters">Its text.</param>
    /// <param name="offset">UTF-16 units from its start to the break.</param>
    public static WordSplit Split(TextItem item, ShapedWord word, ReadOnlySpan<char> letters, int offset)
    {
        if (!Scripts.ShapesByWord(item.Script) || !word.IsJoinedAt(offset))
            return word.Split(offset, item.Context.NominalAdvance);
        ShapedWord before = item.Context.Word(letters[..offset]), after = item.Context.Word(letters[offset..]);
        return new WordSplit(before.Width, after.Width, Math.Min(before.ClusterCount, word.ClusterCount));
    }

    /// <summary>A break between two tokens.</summary>
    /// <param name="tokens">All of the paragraph.</param>
    /// <param name="index">The one the next line begins with.</param>
    /// <param name="seen">The last one seen before.</param>
    /// <param name="kind">What the break is.</param>
    /// <param name="hangs">Whether margins are optical.</param>
    /// <param name="text">The paragraph.</param>
    public static BreakCandidate Before(ReadOnlySpan<Token> tokens, int index, int seen, BreakKind kind, bool hangs, string text)
    {
        ref readonly Token token = ref tokens[index], last = ref tokens[seen];
        (double stretch, double shrink) = Flexibility.Of(last);
        var candidate = new BreakCandidate
        {
            Position = token.Start,
            Token = index,
            Kind = kind,
            Before = last.X + last.Width,
            StretchBefore = last.Stretch + stretch,
            ShrinkBefore = last.Shrink + shrink,
            After = token.X,
            StretchAfter = token.Stretch,
            ShrinkAfter = token.Shrink,
        };
        if (candidate.SetsHyphen)
            candidate.HyphenWidth = last.Item.Context.Hyphen.Width * last.Item.Scale;
        if (!hangs)
            return candidate;
        candidate.OverhangBefore = candidate.SetsHyphen ? Protrusion.OfHyphen(last.Item) : Protrusion.AtEnd(last, text);
        candidate.OverhangAfter = Protrusion.AtStart(token, text);
        return candidate;
    }

    public static BreakCandidate At(in Token token, int index, int offset, WordSplit split, BreakKind kind, bool hangs, string text)
    {
        TextItem item = token.Item;
        (double stretch, double shrink) = Flexibility.Of(token);
        double share = split.ClustersBefore / (double)Math.Max(1, token.Word!.ClusterCount);
        double after = (split.After * item.Scale) + ((token.Word.ClusterCount - split.ClustersBefore) * item.Tracking);
        var candidate = new BreakCandidate
        {
            Position = token.Start + offset,
            Token = index,
            Kind = kind,
            Before = token.X + (split.Before * item.Scale) + (split.ClustersBefore * item.Tracking),
            StretchBefore = token.Stretch + (stretch * share),
            ShrinkBefore = token.Shrink + (shrink * share),
            After = token.X + token.Width - after,
            StretchAfter = token.Stretch + (stretch * share),
            ShrinkAfter = token.Shrink + (shrink * share),
        };
        if (candidate.SetsHyphen)
            candidate.HyphenWidth = item.Context.Hyphen.Width * item.Scale;
        if (!hangs)
            return candidate;
        candidate.OverhangBefore = candidate.SetsHyphen
            ? Protrusion.OfHyphen(item)
            : Protrusion.AtEnd(item, text[candidate.Position - 1]);
        candidate.OverhangAfter = Protrusion.AtStart(item, text[candidate.Position]);
        return candidate;
    }
}
