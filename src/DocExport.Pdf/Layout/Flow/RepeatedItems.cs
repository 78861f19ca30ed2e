using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Layout.Flow;

/// <summary>What is said a second time is no content, and nothing to follow.</summary>
internal static class RepeatedItems
{
    public static IEnumerable<PageItem> Of(IEnumerable<PageItem> items) =>
        items.Where(item => item is not (LinkItem or DestinationItem)).Select(item => item with { Owner = null, Artifact = ArtifactKind.Pagination });

    /// <summary>In place, from <paramref name="first"/> on.</summary>
    public static void Replace(List<PageItem> items, int first)
    {
        PageItem[] repeated = [.. Of(items.Skip(first))];
        items.RemoveRange(first, items.Count - first);
        items.AddRange(repeated);
    }
}
