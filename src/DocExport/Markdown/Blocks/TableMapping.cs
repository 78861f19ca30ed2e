using DocExport.Diagnostics;
using DocExport.Markdown.Html;
using DocExport.Markdown.Inlines;
using DocExport.Markdown.Parsing;
using DocExport.Model;

namespace DocExport.Markdown.Blocks;

/// <summary>Tables of pipes.</summary>
internal sealed class TableMapping(InlineReader inlines, ReadingContext context)
{
    public Table Map(TableBlock block)
    {
        TableRow[] rows = [.. block.OfType<TableRowBlock>().Select(row => Row(row, block.Columns.Count))];
        foreach (TableRowBlock row in block.LongRows)
            context.Diagnostics.Report(DiagnosticIds.LongTableRow, context.Span(row), block.Columns.Count);
        var table = new Table(
            block.Columns.Select(alignment => new TableColumn(alignment)).ToNodeList(),
            [rows[0]],
            NodeList.Create<TableRow>(rows.AsSpan(1)));
        if (block.Caption is null)
            return table;
        InlineContent caption = Inlines(block.Caption);
        return table with { Caption = caption.Inlines, Attributes = caption.BlockAttributes };
    }

    private TableRow Row(TableRowBlock row, int columns)
    {
        var cells = new List<TableCell>(columns);
        foreach (TableCellBlock cell in row.Cast<TableCellBlock>())
        {
            InlineContent content = Inlines(cell);
            SourceSpan span = context.Span(cell);
            NodeList<Block> blocks = content switch
            {
                { Flow: { } flow } => HtmlFlow.Blocks(flow, context.Options),
                { Inlines.Count: 0 } => [],
                _ => [new Paragraph(content.Inlines) { SourceSpan = span }],
            };
            cells.Add(new TableCell(blocks) { Attributes = content.BlockAttributes, SourceSpan = span });
        }

        while (cells.Count < columns)
            cells.Add(new TableCell([]) { SourceSpan = context.Span(row) });
        return new TableRow(cells.ToNodeList()) { SourceSpan = context.Span(row) };
    }

    private InlineContent Inlines(TableCellBlock cell)
    {
        context.Cell = cell;
        InlineContent content = inlines.Read(cell.Inline);
        context.Cell = null;
        return content;
    }
}
