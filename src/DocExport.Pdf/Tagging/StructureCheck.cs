using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Tagging;

/// <summary>
/// Proves before anything is written that identifiers, kids and parent tree are one bijection; no conformance checker sees
/// all of this, and a broken tree reads wrongly without looking wrong.
/// </summary>
internal static class StructureCheck
{
    public static void Require(StructureTree tree)
    {
        var keys = new HashSet<int>();
        var claimed = new Dictionary<int, bool[]>();
        foreach (PageStructure page in tree.Pages)
        {
            if (!keys.Add(page.Key))
                throw Broken("two pages or annotations share a key");
            claimed.Add(page.Key, new bool[page.Leaves.Count]);
        }

        Walk(tree.Root);
        foreach ((int key, bool[] identifiers) in claimed)
        {
            if (Array.IndexOf(identifiers, false) is var identifier and >= 0)
                throw Broken($"identifier {identifier} of page key {key} has no parent");
        }

        void Walk(LogicalNode node)
        {
            StructureElement element = tree[node];
            foreach (MarkedContent content in element.Content)
                Claim(node, content);
            foreach (OwnedAnnotation annotation in element.Annotations)
            {
                if (node.Role != LogicalRole.Link)
                    throw Broken($"a link annotation belongs to a {node.Role}");
                if (!keys.Add(annotation.Key))
                    throw Broken("two pages or annotations share a key");
            }

            foreach (LogicalNode child in node.Children)
                Walk(child);
        }

        void Claim(LogicalNode node, MarkedContent content)
        {
            int identifier = content.Identifier;
            if (node.Parent is null)
                throw Broken("content without an element");
            if (!claimed.TryGetValue(content.Page.Key, out bool[]? identifiers) || identifier >= identifiers.Length)
                throw Broken("an element claims an identifier that its page does not have");
            if (content.Page.Leaves[identifier] != node)
                throw Broken($"identifier {identifier} belongs to another element");
            if (identifiers[identifier])
                throw Broken($"identifier {identifier} has two parents");
            identifiers[identifier] = true;
        }
    }

    private static InvalidOperationException Broken(string fault) => new($"The structure tree is broken: {fault}.");
}
