using DocExport.Pdf;

namespace DocExport.Cli.Commands;

/// <summary>What <c>--pdf-standard</c> names.</summary>
internal static class PdfStandardArgument
{
    public const string A2 = "ua-1,a-2a";
    public const string A3 = "ua-1,a-3a";

    /// <returns>The standard; <see langword="null"/> where none is named.</returns>
    /// <exception cref="UsageException">It is none that is kept here, or one that can't hold the source.</exception>
    public static PdfStandard? Resolve(string? names, bool attachesSource)
    {
        if (names is null)
            return null;
        PdfStandard standard = string.Join(',', names.Split(',', StringSplitOptions.TrimEntries).OrderDescending(StringComparer.Ordinal)) switch
        {
            A2 => PdfStandard.Ua1A2a,
            A3 => PdfStandard.Ua1A3a,
            _ => throw new UsageException($"PDFs are not written to the standards '{names}'", $"use {A2} or {A3}"),
        };
        return attachesSource && standard == PdfStandard.Ua1A2a
            ? throw new UsageException($"{A2} can't hold the source", $"use {A3} with --attach-source")
            : standard;
    }
}
