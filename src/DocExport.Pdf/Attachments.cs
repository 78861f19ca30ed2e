using DocExport.Pdf.Writing;

namespace DocExport.Pdf;

/// <summary>The files that a document was read from, as attachments.</summary>
internal static class Attachments
{
    // ISO 19005-3, 6.8 asks when each file last changed. Where the document does not say, its age is unknown, and the clock would make
    // every export another file; this is the date that ZIP archives give to files without one.
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<PdfEmbeddedFile> Of(Document document) =>
    [
        .. document.Sources.Select(source => new PdfEmbeddedFile(
            source.Name, source.MediaType, source.Content, "Source", "The text that this document was made from", Date(document.Metadata))),
    ];

    private static DateTimeOffset Date(Metadata metadata) =>
        metadata.Modified ?? (metadata.Date is { } date ? new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : NoDate);
}
