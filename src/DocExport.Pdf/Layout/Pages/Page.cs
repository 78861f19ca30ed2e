namespace DocExport.Pdf.Layout.Pages;

/// <summary>One page, finished: nothing on it moves any more.</summary>
/// <param name="Width">Points.</param>
/// <param name="Height">Points.</param>
/// <param name="Label">What a reader calls the page: <c>iv</c>, <c>12</c>.</param>
/// <param name="Items">In painting order.</param>
internal sealed record Page(double Width, double Height, string Label, IReadOnlyList<PageItem> Items);

/// <summary>What layout hands over: the pages, and the logical structure that their items fill.</summary>
/// <param name="Pages">In order.</param>
/// <param name="Structure">The root of the logical structure.</param>
/// <param name="Outline">Bookmarks, nested.</param>
internal sealed record PageList(IReadOnlyList<Page> Pages, LogicalNode Structure, IReadOnlyList<OutlineEntry> Outline)
{
    /// <summary>Keeps all pages.</summary>
    public static PageList Gather(PageSource source)
    {
        var pages = new SortedDictionary<int, Page>();
        foreach ((int index, Page page) in source.Pages)
        {
            // What comes behind is painted beneath.
            pages[index] = pages.TryGetValue(index, out Page? above) ? above with { Items = [.. page.Items, .. above.Items] } : page;
        }

        return new([.. pages.Values], source.Structure, source.Outline());
    }

    public static implicit operator PageSource(PageList list) => new(list.Pages.Select((page, index) => (index, page)), list.Structure, () => list.Outline);
}

/// <summary>The pages of a document while they are made: none is kept here, and each is taken once.</summary>
/// <param name="Pages">
/// Each with its place in the document, counted from 0, in the order in which they are finished. One that comes a second time brings what
/// is painted beneath: a header or footer that had to wait.
/// </param>
/// <param name="Structure">The root of the logical structure, which grows as pages come.</param>
/// <param name="Outline">Bookmarks, known after the last page.</param>
internal sealed record PageSource(IEnumerable<(int Index, Page Page)> Pages, LogicalNode Structure, Func<IReadOnlyList<OutlineEntry>> Outline);

/// <summary>A bookmark.</summary>
/// <param name="Title">Plain text.</param>
/// <param name="DestinationId">The <see cref="DestinationItem.Id"/> it leads to.</param>
/// <param name="Children">Bookmarks below it.</param>
internal sealed record OutlineEntry(string Title, string DestinationId, IReadOnlyList<OutlineEntry> Children);
