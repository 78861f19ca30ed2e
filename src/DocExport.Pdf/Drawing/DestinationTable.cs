using System.Text;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>The places of the document by name, known before the first page is drawn, for links lead forwards too.</summary>
internal sealed class DestinationTable
{
    // A reader shows the place at the very top of its window; a little room above keeps tall letters in sight.
    private const double RoomAbove = 4;

    private readonly Dictionary<string, PdfDestination> _places = new(StringComparer.Ordinal);

    public DestinationTable(IReadOnlyList<Page> pages, IReadOnlyList<PdfReference> references)
    {
        for (int index = 0; index < pages.Count; index++)
        {
            foreach (DestinationItem item in pages[index].Items.OfType<DestinationItem>())
            {
                double left = Math.Clamp(item.Position.X, 0, pages[index].Width);
                double top = Math.Clamp(pages[index].Height - item.Position.Y + RoomAbove, 0, pages[index].Height);
                // An identifier that comes twice leads to its first place, as in a browser.
                _places.TryAdd(item.Id, new PdfDestination(references[index], left, top));
            }
        }
    }

    public bool Contains(string id) => _places.ContainsKey(id);

    public PdfDestination? Find(string id) => _places.TryGetValue(id, out PdfDestination place) ? place : null;

    public IReadOnlyList<(byte[] Name, PdfDestination Destination)> Named() =>
        [.. _places.Select(place => (Name(place.Key), place.Value))];

    public static byte[] Name(string id) => Encoding.UTF8.GetBytes(id);
}
