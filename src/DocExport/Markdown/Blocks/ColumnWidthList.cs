using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Markdown.Blocks;

/// <summary>Widths of columns as a table's attribute lists them: <c>widths="2cm 30% auto"</c>.</summary>
internal static class ColumnWidthList
{
    public const string Key = "widths";

    /// <summary>The same table with the widths at its columns; what is no width is reported and left out.</summary>
    public static Table Apply(Table table, ReadingContext context)
    {
        if (table.Attributes.Value(Key) is not { } text)
            return table;
        string[] words = text.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        var columns = new List<TableColumn>(table.Columns.Count);
        for (int i = 0; i < table.Columns.Count; i++)
            columns.Add(i < words.Length ? Apply(table.Columns[i], words[i], table, context) : table.Columns[i]);
        return table with { Columns = columns.ToNodeList(), Attributes = table.Attributes.Without(Key) };
    }

    private static TableColumn Apply(TableColumn column, string word, Table table, ReadingContext context)
    {
        if (word is "auto" or "*" or "-")
            return column;
        if (!Length.TryParse(word, LengthUnit.Percent, out Length width) || width.Value <= 0)
        {
            context.Diagnostics.Report(DiagnosticIds.ColumnWidth, table.SourceSpan, word);
            return column;
        }

        return width.Unit == LengthUnit.Percent ? column with { RelativeWidth = Math.Min(1, width.Value / 100) } : column with { Width = width };
    }
}
