using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>
/// Cuts pieces that would make too large a file, at the highest heading in reach or else between two blocks, or within one that is too large
/// by itself.
/// </summary>
internal static class SizeLimiter
{
    // Old readers slow down or refuse above 300 KiB; sizes are estimates, hence the margin.
    public const int Limit = 220 * 1024;

    // Leaves room beside its first part for the heading above it.
    private const int PartLimit = Limit * 9 / 10;

    public static IEnumerable<ContentPiece> Apply(ContentPiece piece, DiagnosticBag diagnostics)
    {
        if (piece.Blocks.Sum(block => (long)MarkupSize.Estimate(block)) <= Limit)
        {
            yield return piece;
            yield break;
        }

        BlockPart[] parts = [.. piece.Blocks.SelectMany(block => BlockDivider.Divide(block, PartLimit))];
        int[] sizes = [.. parts.Select(part => MarkupSize.Estimate(part.Block))];
        for (int index = 0; index < parts.Length; index++)
        {
            if (sizes[index] > Limit)
                diagnostics.Report(DiagnosticIds.EpubBlockWhole, Largest(parts[index].Block).SourceSpan, sizes[index] / 1000);
        }

        int start = 0, ordinal = piece.FirstBlock + (piece.Division is null ? 0 : 1);
        while (start < sizes.Length)
        {
            int end = End(parts, sizes, start);
            NodeList<Block> blocks = [.. parts[start..end].Select(part => part.Block)];
            ordinal -= parts[start].Repeated;
            yield return start == 0
                ? piece with { Blocks = blocks }
                : new ContentPiece(piece.Kind, blocks) { Depth = piece.Depth, FirstBlock = ordinal, IsContinuation = true };
            ordinal += blocks.Sum(block => block.DescendantsAndSelf().Count(node => node is Block));
            start = end;
        }
    }

    /// <summary>The innermost block, item or cell that is too large.</summary>
    private static Node Largest(Node node)
    {
        while (node.Children.FirstOrDefault(child => child is not Inline && MarkupSize.Estimate(child) > Limit) is { } inner)
            node = inner;
        return node;
    }

    /// <summary>Where a file that begins at <paramref name="start"/> ends.</summary>
    private static int End(BlockPart[] parts, int[] sizes, int start)
    {
        long size = 0;
        int end = start, best = -1, bestLevel = 7;
        // What goes on begins a file.
        while (end < sizes.Length && (end == start || (parts[end].Repeated == 0 && size + sizes[end] <= Limit)))
        {
            // Only in the second half, lest the files become many and small.
            if (size > Limit / 2 && parts[end].Block is Heading heading && heading.Level <= bestLevel)
                (best, bestLevel) = (end, heading.Level);
            size += sizes[end++];
        }

        if (end == sizes.Length)
            return end;
        if (parts[end].Block is Heading next && next.Level <= bestLevel)
            return end;
        return best > 0 ? best : end;
    }
}
