using DocExport.Export;
using DocExport.Pdf;

// The documents' own namespace, so that who has a document sees these without a further using.
#pragma warning disable IDE0130
namespace DocExport;
#pragma warning restore IDE0130

/// <summary>PDF in one call. For progress, <see cref="PdfExporter"/> has the same with <see cref="IProgress{T}"/>.</summary>
public static class DocumentPdfExtensions
{
    /// <summary>Exports to a file, which is replaced only when the export is whole.</summary>
    /// <exception cref="IOException">The file can't be written; the message names it and says why.</exception>
    public static ExportReport SaveAsPdf(this Document document, string path, PdfOptions? options = null) =>
        new PdfExporter(options).Export(document, path);

    /// <summary>Exports to a stream, which is only written to: never read, sought or closed.</summary>
    public static ExportReport SaveAsPdf(this Document document, Stream output, PdfOptions? options = null) =>
        new PdfExporter(options).Export(document, output);

    /// <summary>Exports to a file, which is replaced only when the export is whole.</summary>
    /// <exception cref="IOException">The file can't be written; the message names it and says why.</exception>
    /// <exception cref="OperationCanceledException">The token was signalled; the file is as it was.</exception>
    public static Task<ExportReport> SaveAsPdfAsync(
        this Document document, string path, PdfOptions? options = null, CancellationToken cancellationToken = default) =>
        new PdfExporter(options).ExportAsync(document, path, progress: null, cancellationToken);

    /// <summary>Exports to a stream with asynchronous writes alone; it is never read, sought or closed.</summary>
    /// <exception cref="OperationCanceledException">The token was signalled.</exception>
    public static Task<ExportReport> SaveAsPdfAsync(
        this Document document, Stream output, PdfOptions? options = null, CancellationToken cancellationToken = default) =>
        new PdfExporter(options).ExportAsync(document, output, progress: null, cancellationToken);
}
