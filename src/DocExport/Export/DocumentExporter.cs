using DocExport.Diagnostics;
using DocExport.Resources;

namespace DocExport.Export;

/// <summary>
/// Base of all exporters. An exporter writes one synchronous, cancellable core; streams, files and asynchrony are added here.
/// Exporters hold options alone and so serve many exports at once.
/// </summary>
public abstract class DocumentExporter
{
    /// <summary>Tells the time that a document without <see cref="Metadata.Modified"/> was last changed at.</summary>
    /// <value>Default: <see langword="null"/>: no clock is asked, so that the same document gives the same bytes.</value>
    public TimeProvider? TimeProvider { get; init; }

    /// <summary>
    /// Exports to a stream. The stream is only written to: never read, sought or closed. The output is held in memory until it is whole; an
    /// export to a file is not.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was signalled; nothing was written.</exception>
    public ExportReport Export(
        Document document,
        Stream output,
        IProgress<ExportProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var buffer = new MemoryStream();
        ExportReport report = Run(document, buffer, progress, cancellationToken);
        if (report.Succeeded)
        {
            buffer.Position = 0;
            buffer.CopyTo(output);
        }

        return report;
    }

    /// <summary>
    /// Exports to a stream, with asynchronous writes alone; the work itself is done on the thread pool. The output is held in memory until it
    /// is whole; an export to a file is not.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was signalled; nothing was written, or not all where it was signalled during the last writes.</exception>
    public async Task<ExportReport> ExportAsync(
        Document document,
        Stream output,
        IProgress<ExportProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        // Whole before the first byte goes out: an error found on the last page must not leave half a file with the caller.
        var buffer = new MemoryStream();
        await using (buffer.ConfigureAwait(false))
        {
            ExportReport report = await Task.Run(() => Run(document, buffer, progress, cancellationToken), cancellationToken).ConfigureAwait(false);
            if (report.Succeeded)
            {
                buffer.Position = 0;
                await buffer.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
            }

            return report;
        }
    }

    /// <summary>Exports to a file, which is replaced only when the export is whole.</summary>
    /// <exception cref="IOException">The file can't be written; the message names it and says why.</exception>
    /// <exception cref="OperationCanceledException">The token was signalled; the file is as it was.</exception>
    public ExportReport Export(
        Document document,
        string path,
        IProgress<ExportProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        using var file = new ReplacementFile(path);
        try
        {
            ExportReport report = Run(document, file.Stream, progress, cancellationToken);
            if (report.Succeeded)
                file.Commit();
            return report;
        }
        catch (Exception problem) when (file.Concerns(problem))
        {
            throw file.Named(problem);
        }
    }

    /// <summary>Exports to a file, which is replaced only when the export is whole.</summary>
    /// <inheritdoc cref="Export(Document, string, IProgress{ExportProgress}?, CancellationToken)" path="/exception"/>
    public Task<ExportReport> ExportAsync(
        Document document,
        string path,
        IProgress<ExportProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        Task.Run(() => Export(document, path, progress, cancellationToken), cancellationToken);

    /// <summary>Writes the document. Problems of the document are reported to the context; exceptions are for faults.</summary>
    protected abstract void Write(ExportContext context, Stream output);

    private ExportReport Run(Document document, Stream output, IProgress<ExportProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        cancellationToken.ThrowIfCancellationRequested();
        if (TimeProvider is not null && document.Metadata.Modified is null)
            document = document with { Metadata = document.Metadata with { Modified = TimeProvider.GetUtcNow() } };
        var context = new ExportContext(document, progress, cancellationToken);
        long start = output.Position;
        try
        {
            Write(context, output);
        }
        catch (ImageChangedException changed)
        {
            context.Diagnostics.Report(DiagnosticIds.ImageChanged, changed.Span, changed.Name);
        }

        var report = new ExportReport
        {
            Diagnostics = [.. document.Diagnostics, .. context.Diagnostics.Items],
            BytesWritten = output.Position - start,
            Units = context.Units,
            Pages = context.Pages,
            Headings = context.Headings,
            Fonts = context.Fonts,
        };
        return report.Succeeded ? report : report with { BytesWritten = 0 };
    }
}
