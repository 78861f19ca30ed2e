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
        var seen = new HashSet<(int Page, int Identifier)>();
        var keys = new HashSet<int>();
        Walk(tree.Root);
        foreach (PageStructure page in tree.Pages)
        {
            Expect(keys.Add(page.Key), "two pages or annotations share a key");
            for (int identifier = 0; identifier < page.Leaves.Count; identifier++)
                Expect(seen.Remove((page.Key, identifier)), $"identifier {identifier} of page key {page.Key} has no parent");
        }

        Expect(seen.Count == 0, "an element claims an identifier that its page does not have");

        void Walk(LogicalNode node)
        {
            StructureElement element = tree[node];
            foreach (MarkedContent content in element.Content)
            {
                Expect(seen.Add((content.Page.Key, content.Identifier)), $"identifier {content.Identifier} has two parents");
                Expect(content.Page.Leaves[content.Identifier] == node, $"identifier {content.Identifier} belongs to another element");
                Expect(node.Parent is not null, "content without an element");
            }

            foreach (OwnedAnnotation annotation in element.Annotations)
            {
                Expect(node.Role == LogicalRole.Link, $"a link annotation belongs to a {node.Role}");
                Expect(keys.Add(annotation.Key), "two pages or annotations share a key");
            }

            foreach (LogicalNode child in node.Children)
                Walk(child);
        }
    }

    private static void Expect(bool condition, string fault)
    {
        if (!condition)
            throw new InvalidOperationException($"The structure tree is broken: {fault}.");
    }
}
