using DocExport.Model;

namespace DocExport.Export;

/// <summary>
/// Where the pages of a printed form begin, told in terms of the document, so that an e-book can mark them.
/// It passes through the core because exporters never see each other.
/// </summary>
/// <param name="Pages">In page order.</param>
public sealed record PageMap(NodeList<PageStart> Pages)
{
    /// <summary>No pages.</summary>
    public static PageMap Empty { get; } = new([]);
}

/// <summary>Where one page begins.</summary>
/// <param name="Label">The page's label: <c>iv</c>, <c>12</c>.</param>
/// <param name="BlockIndex">Ordinal of the block among all blocks of the resolved document, counted in reading order from 0.</param>
/// <param name="Offset">UTF-16 units of the block's own text before the page begins.</param>
public sealed record PageStart(string Label, int BlockIndex, int Offset);
