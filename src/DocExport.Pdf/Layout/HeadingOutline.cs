using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Layout;

/// <summary>Nests headings into bookmarks, and finds the level each has in the logical structure.</summary>
internal sealed class HeadingOutline
{
    private readonly List<(int Level, string Title, string DestinationId)> _entries = [];
    private readonly Stack<int> _open = new();

    /// <summary>
    /// The level of a heading in the structure. Levels count from 1 and never skip on the way down (ISO 14289-1, 7.4.2), whatever
    /// the levels of the source are.
    /// </summary>
    /// <param name="level">As the document says.</param>
    public int Enter(int level)
    {
        while (_open.TryPeek(out int top) && top >= level)
            _open.Pop();
        _open.Push(level);
        return _open.Count;
    }

    public void Add(int structureLevel, string title, string destinationId)
    {
        if (title.Length > 0)
            _entries.Add((structureLevel, title, destinationId));
    }

    public IReadOnlyList<OutlineEntry> Build()
    {
        int next = 0;
        return Build(0, ref next);
    }

    private List<OutlineEntry> Build(int above, ref int next)
    {
        var entries = new List<OutlineEntry>();
        while (next < _entries.Count && _entries[next].Level > above)
        {
            (int level, string title, string destination) = _entries[next++];
            entries.Add(new(title, destination, Build(level, ref next)));
        }

        return entries;
    }
}
