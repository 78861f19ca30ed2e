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
            Push(next.ChildNodes(), pending);
        }
    }

    /// <summary>
    /// The characters of the node and of all below it, in one line without their form. Formulas are written as in a line (E = mc²), images give
    /// their alternative text; numbers of notes and ruby annotations are left out.
    /// </summary>
    public static string PlainText(this Node node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return InlineText.Of([node]).Trim();
    }

    /// <summary>All nodes of type <typeparamref name="T"/> in reading order; footnotes come after the blocks.</summary>
    public static IEnumerable<T> Query<T>(this Document document)
        where T : Node
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Blocks.Concat<Node>(document.Footnotes).Query<T>();
    }

    /// <summary>All nodes of type <typeparamref name="T"/> among the given ones and below them, in reading order.</summary>
    internal static IEnumerable<T> Query<T>(this IEnumerable<Node> nodes)
        where T : Node
    {
        // Most nodes of a book are none of those asked for, and whether a type is the very one is seen quicker than whether it is one of its kinds.
        Type? exact = typeof(T).IsSealed ? typeof(T) : null;
        var pending = new List<Pending>();
        foreach (Node node in nodes)
        {
            pending.Add(new(node));
            while (pending.Count > 0)
            {
                Node next = pending[^1].Node;
                pending.RemoveAt(pending.Count - 1);
                if (exact is null ? next is T : next.GetType() == exact)
                    yield return (T)next;
                Push(next.ChildNodes(), pending);
            }
        }
    }

    /// <summary>A node's children, where they are, for walks over whole documents: an enumerator for each node would be most of their work.</summary>
    internal static ReadOnlySpan<Node> ChildNodes(this Node node)
    {
        IEnumerable<Node> children = node.Children;
        // Most nodes are text; whether something is an array takes long to ask.
        if (ReferenceEquals(children, Array.Empty<Node>()))
            return [];
        return children switch
        {
            NodeList<Inline> inlines => inlines.Items,
            NodeList<Block> blocks => blocks.Items,
            NodeList<TableCell> cells => cells.Items,
            NodeList<ListItem> items => items.Items,
            IEnumerable<Node> others => others.ToArray(),
        };
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

    /// <summary>The first child is the next to be taken.</summary>
    private static void Push(ReadOnlySpan<Node> children, List<Pending> pending)
    {
        for (int i = children.Length - 1; i >= 0; i--)
            pending.Add(new(children[i]));
    }

    // In an array of structs, storing a node checks no type: most of a book's traversal was that.
    private readonly record struct Pending(Node Node);
}
