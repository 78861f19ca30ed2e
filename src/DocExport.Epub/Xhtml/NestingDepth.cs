namespace DocExport.Epub.Xhtml;

/// <summary>Tells how deep entries nest once levels that are skipped are closed up.</summary>
internal static class NestingDepth
{
    /// <summary>The entries that nest no deeper than asked for.</summary>
    public static IReadOnlyList<ContentsEntry> Limit(IReadOnlyList<ContentsEntry> entries, int deepest)
    {
        var kept = new List<ContentsEntry>(entries.Count);
        var levels = new Stack<int>();
        foreach (ContentsEntry entry in entries)
        {
            while (levels.Count > 0 && levels.Peek() >= entry.Level)
                levels.Pop();
            levels.Push(entry.Level);
            if (levels.Count <= deepest)
                kept.Add(entry with { Level = levels.Count });
        }

        return kept;
    }
}
