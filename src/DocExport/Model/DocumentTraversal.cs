namespace DocExport.Model;

/// <summary>Reading and rewriting whole trees.</summary>
public static class DocumentTraversal
{
    /// <summary>The node and all below it, each before its children, in reading order.</summary>
    public static IEnumerable<Node> DescendantsAndSelf(this Node node)
    {
        ArgumentNullException.ThrowIfNull(node);
        // A stack of our own: the depth of a tree built in code has no bound.
        var pending = new List<Pending> { new(node) };
        while (pending.Count > 0)
        {
            Node next = pending[^1].Node;
            pending.RemoveAt(pending.Count - 1);
            yield return next;
            int mark = pending.Count;
            foreach (Node child in next.Children)
                pending.Add(new(child));
            pending.Reverse(mark, pending.Count - mark);
        }
    }

    /// <summary>All nodes of type <typeparamref name="T"/> in reading order; footnotes come after the blocks.</summary>
    public static IEnumerable<T> Query<T>(this Document document)
        where T : Node
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Blocks.Concat<Node>(document.Footnotes).SelectMany(DescendantsAndSelf).OfType<T>();
    }

    /// <summary>
    /// The document rewritten from the leaves up. A function returns what stands in a node's place:
    /// nothing, the same node or several.
    /// </summary>
    public static Document Walk(
        this Document document,
        Func<Block, NodeList<Block>>? blocks = null,
        Func<Inline, NodeList<Inline>>? inlines = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Rewritten(document, new NodeMapper(blocks, inlines));
    }

    /// <summary>The document rewritten from the leaves up, one node in the place of each.</summary>
    internal static Document Replace(this Document document, Func<Block, Block>? blocks = null, Func<Inline, Inline>? inlines = null) =>
        Rewritten(document, new NodeMapper(blocks, inlines));

    private static Document Rewritten(Document document, NodeMapper mapper) => document with
    {
        Blocks = mapper.Blocks(document.Blocks),
        Footnotes = document.Footnotes.Map(note => (Footnote)note.MapChildren(mapper)),
    };

    // In an array of structs, storing a node checks no type: most of a book's traversal was that.
    private readonly record struct Pending(Node Node);
}
