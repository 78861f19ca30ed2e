using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Epub.Chapters;

/// <summary>
/// Puts neighbouring pieces into one file where each by itself would make more files than reading systems manage: they read the list of
/// all of them before they show the first page, and a ZIP archive ends at 65,534. Headings and their entries in the table of contents stay.
/// </summary>
internal static class FileCountLimiter
{
    /// <summary>Long books have some hundreds; only generated ones come here.</summary>
    public const int MostFiles = 2000;

    /// <summary>Beyond this nobody finds anything in a list, and readers and checkers take long over it.</summary>
    private const int MostEntries = 5000;

    /// <param name="pieces">In the order of the book.</param>
    /// <param name="diagnostics">Told where the first file with more than one piece begins.</param>
    public static IReadOnlyList<ContentPiece> Apply(IReadOnlyList<ContentPiece> pieces, DiagnosticBag diagnostics)
    {
        if (pieces.Count <= MostFiles)
            return pieces;
        // As even as can be, so that the files stay small.
        int most = (pieces.Count + MostFiles - 1) / MostFiles;
        var files = new List<ContentPiece>();
        for (int start = 0, end; start < pieces.Count; start = end)
        {
            end = End(pieces, start, most);
            if (end == start + 1)
            {
                files.Add(pieces[start]);
                continue;
            }

            NodeList<Block> blocks = [.. pieces.Skip(start).Take(end - start).SelectMany(piece => piece.Blocks)];
            files.Add(pieces[start] with { Blocks = blocks, IsShared = true });
        }

        if (files.Count < pieces.Count)
            diagnostics.Report(DiagnosticIds.EpubFilesShared, files.First(file => file.IsShared).Blocks[0].SourceSpan, pieces.Count, MostFiles, most);
        return files;
    }

    /// <summary>Whether the table of contents would be too long with more than the first heading of each file.</summary>
    public static bool ListsFirstAlone(IReadOnlyList<ContentPiece> files, int contentsDepth, DiagnosticBag diagnostics)
    {
        if (files.FirstOrDefault(file => file.IsShared) is not { } shared || ContentsList.Count(files, contentsDepth) is not (> MostEntries and int count))
            return false;
        diagnostics.Report(DiagnosticIds.EpubContentsThinned, shared.Blocks[0].SourceSpan, count, MostEntries);
        return true;
    }

    private static int End(IReadOnlyList<ContentPiece> pieces, int start, int most)
    {
        ContentPiece first = pieces[start];
        long size = Size(first);
        int end = start + 1;
        while (end < pieces.Count && end - start < most && Follows(first, pieces[end]) && (size += Size(pieces[end])) <= SizeLimiter.Limit)
            end++;
        return end;
    }

    /// <summary>Whether a piece has nothing that only a file of its own can say.</summary>
    private static bool Follows(ContentPiece first, ContentPiece next) =>
        next is { Division: null, HasTitleBlock: false, IsContinuation: false } && next.Depth == first.Depth && !first.HasTitleBlock
        && (next.Kind == first.Kind || next.Kind == PieceKind.Section);

    private static long Size(ContentPiece piece) => piece.Blocks.Sum(block => (long)MarkupSize.Estimate(block));
}
