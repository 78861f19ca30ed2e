using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>Bookmarks with their places found.</summary>
internal static class OutlineBuilder
{
    public static IReadOnlyList<PdfOutlineItem> Build(IReadOnlyList<OutlineEntry> entries, DestinationTable destinations) =>
        [.. entries.Select(entry => new PdfOutlineItem(
            entry.Title,
            destinations.Find(entry.DestinationId)
                ?? throw new InvalidOperationException($"The bookmark '{entry.Title}' leads to '{entry.DestinationId}', which is on no page."),
            Build(entry.Children, destinations),
            // Only the first level shows: a book's outline would else fill the screen.
            IsOpen: false))];
}
