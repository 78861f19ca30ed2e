using System.Text;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Writing;

namespace DocExport.Pdf.Drawing;

/// <summary>The places of the document by name, gathered from its pages in any order.</summary>
internal sealed class DestinationTable
{
    // A reader shows the place at the very top of its window; a little room above keeps tall letters in sight.
    private const double RoomAbove = 4;

    private readonly Dictionary<string, (int Page, PdfDestination Place)> _places = new(StringComparer.Ordinal);

    public void Add(Page page, int index, PdfReference reference)
    {
        foreach (DestinationItem item in page.Items.OfType<DestinationItem>())
        {
            // An identifier that comes twice leads to its first place, as in a browser.
            if (_places.TryGetValue(item.Id, out (int Page, PdfDestination Place) known) && known.Page <= index)
                continue;
            double left = Math.Clamp(item.Position.X, 0, page.Width);
            double top = Math.Clamp(page.Height - item.Position.Y + RoomAbove, 0, page.Height);
            _places[item.Id] = (index, new PdfDestination(reference, left, top));
        }
    }

    public bool Contains(string id) => _places.ContainsKey(id);

    public PdfDestination? Find(string id) => _places.TryGetValue(id, out (int Page, PdfDestination Place) known) ? known.Place : null;

    public IReadOnlyList<(byte[] Name, PdfDestination Destination)> Named() =>
        [.. _places.Select(place => (Name(place.Key), place.Value.Place))];

    public static byte[] Name(string id) => Encoding.UTF8.GetBytes(id);
}
