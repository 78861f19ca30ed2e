using DocExport.Pdf;

namespace DocExport.Cli.Commands;

/// <summary>What <c>--pdf-standard</c> names.</summary>
internal static class PdfStandardArgument
{
    public const string A2 = "ua-1,a-2a";
    public const string A3 = "ua-1,a-3a";

    // Every PDF keeps PDF/UA-1, so that it may be named or not; level a includes b and u (ISO 19005-2, 5.2).
    private static readonly Dictionary<string, PdfStandard?> Kept = new(StringComparer.Ordinal)
    {
        ["ua-1"] = null,
        ["a-2a"] = PdfStandard.Ua1A2a,
        ["a-2b"] = PdfStandard.Ua1A2a,
        ["a-2u"] = PdfStandard.Ua1A2a,
        ["a-3a"] = PdfStandard.Ua1A3a,
        ["a-3b"] = PdfStandard.Ua1A3a,
        ["a-3u"] = PdfStandard.Ua1A3a,
    };

    /// <returns>The standard; <see langword="null"/> where none is named.</returns>
    /// <exception cref="UsageException">It is none that is kept here, or one that can't hold the source.</exception>
    public static PdfStandard? Resolve(string? names, bool attachesSource)
    {
        if (names is null)
            return null;
        string[] wanted = names.ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        PdfStandard standard = wanted.Length == 0 || !wanted.All(name => Kept.ContainsKey(name)) || wanted.Select(name => Kept[name]).OfType<PdfStandard>().Distinct().Count() > 1
            ? throw new UsageException($"PDFs are not written to the standards '{names}'", $"use {A2} or {A3}")
            : wanted.Select(name => Kept[name]).OfType<PdfStandard>().FirstOrDefault(attachesSource ? PdfStandard.Ua1A3a : PdfStandard.Ua1A2a);
        return attachesSource && standard == PdfStandard.Ua1A2a
            ? throw new UsageException($"{A2} can't hold the source", $"use {A3} with --attach-source")
            : standard;
    }
}
