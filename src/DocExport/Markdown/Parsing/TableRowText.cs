using DocExport.Model;

namespace DocExport.Markdown.Parsing;

/// <summary>Cuts a line into cells at the pipes that no backslash escapes.</summary>
internal static class TableRowText
{
    public static List<Range> Split(ReadOnlySpan<char> line)
    {
        var cells = new List<Range>();
        int end = line.Length;
        int start = line is ['|', ..] ? 1 : 0;
        int cell = start;
        for (int i = start; i < end; i++)
        {
            if (line[i] == '\\')
            {
                i++;
            }
            else if (line[i] == '|')
            {
                cells.Add(Trim(line, cell, i));
                cell = i + 1;
            }
        }

        if (!line[Math.Min(cell, end)..].IsWhiteSpace())
            cells.Add(Trim(line, cell, end));
        return cells;
    }

    private static Range Trim(ReadOnlySpan<char> line, int start, int end)
    {
        while (start < end && line[start] is ' ' or '\t')
            start++;
        while (end > start && line[end - 1] is ' ' or '\t')
            end--;
        return start..end;
    }
}

/// <summary>The row of hyphens below a table's head.</summary>
internal static class DelimiterRow
{
    public static List<ColumnAlignment>? Read(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        var columns = new List<ColumnAlignment>();
        foreach (Range range in TableRowText.Split(line))
        {
            ReadOnlySpan<char> cell = line[range];
            bool left = cell is [':', ..];
            bool right = cell is [.., ':'] && cell.Length > 1;
            ReadOnlySpan<char> hyphens = cell[(left ? 1 : 0)..(right ? ^1 : ^0)];
            if (hyphens.IsEmpty || hyphens.ContainsAnyExcept('-'))
                return null;
            columns.Add((left, right) switch
            {
                (true, true) => ColumnAlignment.Center,
                (true, false) => ColumnAlignment.Left,
                (false, true) => ColumnAlignment.Right,
                _ => ColumnAlignment.Default,
            });
        }

        return columns;
    }
}
