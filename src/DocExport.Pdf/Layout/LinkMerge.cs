using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Layout;

/// <summary>Makes one link of its parts on several lines of a page.</summary>
internal static class LinkMerge
{
    public static IReadOnlyList<PageItem> Merge(List<PageItem> items)
    {
        Dictionary<LogicalNode, int>? first = null;
        int kept = 0;
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is LinkItem { Owner: { } owner } link)
            {
                first ??= [];
                if (first.TryGetValue(owner, out int index))
                {
                    var whole = (LinkItem)items[index];
                    items[index] = whole with { Areas = [.. whole.Areas, .. link.Areas] };
                    continue;
                }

                first.Add(owner, kept);
            }

            items[kept++] = items[i];
        }

        items.RemoveRange(kept, items.Count - kept);
        return items;
    }
}
