using DocExport.Export;
using DocExport.Pdf;

namespace DocExport;

/// <summary>PDF in one call.</summary>
public static class DocumentPdfExtensions
{
    /// <summary>Exports to a file, which is replaced only when the export is whole.</summary>
    /// <exception cref="IOException">The file can't be written.</exception>
    public static ExportReport SaveAsPdf(this Document document, string path, PdfOptions? options = null) =>
        new PdfExporter(options).Export(document, path);

    /// <summary>Exports to a stream, which is only written to: never read, sought or closed.</summary>
    public static ExportReport SaveAsPdf(this Document document, Stream output, PdfOptions? options = null) =>
        new PdfExporter(options).Export(document, output);

    /// <inheritdoc cref="SaveAsPdf(Document, string, PdfOptions?)"/>
    public static Task<ExportReport> SaveAsPdfAsync(
        this Document document, string path, PdfOptions? options = null, CancellationToken cancellationToken = default) =>
        new PdfExporter(options).ExportAsync(document, path, progress: null, cancellationToken);

    /// <summary>Exports to a stream with asynchronous writes alone.</summary>
    public static Task<ExportReport> SaveAsPdfAsync(
        this Document document, Stream output, PdfOptions? options = null, CancellationToken cancellationToken = default) =>
        new PdfExporter(options).ExportAsync(document, output, progress: null, cancellationToken);
}
