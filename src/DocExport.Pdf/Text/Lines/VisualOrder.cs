using DocExport.Pdf.Text.Unicode;

namespace DocExport.Pdf.Text.Lines;

/// <summary>The order of a line's parts from left to right.</summary>
internal sealed class VisualOrder
{
    private readonly List<BidiRun> _runs = [];
    private readonly List<int> _order = [];

    /// <param name="parts">In logical order.</param>
    /// <param name="seenCount">How many come before the white space at the end.</param>
    /// <param name="bidi">The paragraph's levels.</param>
    /// <param name="end">Where the next line begins in the text.</param>
    /// <returns>Indices into <paramref name="parts"/>, valid until the next call.</returns>
    public List<int> Of(ReadOnlySpan<LinePart> parts, int seenCount, BidiParagraph bidi, int end)
    {
        _order.Clear();
        if (bidi.IsLeftToRight || parts.IsEmpty)
        {
            for (int i = 0; i < parts.Length; i++)
                _order.Add(i);
            return _order;
        }

        // White space at the end stands outside the line's text whatever it was typed with (L1).
        bool rightToLeft = bidi.ParagraphLevel == 1;
        if (rightToLeft)
        {
            for (int i = parts.Length - 1; i >= seenCount; i--)
                _order.Add(i);
        }

        AddSeen(parts[..seenCount], bidi, seenCount < parts.Length ? parts[seenCount].Start : end);
        if (!rightToLeft)
        {
            for (int i = seenCount; i < parts.Length; i++)
                _order.Add(i);
        }

        return _order;
    }

    private void AddSeen(ReadOnlySpan<LinePart> parts, BidiParagraph bidi, int end)
    {
        if (parts.IsEmpty)
            return;
        bidi.ReorderLine(parts[0].Start, end, _runs);
        foreach (BidiRun run in _runs)
        {
            int first = FirstFrom(run.Start, parts, end), after = first;
            while (after < parts.Length && PositionOf(parts[after], end) < run.End)
                after++;
            for (int i = first; i < after; i++)
                _order.Add(run.IsRightToLeft ? first + after - 1 - i : i);
        }
    }

    private static int FirstFrom(int start, ReadOnlySpan<LinePart> parts, int end)
    {
        int low = 0, high = parts.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (PositionOf(parts[middle], end) < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>A hyphen of ours has no text; it goes with the word before it.</summary>
    private static int PositionOf(in LinePart part, int end) => part.IsHyphen ? Math.Min(part.Start, end) - 1 : part.Start;
}
