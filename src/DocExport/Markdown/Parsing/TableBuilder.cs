using System.Text;
using DocExport.Model;
using Markdig.Helpers;
using Markdig.Syntax;

namespace DocExport.Markdown.Parsing;

/// <summary>Makes rows and cells of a paragraph that turned out to be a table.</summary>
internal static class TableBuilder
{
    public static void Replace(ParagraphBlock paragraph)
    {
        ContainerBlock parent = paragraph.Parent!;
        StringLine[] lines = paragraph.Lines.Lines;
        int count = paragraph.Lines.Count;
        int delimiter = 1;
        List<ColumnAlignment>? columns = null;
        // Found again: definitions of links may have been taken from the paragraph since it was marked.
        while (delimiter < count && (columns = ColumnsAt(lines, delimiter)) is null)
            delimiter++;
        if (columns is null)
            return;
        var table = new TableBlock(columns)
        {
            Line = lines[delimiter - 1].Line,
            Column = lines[delimiter - 1].Column,
            Span = new(lines[delimiter - 1].Slice.Start, paragraph.Span.End),
        };
        table.Add(Row(table, lines[delimiter - 1]));
        for (int i = delimiter + 1; i < count; i++)
        {
            if (i == count - 1 && CaptionText.Prefix(lines[i].Slice.AsSpan(), "Table") is > 0 and int prefix)
                table.Caption = Caption(lines[i], prefix);
            else
                table.Add(Row(table, lines[i]));
        }

        if (table.Caption is not null)
            table.Add(table.Caption);
        int index = parent.IndexOf(paragraph);
        if (delimiter == 1)
        {
            parent.RemoveAt(index);
            parent.Insert(index, table);
            return;
        }

        var before = new StringLineGroup(delimiter);
        for (int i = 0; i < delimiter - 1; i++)
            before.Add(ref lines[i]);
        paragraph.Lines = before;
        paragraph.Span.End = lines[delimiter - 2].Slice.End;
        parent.Insert(index + 1, table);
    }

    /// <summary>The columns, where this line is a delimiter row and fits the line above.</summary>
    public static List<ColumnAlignment>? ColumnsAt(StringLine[] lines, int delimiter)
    {
        ReadOnlySpan<char> line = lines[delimiter].Slice.AsSpan();
        // A line of hyphens alone underlines a heading.
        if (!line.ContainsAny('|', ':'))
            return null;
        List<ColumnAlignment>? columns = DelimiterRow.Read(line);
        bool fits = columns?.Count > 0 && TableRowText.Split(lines[delimiter - 1].Slice.AsSpan().Trim()).Count == columns.Count;
        return fits ? columns : null;
    }

    private static TableRowBlock Row(TableBlock table, StringLine line)
    {
        var row = new TableRowBlock { Line = line.Line, Column = line.Column, Span = new(line.Slice.Start, line.Slice.End) };
        StringSlice slice = line.Slice;
        slice.Trim();
        foreach (Range range in TableRowText.Split(slice.AsSpan()))
        {
            if (row.Count == table.Columns.Count)
            {
                table.LongRows.Add(row);
                break;
            }

            (int offset, int length) = range.GetOffsetAndLength(slice.Length);
            row.Add(Fill(new TableCellBlock(), line, new StringSlice(slice.Text, slice.Start + offset, slice.Start + offset + length - 1)));
        }

        return row;
    }

    private static TableCaptionBlock Caption(StringLine line, int prefix)
    {
        StringSlice slice = line.Slice;
        slice.Start += prefix;
        slice.Trim();
        return Fill(new TableCaptionBlock(), line, slice);
    }

    private static T Fill<T>(T cell, StringLine line, StringSlice slice)
        where T : TableCellBlock
    {
        cell.Line = line.Line;
        cell.Column = line.Column + slice.Start - line.Slice.Start;
        cell.Span = new(slice.Start, slice.End);
        if (slice.AsSpan().IndexOf("\\|") >= 0)
        {
            cell.Origin = slice.Start;
            slice = Unescape(slice, cell.Removed);
        }

        cell.AppendLine(ref slice, cell.Column, line.Line, line.Position, false);
        return cell;
    }

    /// <summary>GFM takes the backslash out before a pipe even within code.</summary>
    private static StringSlice Unescape(StringSlice slice, List<int> removed)
    {
        var text = new StringBuilder(slice.Length);
        for (int i = slice.Start; i <= slice.End; i++)
        {
            if (slice.Text[i] == '\\' && i < slice.End && slice.Text[i + 1] == '|')
                removed.Add(text.Length);
            else
                text.Append(slice.Text[i]);
        }

        return new StringSlice(text.ToString());
    }
}
