using DocExport.Diagnostics;

namespace DocExport.Export;

/// <summary>What an exporter works with during one export.</summary>
public sealed class ExportContext
{
    private readonly IProgress<ExportProgress>? _progress;

    internal ExportContext(Document document, IProgress<ExportProgress>? progress, CancellationToken cancellationToken)
    {
        Document = document;
        _progress = progress;
        CancellationToken = cancellationToken;
    }

    /// <summary>The document as the caller gave it.</summary>
    public Document Document { get; }

    /// <summary>Signalled when the caller gives up; exporters look at it at least once for each block and page.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Pages or content files made; enters the report.</summary>
    public int Units { get; set; }

    /// <summary>Where pages begin; enters the report.</summary>
    public PageMap Pages { get; set; } = PageMap.Empty;

    /// <summary>The headings and their pages; enters the report.</summary>
    public IReadOnlyList<HeadingPlace> Headings { get; set; } = [];

    /// <summary>The fonts used; enters the report.</summary>
    public IReadOnlyList<FontUse> Fonts { get; set; } = [];

    internal DiagnosticBag Diagnostics { get; } = new();

    /// <summary>Adds a diagnostic to the report; an error prevents the output.</summary>
    public void Report(Diagnostic diagnostic) => Diagnostics.AddRange([diagnostic]);

    /// <summary>Tells the caller how far the export is.</summary>
    public void ReportProgress(ExportPhase phase, int done, int total) => _progress?.Report(new(phase, done, total));
}
