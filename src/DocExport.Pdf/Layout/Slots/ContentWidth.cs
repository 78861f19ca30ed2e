namespace DocExport.Pdf.Layout.Slots;

/// <summary>How narrow content can be set, and how wide it is if nothing is broken; in points.</summary>
internal readonly record struct ContentWidth(double Minimum, double Maximum)
{
    public ContentWidth Union(ContentWidth other) => new(Math.Max(Minimum, other.Minimum), Math.Max(Maximum, other.Maximum));

    public ContentWidth Inside(double insets) => new(Minimum + insets, Maximum + insets);
}
