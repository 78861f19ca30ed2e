namespace DocExport.Pdf.Text.Unicode;

/// <summary>The bidirectional algorithm (UAX #9), complete with isolates, overrides and paired brackets.</summary>
internal static class BidiAlgorithm
{
    /// <summary>BD2: no embedding is deeper.</summary>
    public const int MaxDepth = 125;

    // The first right-to-left block.
    private const char FirstRightToLeft = '\u0590';

    /// <summary>Resolves a paragraph.</summary>
    /// <param name="text">
    /// One paragraph. A paragraph separator inside (LF among them) ends embeddings and isolates (X8) and keeps the level.
    /// </param>
    /// <param name="direction">Where the paragraph level comes from.</param>
    public static BidiParagraph Resolve(ReadOnlySpan<char> text, BidiBaseDirection direction)
    {
        if (direction != BidiBaseDirection.RightToLeft && !NeedsResolving(text))
            return new BidiParagraph(text.Length, 0);
        BidiClass[] classes = Classify(text);
        byte level = direction switch
        {
            BidiBaseDirection.LeftToRight => 0,
            BidiBaseDirection.RightToLeft => 1,
            _ => BidiIsolates.FirstStrongLevel(classes) ?? 0,
        };
        var levels = new byte[text.Length];
        for (int start = 0; start < text.Length;)
        {
            int end = classes.AsSpan(start).IndexOf(BidiClass.B);
            end = end < 0 ? text.Length : start + end + 1;
            new BidiResolver(text[start..end], classes.AsSpan(start, end - start), level).Resolve(levels.AsSpan(start, end - start));
            start = end;
        }

        return new BidiParagraph(text.Length, level, levels, classes);
    }

    /// <summary>Whether anything in the text can raise a level above 0: R, AL, AN or an explicit formatting character.</summary>
    private static bool NeedsResolving(ReadOnlySpan<char> text)
    {
        const uint Raising = (1u << (int)BidiClass.R) | (1u << (int)BidiClass.AL) | (1u << (int)BidiClass.AN)
            | (1u << (int)BidiClass.LRE) | (1u << (int)BidiClass.LRO) | (1u << (int)BidiClass.RLE) | (1u << (int)BidiClass.RLO)
            | (1u << (int)BidiClass.PDF) | (1u << (int)BidiClass.LRI) | (1u << (int)BidiClass.RLI) | (1u << (int)BidiClass.FSI)
            | (1u << (int)BidiClass.PDI);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] < FirstRightToLeft)
                continue;
            int codePoint = CodePoint.At(text, i, out int length);
            if (((Raising >> (int)CodePoint.BidiClassOf(codePoint)) & 1) != 0)
                return true;
            i += length - 1;
        }

        return false;
    }

    private static BidiClass[] Classify(ReadOnlySpan<char> text)
    {
        var classes = new BidiClass[text.Length];
        int length;
        for (int i = 0; i < text.Length; i += length)
        {
            BidiClass item = CodePoint.BidiClassOf(CodePoint.At(text, i, out length));
            classes.AsSpan(i, length).Fill(item);
        }

        return classes;
    }
}
