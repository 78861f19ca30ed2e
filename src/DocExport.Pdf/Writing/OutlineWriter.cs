namespace DocExport.Pdf.Writing;

/// <summary>An entry of the outline.</summary>
/// <param name="Title">Plain text, not empty.</param>
/// <param name="Destination">Where it leads.</param>
/// <param name="Children">The entries below it.</param>
/// <param name="IsOpen">Whether those show at first.</param>
internal sealed record PdfOutlineItem(
    string Title, PdfDestination Destination, IReadOnlyList<PdfOutlineItem> Children, bool IsOpen);

/// <summary>The outline tree (ISO 32000-1, 12.3.3).</summary>
internal static class OutlineWriter
{
    public static PdfReference Write(PdfFileWriter file, IReadOnlyList<PdfOutlineItem> items)
    {
        PdfReference root = file.Reserve();
        (PdfReference first, PdfReference last) = WriteLevel(file, root, items);
        PdfTokenWriter writer = file.Begin(root);
        writer.BeginDictionary();
        writer.Name("Type"u8, "Outlines"u8);
        if (items.Count > 0)
        {
            writer.Reference("First"u8, first);
            writer.Reference("Last"u8, last);
            writer.Integer("Count"u8, items.Count + items.Sum(Shown));
        }

        writer.EndDictionary();
        file.End();
        return root;
    }

    private static (PdfReference First, PdfReference Last) WriteLevel(
        PdfFileWriter file, PdfReference parent, IReadOnlyList<PdfOutlineItem> items)
    {
        PdfReference[] references = [.. items.Select(_ => file.Reserve())];
        for (int index = 0; index < items.Count; index++)
        {
            PdfOutlineItem item = items[index];
            (PdfReference first, PdfReference last) = WriteLevel(file, references[index], item.Children);
            PdfTokenWriter writer = file.Begin(references[index]);
            writer.BeginDictionary();
            writer.Text("Title"u8, PdfText.Fit(item.Title));
            writer.Reference("Parent"u8, parent);
            if (index > 0)
                writer.Reference("Prev"u8, references[index - 1]);
            if (index + 1 < items.Count)
                writer.Reference("Next"u8, references[index + 1]);
            if (item.Children.Count > 0)
            {
                writer.Reference("First"u8, first);
                writer.Reference("Last"u8, last);
                // Negative: closed, and so many would show on opening.
                int below = item.Children.Count + item.Children.Sum(Shown);
                writer.Integer("Count"u8, item.IsOpen ? below : -below);
            }

            writer.Key("Dest"u8);
            item.Destination.Write(writer);
            writer.EndDictionary();
            file.End();
        }

        return items.Count == 0 ? default : (references[0], references[^1]);
    }

    /// <summary>How many entries below an item show while it stays as it is.</summary>
    private static int Shown(PdfOutlineItem item) =>
        item.IsOpen ? item.Children.Count + item.Children.Sum(Shown) : 0;
}
