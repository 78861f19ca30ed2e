using DocExport.Diagnostics;

namespace DocExport.Export;

/// <summary>What an export did.</summary>
public sealed record ExportReport
{
    /// <summary>The reader's diagnostics and the exporter's, in that order.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Bytes written; 0 where errors prevented an output.</summary>
    public required long BytesWritten { get; init; }

    /// <summary>Pages of a PDF, content files of an e-book.</summary>
    public int Units { get; init; }

    /// <summary>Where pages begin, for page lists; empty for formats without pages.</summary>
    public PageMap Pages { get; init; } = PageMap.Empty;

    /// <summary>Whether an output was written: no diagnostic is an error.</summary>
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
}
