using System.Collections.Concurrent;
using System.Text;

namespace DocExport.Pdf.Fonts;

/// <summary>
/// Finds a face for a cluster that the chosen one cannot show: added fonts first, then bundled ones, then installed
/// ones, so that a document looks alike on every machine as far as possible.
/// </summary>
internal sealed class FontFallback(IReadOnlyList<FontEntry> added, IReadOnlyList<FontEntry> installed)
{
    // One answer per character and style in use; a book in several scripts stays well below.
    private const int MostAnswers = 16384;
    private readonly ConcurrentDictionary<(int CodePoint, FallbackRequest Request), FontFace?> _answers = new();

    public FontFace? Find(ReadOnlySpan<char> cluster, in FallbackRequest request)
    {
        if (Rune.DecodeFromUtf16(cluster, out Rune only, out int length) != System.Buffers.OperationStatus.Done || length != cluster.Length)
            return Search(cluster, request);
        if (IsPrivateUse(only.Value))
            return null;
        if (_answers.TryGetValue((only.Value, request), out FontFace? known))
            return known;
        FontFace? found = Search(cluster, request);
        if (_answers.Count < MostAnswers)
            _answers.TryAdd((only.Value, request), found);
        return found;
    }

    /// <summary>Such a character means something in the face chosen for it and something else in every other.</summary>
    private static bool IsPrivateUse(int codePoint) => codePoint is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000;

    private FontFace? Search(ReadOnlySpan<char> cluster, in FallbackRequest request) =>
        // No bundled face has an East Asian script, though some have a few of its signs, which must not stand among another's.
        HanForms.IsHan(request.Script)
            ? Best(added, cluster, request) ?? Best(installed, cluster, request) ?? Bundled(cluster, request)
            : Best(added, cluster, request) ?? Bundled(cluster, request) ?? Best(installed, cluster, request);

    /// <summary>Among added or installed fonts the one that suits best; the earlier one where two suit equally.</summary>
    private static FontFace? Best(IReadOnlyList<FontEntry> entries, ReadOnlySpan<char> cluster, in FallbackRequest request)
    {
        FontFace? best = null;
        var bestRank = FallbackRank.Worst;
        foreach (FontEntry entry in entries)
        {
            FontFace face = entry.FaceAt(request.Weight);
            if (!ClusterCoverage.Covers(face, cluster))
                continue;
            var rank = FallbackRank.Of(entry, face, request);
            if (best is null || rank.CompareTo(bestRank) < 0)
                (best, bestRank) = (face, rank);
        }

        return best;
    }

    private static FontFace? Bundled(ReadOnlySpan<char> cluster, in FallbackRequest request)
    {
        foreach (string family in BundledOrder(request))
        {
            FontEntry entry = FontMatching.Nearest(
                BundledFonts.All.Where(entry => entry.Answers(family)), request.Weight, request.Italic)!;
            FontFace face = entry.FaceAt(request.Weight);
            if (ClusterCoverage.Covers(face, cluster))
                return face;
        }

        return null;
    }

    private static string[] BundledOrder(in FallbackRequest request)
    {
        const string Serif = BundledFonts.SerifFamily, Sans = BundledFonts.SansFamily, Code = BundledFonts.MonospaceFamily;
        string[] text = request.Class switch
        {
            FontClass.Monospace => [Code, Sans, Serif],
            FontClass.Sans => [Sans, Serif, Code],
            _ => [Serif, Sans, Code],
        };
        string[] pictures = [BundledFonts.MathFamily, BundledFonts.SymbolsFamily];
        return request.EmojiPresentation
            ? [BundledFonts.EmojiFamily, .. text, .. pictures]
            : [.. text, .. pictures, BundledFonts.EmojiFamily];
    }
}
