namespace DocExport.Model;

/// <summary>Rewrites a tree from the leaves up; text, lists and cells that no function touches are shared with the old tree.</summary>
internal sealed class NodeMapper(Func<Block, NodeList<Block>>? blocks, Func<Inline, NodeList<Inline>>? inlines)
{
    private readonly Func<Block, Block>? _block;
    private readonly Func<Inline, Inline>? _inline;

    /// <summary>A mapper whose functions put one node in a node's place, which costs no list for each.</summary>
    public NodeMapper(Func<Block, Block>? block, Func<Inline, Inline>? inline)
        : this((Func<Block, NodeList<Block>>?)null, null)
    {
        _block = block;
        _inline = inline;
    }

    public NodeList<Block> Blocks(NodeList<Block> list) => Rewrite(list, blocks, _block);

    /// <summary>No inline holds a block, so that there is nothing to do below inlines where only blocks are rewritten.</summary>
    public NodeList<Inline> Inlines(NodeList<Inline> list) => inlines is null && _inline is null ? list : Rewrite(list, inlines, _inline);

    private NodeList<T> Rewrite<T>(NodeList<T> list, Func<T, NodeList<T>>? rewrite, Func<T, T>? replace)
        where T : Node
    {
        List<T>? changed = null;
        for (int i = 0; i < list.Count; i++)
        {
            var mapped = (T)list[i].MapChildren(this);
            if (replace is not null)
                mapped = replace(mapped);
            NodeList<T>? replacement = rewrite?.Invoke(mapped);
            bool same = ReferenceEquals(mapped, list[i])
                && (replacement is null || (replacement.Count == 1 && ReferenceEquals(replacement[0], mapped)));
            if (same)
            {
                changed?.Add(mapped);
                continue;
            }

            changed ??= [.. list.AsSpan()[..i]];
            if (replacement is null)
                changed.Add(mapped);
            else
                changed.AddRange(replacement);
        }

        return changed is null ? list : NodeList.Create<T>([.. changed]);
    }
}
