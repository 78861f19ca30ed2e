using System.Globalization;
using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>Writes tables with caption and header cells that say what they head.</summary>
internal sealed class TableWriter(XhtmlWriter writer)
{
    private readonly MarkupWriter _markup = writer.Markup;

    // Of the table that is being written, where its cells are to say what they belong to.
    private TableLabels? _labels;

    public void Write(Table table)
    {
        if (table.Head.Count + table.Body.Count + table.Foot.Count == 0)
            return;
        TableMeasure measure = TableMeasure.Of(table);
        TableLabels? around = _labels;
        _labels = measure.IsTooWide ? TableLabels.Of(table) : null;
        if (_labels is not null)
            _markup.Start("div").Attribute("class", "stacking").Line();
        Table(table, measure);
        if (_labels is not null)
        {
            _markup.End();
            _markup.Line();
        }

        _labels = around;
    }

    private void Table(Table table, TableMeasure measure)
    {
        writer.Start("table", table, measure.IsWide ? "wide" : null).Line();
        CaptionWriter.Write(writer, "caption", table.Caption, writer.Words.Labels.Table, table.Number);
        Columns(Widths(table, measure));
        Rows("thead", table.Head, table.Columns);
        foreach (NodeList<TableRow> group in Groups(table.Body, table.Columns.Count))
            Rows("tbody", group, table.Columns);
        Rows("tfoot", table.Foot, table.Columns);
        _markup.End();
        _markup.Line();
    }

    /// <summary>The columns' own widths where any has one; else the shares of a table that is too wide without.</summary>
    private static IReadOnlyList<string?> Widths(Table table, TableMeasure measure)
    {
        if (!table.Columns.Any(column => column.RelativeWidth is > 0 || column.Width is not null))
            return [.. measure.Shares.Select(Percent)];
        return
        [
            .. table.Columns.Select(column =>
                column.RelativeWidth is double share and > 0 ? Percent(Math.Min(share, 1)) : column.Width is { } width ? $"{width}" : null),
        ];
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#}%");

    private void Columns(IReadOnlyList<string?> widths)
    {
        if (widths.Count == 0)
            return;
        _markup.Start("colgroup");
        foreach (string? width in widths)
        {
            _markup.Start("col").Attribute("style", width is null ? null : "width: " + width);
            _markup.End();
        }

        _markup.End();
        _markup.Line();
    }

    /// <summary>The body in groups of rows, each below the header that a table has for it: what such a header heads ends with its group.</summary>
    private static IEnumerable<NodeList<TableRow>> Groups(NodeList<TableRow> body, int columns)
    {
        int start = 0;
        int covered = 0;
        for (int i = 0; i < body.Count; i++)
        {
            bool heads = body[i].Cells is [var only] && HeadsGroup(only, columns);
            if (heads && i > start && covered <= i)
            {
                yield return body[start..i];
                start = i;
            }

            covered = Math.Max(covered, i + body[i].Cells.Select(cell => cell.RowSpan).DefaultIfEmpty(1).Max());
        }

        yield return body[start..];
    }

    private void Rows(string group, NodeList<TableRow> rows, NodeList<TableColumn> columns)
    {
        if (rows.Count == 0)
            return;
        var grid = new TableGrid(columns.Count);
        _markup.Start(group).Line();
        for (int i = 0; i < rows.Count; i++)
        {
            writer.Start("tr", rows[i]).Line();
            foreach (TableCell cell in rows[i].Cells)
            {
                int rowSpan = Math.Clamp(cell.RowSpan, 1, rows.Count - i);
                int columnSpan = Math.Clamp(cell.ColumnSpan, 1, 1000);
                int column = grid.Place(columnSpan, rowSpan);
                ColumnAlignment alignment = cell.Alignment
                    ?? (column < columns.Count ? columns[column].Alignment : ColumnAlignment.Default);
                Cell(cell, group == "thead", alignment, columnSpan, rowSpan, columns.Count, group == "thead" ? null : _labels?.Above(column, columnSpan));
            }

            grid.EndRow();
            _markup.End();
            _markup.Line();
        }

        _markup.End();
        _markup.Line();
    }

    private static bool HeadsGroup(TableCell cell, int columns) =>
        cell.IsHeader && (cell.Scope == HeaderCellScope.RowGroup || (cell.Scope is null && columns > 1 && cell.ColumnSpan >= columns));

    private static string Scope(TableCell cell, bool inHead, int columnSpan, int rowSpan, int columns) => cell.Scope switch
    {
        HeaderCellScope.Row => "row",
        HeaderCellScope.Column => "col",
        HeaderCellScope.RowGroup => "rowgroup",
        HeaderCellScope.ColumnGroup => "colgroup",
        _ when !inHead && HeadsGroup(cell, columns) => "rowgroup",
        _ when inHead => columnSpan > 1 ? "colgroup" : "col",
        _ => rowSpan > 1 ? "rowgroup" : "row",
    };

    private void Cell(TableCell cell, bool inHead, ColumnAlignment alignment, int columnSpan, int rowSpan, int columns, string? label)
    {
        // A header without words heads nothing; checkers take it for a fault.
        bool header = (inHead || cell.IsHeader) && (!writer.Surroundings.NamesTheNameless || PlainText.Of(cell.Blocks).Length > 0);
        writer.Start(header ? "th" : "td", cell, alignment switch
        {
            ColumnAlignment.Left => "left",
            ColumnAlignment.Center => "center",
            ColumnAlignment.Right or ColumnAlignment.Decimal => "right",
            _ => null,
        });
        if (header)
            _markup.Attribute("scope", Scope(cell, inHead, columnSpan, rowSpan, columns));
        if (columnSpan > 1)
            _markup.Attribute("colspan", columnSpan.ToString(CultureInfo.InvariantCulture));
        if (rowSpan > 1)
            _markup.Attribute("rowspan", rowSpan.ToString(CultureInfo.InvariantCulture));
        _markup.Attribute("data-label", label);
        if (cell.Blocks is [Paragraph { Attributes.IsEmpty: true } only])
            writer.Bare(only);
        else
            writer.Blocks(cell.Blocks);
        _markup.End();
        _markup.Line();
    }
}
