namespace DocExport.Pdf.Writing;

/// <summary>
/// The page tree (ISO 32000-1, 7.7.3), built while pages come: a node is written when it is full and another page follows,
/// so thousands of pages hang on a shallow tree and a handful on one node.
/// </summary>
internal sealed class PageTreeWriter(PdfFileWriter file)
{
    private const int Fanout = 32;
    private readonly List<Node> _levels = [];

    public int Count { get; private set; }

    /// <summary>Takes in a page and returns the node it must name as its Parent.</summary>
    public PdfReference Add(PdfReference page)
    {
        Count++;
        return Add(level: 0, page, pages: 1);
    }

    /// <summary>Writes the nodes that are left and returns the root.</summary>
    public PdfReference Finish()
    {
        if (Count == 0)
            throw new InvalidOperationException("A PDF has at least one page.");
        for (int level = 0; level < _levels.Count - 1; level++)
            Close(level);
        Node root = _levels[^1];
        Write(root, parent: default);
        return root.Reference;
    }

    private PdfReference Add(int level, PdfReference kid, int pages)
    {
        if (level == _levels.Count)
            _levels.Add(new Node(file.Reserve()));
        else if (_levels[level].Kids.Count == Fanout)
        {
            Close(level);
            _levels[level] = new Node(file.Reserve());
        }

        _levels[level].Kids.Add(kid);
        _levels[level].Pages += pages;
        return _levels[level].Reference;
    }

    private void Close(int level)
    {
        Node node = _levels[level];
        Write(node, parent: Add(level + 1, node.Reference, node.Pages));
    }

    private void Write(Node node, PdfReference parent)
    {
        PdfTokenWriter writer = file.Begin(node.Reference);
        writer.BeginDictionary();
        writer.Name("Type"u8, "Pages"u8);
        if (!parent.IsNone)
            writer.Reference("Parent"u8, parent);
        writer.Integer("Count"u8, node.Pages);
        writer.BeginArray("Kids"u8);
        foreach (PdfReference kid in node.Kids)
            writer.Reference(kid);
        writer.EndArray();
        writer.EndDictionary();
        file.End();
    }

    private sealed class Node(PdfReference reference)
    {
        public PdfReference Reference { get; } = reference;

        public List<PdfReference> Kids { get; } = new(Fanout);

        public int Pages { get; set; }
    }
}
