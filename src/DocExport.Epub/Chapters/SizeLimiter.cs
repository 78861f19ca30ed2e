using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>Cuts pieces that would make too large a file, at the highest heading in reach or else between two blocks.</summary>
internal static class SizeLimiter
{
    // Old readers slow down or refuse above 300 KiB; sizes are estimates, hence the margin.
    private const int Limit = 220 * 1024;

    public static IEnumerable<ContentPiece> Apply(ContentPiece piece)
    {
        int[] sizes = [.. piece.Blocks.Select(MarkupSize.Estimate)];
        if (sizes.Sum(size => (long)size) <= Limit)
        {
            yield return piece;
            yield break;
        }

        int start = 0, ordinal = piece.FirstBlock + (piece.Division is null ? 0 : 1);
        while (start < sizes.Length)
        {
            int end = End(piece.Blocks, sizes, start);
            NodeList<Block> blocks = [.. piece.Blocks.AsSpan()[start..end]];
            yield return start == 0
                ? piece with { Blocks = blocks }
                : new ContentPiece(piece.Kind, blocks) { Depth = piece.Depth, FirstBlock = ordinal, IsContinuation = true };
            ordinal += blocks.Sum(block => block.DescendantsAndSelf().Count(node => node is Block));
            start = end;
        }
    }

    /// <summary>Where a file that begins at <paramref name="start"/> ends.</summary>
    private static int End(NodeList<Block> blocks, int[] sizes, int start)
    {
        long size = 0;
        int end = start, best = -1, bestLevel = 7;
        while (end < sizes.Length && (end == start || size + sizes[end] <= Limit))
        {
            // Only in the second half, lest the files become many and small.
            if (size > Limit / 2 && blocks[end] is Heading heading && heading.Level <= bestLevel)
                (best, bestLevel) = (end, heading.Level);
            size += sizes[end++];
        }

        if (end == sizes.Length)
            return end;
        if (blocks[end] is Heading next && next.Level <= bestLevel)
            return end;
        return best > 0 ? best : end;
    }
}
