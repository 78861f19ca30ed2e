using DocExport.Epub;
using DocExport.Export;

// The documents' own namespace, so that who has a document sees these without a further using.
#pragma warning disable IDE0130
namespace DocExport;
#pragma warning restore IDE0130

/// <summary>EPUB in one call. For progress, <see cref="EpubExporter"/> has the same with <see cref="IProgress{T}"/>.</summary>
public static class DocumentEpubExtensions
{
    /// <summary>Exports to a file, which is replaced only when the export is whole.</summary>
    /// <exception cref="IOException">The file can't be written; the message names it and says why.</exception>
    public static ExportReport SaveAsEpub(this Document document, string path, EpubOptions? options = null) =>
        new EpubExporter(options).Export(document, path);

    /// <summary>Exports to a stream, which is only written to: never read, sought or closed.</summary>
    public static ExportReport SaveAsEpub(this Document document, Stream output, EpubOptions? options = null) =>
        new EpubExporter(options).Export(document, output);

    /// <summary>Exports to a file, which is replaced only when the export is whole.</summary>
    /// <exception cref="IOException">The file can't be written; the message names it and says why.</exception>
    /// <exception cref="OperationCanceledException">The token was signalled; the file is as it was.</exception>
    public static Task<ExportReport> SaveAsEpubAsync(
        this Document document, string path, EpubOptions? options = null, CancellationToken cancellationToken = default) =>
        new EpubExporter(options).ExportAsync(document, path, progress: null, cancellationToken);

    /// <summary>Exports to a stream with asynchronous writes alone; it is never read, sought or closed.</summary>
    /// <exception cref="OperationCanceledException">The token was signalled.</exception>
    public static Task<ExportReport> SaveAsEpubAsync(
        this Document document, Stream output, EpubOptions? options = null, CancellationToken cancellationToken = default) =>
        new EpubExporter(options).ExportAsync(document, output, progress: null, cancellationToken);
}
