using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Layout;

/// <summary>Leaves some pages of a document: each as it was among all of them, with the links and bookmarks that still lead somewhere.</summary>
internal static class PageSelection
{
    public static PageList Select(PageList list, PageRanges ranges)
    {
        Page[] pages = [.. list.Pages.Where((_, index) => ranges.Contains(index + 1))];
        HashSet<string> places = [.. pages.SelectMany(page => page.Items).OfType<DestinationItem>().Select(item => item.Id)];
        pages = [.. pages.Select(page => page with { Items = [.. page.Items.Where(item => LeadsSomewhere(item, places))] })];
        MendRoles(list.Structure, pages);
        return list with { Pages = pages, Outline = Reduce(list.Outline, places) };
    }

    /// <summary>The first heading left may be of any level, and a link whose target is gone is but text.</summary>
    private static void MendRoles(LogicalNode root, Page[] pages)
    {
        HashSet<LogicalNode> shown = Around(pages.SelectMany(page => page.Items));
        HashSet<LogicalNode> linked = Around(pages.SelectMany(page => page.Items).OfType<LinkItem>());
        var headings = new HeadingRoles();
        Mend(root);

        void Mend(LogicalNode node)
        {
            if (!shown.Contains(node))
                return;
            node.Become(node.Role == LogicalRole.Link && !linked.Contains(node) ? LogicalRole.Span : headings.Next(node.Role));
            foreach (LogicalNode child in node.Children)
                Mend(child);
        }
    }

    /// <summary>All elements that the items lie in.</summary>
    private static HashSet<LogicalNode> Around(IEnumerable<PageItem> items)
    {
        var nodes = new HashSet<LogicalNode>();
        foreach (PageItem item in items)
        {
            for (LogicalNode? node = item.Owner; node is not null && nodes.Add(node); node = node.Parent)
            {
            }
        }

        return nodes;
    }

    private static bool LeadsSomewhere(PageItem item, HashSet<string> places) =>
        item is not LinkItem { Target: LinkTarget.Internal target } || places.Contains(target.DestinationId);

    /// <summary>An entry whose place is gone makes room for those below it.</summary>
    private static List<OutlineEntry> Reduce(IReadOnlyList<OutlineEntry> entries, HashSet<string> places)
    {
        var kept = new List<OutlineEntry>();
        foreach (OutlineEntry entry in entries)
        {
            List<OutlineEntry> children = Reduce(entry.Children, places);
            if (places.Contains(entry.DestinationId))
                kept.Add(entry with { Children = children });
            else
                kept.AddRange(children);
        }

        return kept;
    }
}
