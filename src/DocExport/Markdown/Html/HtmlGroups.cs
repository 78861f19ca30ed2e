using Markdig.Syntax;

namespace DocExport.Markdown.Html;

/// <summary>Finds blocks of HTML whose tags close in a later sibling: all between them is their content.</summary>
internal static class HtmlGroups
{
    /// <returns>For the first block of each group, the index of its last one.</returns>
    public static Dictionary<int, int> Find(IReadOnlyList<Block> siblings)
    {
        var ends = new Dictionary<int, int>();
        var open = new List<(string Name, int Index)>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        int start = -1;
        for (int i = 0; i < siblings.Count; i++)
        {
            if (siblings[i] is not HtmlBlock html)
                continue;
            foreach (HtmlToken token in HtmlScanner.Scan(html.Lines.ToString()))
            {
                if (token.Kind == HtmlTokenKind.StartTag && !HtmlPolicy.Void.Contains(token.Name))
                {
                    open.Add((token.Name, i));
                    counts[token.Name] = counts.GetValueOrDefault(token.Name) + 1;
                }
                else if (token.Kind == HtmlTokenKind.EndTag && counts.GetValueOrDefault(token.Name) > 0)
                {
                    int at = open.FindLastIndex(each => each.Name == token.Name);
                    start = open[at].Index;
                    foreach ((string name, _) in open[at..])
                        counts[name]--;
                    open.RemoveRange(at, open.Count - at);
                    if (start < i)
                        ends[start] = i;
                }
            }
        }

        return ends;
    }
}
