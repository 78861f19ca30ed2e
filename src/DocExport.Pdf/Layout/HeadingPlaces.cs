using DocExport.Export;
using DocExport.Pdf.Layout.Inlines;
using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Layout;

/// <summary>The outline with the page that each of its entries is on.</summary>
internal static class HeadingPlaces
{
    public static IReadOnlyList<HeadingPlace> Of(IReadOnlyList<OutlineEntry> outline, PageNumbers numbers)
    {
        var places = new List<HeadingPlace>();
        Add(outline, 1);
        return places;

        void Add(IReadOnlyList<OutlineEntry> entries, int level)
        {
            foreach (OutlineEntry entry in entries)
            {
                places.Add(new(level, entry.Title, numbers.LabelOf(entry.DestinationId)));
                Add(entry.Children, level + 1);
            }
        }
    }
}
