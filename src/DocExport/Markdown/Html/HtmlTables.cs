using System.Globalization;
using AngleSharp.Dom;
using DocExport.Diagnostics;
using DocExport.Model;

namespace DocExport.Markdown.Html;

/// <summary>Tables with spans of rows and columns.</summary>
internal sealed class HtmlTables(HtmlReader reader, HtmlAttributes attributes)
{
    /// <summary>As browsers bound them (HTML, 4.9.11).</summary>
    private const int MaximumSpan = 1000;

    public Table? Map(IElement table, SourceSpan span)
    {
        var head = new List<TableRow>();
        var body = new List<TableRow>();
        var foot = new List<TableRow>();
        var captions = new List<IElement>();
        foreach (IElement child in table.Children)
        {
            if (child.LocalName == "caption")
                captions.Add(child);
            else if (child.LocalName is "thead" or "tbody" or "tfoot")
                (child.LocalName switch { "thead" => head, "tfoot" => foot, _ => body }).AddRange(Section(child));
        }

        if (head.Count == 0 && body is [var first, _, ..] && IsHeaderRow(table))
        {
            head.Add(first);
            body.RemoveAt(0);
        }

        if (head.Count + body.Count + foot.Count == 0)
            return null;
        int columns = new[] { head, body, foot }.Max(ColumnCount);
        return new Table(Columns(table, columns, span), head.ToNodeList(), body.ToNodeList())
        {
            Foot = foot.ToNodeList(),
            Caption = captions.Count == 0 ? [] : reader.Inlines(captions[0]),
        };
    }

    private static bool IsHeaderRow(IElement table) =>
        table.QuerySelector("tr") is { } row && row.Children.Length > 0 && row.Children.All(cell => cell.LocalName == "th" && Scope(cell) is not (HeaderCellScope.Row or HeaderCellScope.RowGroup) && Number(cell, "rowspan") == 1);

    private List<TableRow> Section(IElement section)
    {
        IElement[] rows = [.. section.Children.Where(child => child.LocalName == "tr")];
        var mapped = new List<TableRow>(rows.Length);
        for (int i = 0; i < rows.Length; i++)
        {
            SourceSpan span = reader.Span(rows[i]);
            // A cell cannot reach out of its group of rows.
            int left = rows.Length - i;
            mapped.Add(new TableRow([.. rows[i].Children.Where(cell => cell.LocalName is "td" or "th").Select(cell => Cell(cell, left))])
            {
                Attributes = attributes.Read(rows[i], span),
                SourceSpan = span,
            });
        }

        return mapped;
    }

    private TableCell Cell(IElement cell, int rowsLeft)
    {
        SourceSpan span = reader.Span(cell);
        return new TableCell(reader.Blocks(cell))
        {
            ColumnSpan = Number(cell, "colspan"),
            RowSpan = Math.Min(cell.GetAttribute("rowspan") == "0" ? rowsLeft : Number(cell, "rowspan"), rowsLeft),
            IsHeader = cell.LocalName == "th",
            Scope = cell.LocalName == "th" ? Scope(cell) : null,
            Alignment = HtmlAttributes.Alignment(cell) ?? HtmlAttributes.Alignment(cell.ParentElement!) ?? HtmlAttributes.Alignment(cell.ParentElement!.ParentElement!),
            Attributes = attributes.Read(cell, span).Without("width"),
            SourceSpan = span,
        };
    }

    private static HeaderCellScope? Scope(IElement cell) => cell.GetAttribute("scope")?.Trim().ToLowerInvariant() switch
    {
        "row" => HeaderCellScope.Row,
        "col" => HeaderCellScope.Column,
        "rowgroup" => HeaderCellScope.RowGroup,
        "colgroup" => HeaderCellScope.ColumnGroup,
        _ => null,
    };

    /// <summary>Columns that the rows of one group cover, with cells from above reaching into rows below.</summary>
    private static int ColumnCount(List<TableRow> rows)
    {
        var reaching = new List<int>();
        foreach (TableRow row in rows)
        {
            int column = 0;
            var next = reaching.Select(left => Math.Max(0, left - 1)).ToList();
            foreach (TableCell cell in row.Cells)
            {
                while (column < reaching.Count && reaching[column] > 0)
                    column++;
                for (int i = 0; i < cell.ColumnSpan; i++, column++)
                {
                    while (next.Count <= column)
                        next.Add(0);
                    next[column] = Math.Max(next[column], cell.RowSpan - 1);
                }
            }

            reaching = next;
        }

        return reaching.Count;
    }

    private NodeList<TableColumn> Columns(IElement table, int count, SourceSpan span)
    {
        var columns = new List<TableColumn>();
        foreach (IElement column in table.QuerySelectorAll("col"))
        {
            Length? width = attributes.Measure(column, "width", span);
            double? share = width is { Unit: LengthUnit.Percent, Value: <= 100 } percent ? percent.Value / 100 : null;
            var described = new TableColumn(HtmlAttributes.Alignment(column) ?? ColumnAlignment.Default, share) { Width = share is null ? width : null };
            columns.AddRange(Enumerable.Repeat(described, Number(column, "span")));
        }

        columns.AddRange(Enumerable.Repeat(new TableColumn(), Math.Max(0, count - columns.Count)));
        return NodeList.Create<TableColumn>([.. columns.Take(count)]);
    }

    private static int Number(IElement element, string name) =>
        int.TryParse(element.GetAttribute(name)?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? Math.Min(number, MaximumSpan)
            : 1;
}
