namespace DocExport.Pdf.Layout.Inlines;

/// <summary>Where destinations are, as far as it is known: nothing before the first pages are made.</summary>
internal sealed class PageNumbers(Dictionary<string, string> labels)
{
    // As wide as most numbers are, so that the first guess is mostly right.
    private const string Unknown = "00";

    public static PageNumbers None { get; } = new([]);

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
