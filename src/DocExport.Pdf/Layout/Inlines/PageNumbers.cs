using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Layout.Inlines;

/// <summary>Where destinations are, as far as it is known: nothing before the first pages are made.</summary>
internal sealed class PageNumbers(Dictionary<string, string> labels)
{
    // As wide as most numbers are, so that the first guess is mostly right.
    private const string Unknown = "00";

    public static PageNumbers None { get; } = new([]);

    /// <summary>On which pages destinations are.</summary>
    public static PageNumbers Of(IEnumerable<Page> pages)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Page page in pages)
            Note(labels, page.Items, page.Label);
        return new(labels);
    }

    /// <summary>Adds the destinations of a page; the first place of each counts.</summary>
    public static void Note(Dictionary<string, string> labels, IEnumerable<PageItem> items, string label)
    {
        foreach (PageItem item in items)
        {
            if (item is DestinationItem destination)
                labels.TryAdd(destination.Id, label);
        }
    }

    public string LabelOf(string destination) => labels.GetValueOrDefault(destination, Unknown);

    /// <summary>Whether every destination has the same label in both.</summary>
    public bool Agrees(PageNumbers other) => other.Count == Count && All(other);

    private int Count => labels.Count;

    private bool All(PageNumbers other)
    {
        foreach ((string destination, string label) in labels)
        {
            if (other.LabelOf(destination) != label)
                return false;
        }

        return true;
    }
}
