namespace DocExport.Epub.Xhtml;

/// <summary>Writes entries with levels as ordered lists within each other; a level that is skipped opens one list, not two.</summary>
internal static class NestedList
{
    public static void Write(MarkupWriter markup, IReadOnlyList<ContentsEntry> entries)
    {
        var levels = new Stack<int>();
        foreach (ContentsEntry entry in entries)
        {
            while (levels.Count > 1 && levels.Peek() > entry.Level)
            {
                levels.Pop();
                markup.End();
                markup.End();
                markup.Line();
            }

            if (levels.Count == 0 || entry.Level > levels.Peek())
            {
                levels.Push(entry.Level);
                markup.Start("ol").Line();
            }
            else
            {
                markup.End();
                markup.Line();
            }

            markup.Start("li").Start("a").Attribute("href", entry.Href).Text(entry.Text).End();
        }

        for (int i = 0; i < levels.Count; i++)
        {
            markup.End();
            markup.End();
            markup.Line();
        }
    }
}
