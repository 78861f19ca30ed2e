using DocExport.Model;
using DocExport.Pdf.Layout.Blocks;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;
using DocExport.Themes;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>Lays out the cells of a table section: their structure, alignment and content.</summary>
internal sealed class CellBuilder(
    LayoutSession session, Table table, BlockStyle style, BlockStyle head, BlockContext context, int columns)
{
    /// <summary>The headers of each cell, where scopes do not tell enough.</summary>
    public HeaderLinks? Links { get; init; }

    /// <summary>Whether, for want of headers that reach every cell, the first cell of each row heads it.</summary>
    public bool FirstColumnHeads { get; init; }

    // About four levels of lists.
    private const double MostInset = 80;

    private LogicalAttributes _said = LogicalAttributes.None;

    /// <param name="rows">Of the section.</param>
    /// <param name="section">Takes the rows.</param>
    /// <param name="ordinal">0 for the head, 1 for the body, 2 for the foot.</param>
    public IReadOnlyList<IReadOnlyList<CellSlot>> Build(NodeList<TableRow> rows, LogicalNode section, int ordinal)
    {
        bool isHead = ordinal == 0;
        TableGrid grid = TableGrid.Place(rows, columns);
        var built = new List<IReadOnlyList<CellSlot>>(rows.Count);
        for (int r = 0; r < rows.Count; r++)
        {
            session.CancellationToken.ThrowIfCancellationRequested();
            LogicalNode row = section.Add(LogicalRole.TR, rows[r].SourceSpan);
            // A row of headers alone, such as one over a group of rows, heads what is below it.
            bool headsColumns = isHead || rows[r].Cells.All(cell => cell.IsHeader);
            var cells = new CellSlot[grid.Rows[r].Count];
            for (int i = 0; i < cells.Length; i++)
                cells[i] = Cell(grid.Rows[r][i], row, (ordinal, r), headsColumns);
            built.Add(cells);
        }

        return built;
    }

    private CellSlot Cell(GridCell place, LogicalNode row, (int Section, int Row) at, bool headsColumns)
    {
        bool isHead = at.Section == 0;
        TableCell cell = place.Cell;
        bool headsRows = FirstColumnHeads && place.Column == 0;
        bool heads = isHead || cell.IsHeader || headsRows;
        bool looksHead = isHead || cell.IsHeader;
        LogicalNode element = row.Add(heads ? LogicalRole.TH : LogicalRole.TD, cell.SourceSpan, Shared(new()
        {
            ColumnSpan = place.ColumnSpan,
            RowSpan = place.RowSpan,
            Id = heads ? Links?.IdOf(at.Section, at.Row, place.Column) : null,
            Headers = heads || Links is null ? [] : Links.Of(at.Section, at.Row, place),
            Scope = heads ? ScopeOf(cell, headsColumns, headsRows) : HeaderScope.None,
            Language = cell.Attributes.Language,
        }));
        BlockStyle own = session.Styles.Block(looksHead ? head.Text : style.Text, cell.Attributes);
        ComputedStyle text = session.Styles.Intern(own.Text with { Alignment = AlignmentOf(place, isHead) });
        var content = new VerticalList();
        if (cell.Attributes.Id is { } id)
            content.Add(new TargetItem(id));
        BlockLayout.AddAll(session, content, cell.Blocks, new BlockContext
        {
            Style = text,
            Parent = element,
            IsTight = cell.Blocks.Count <= 1,
            MostInset = MostInset,
            IsMainText = context.IsMainText,
        });
        return new(place, content);
    }

    private static HeaderScope ScopeOf(TableCell cell, bool headsColumns, bool headsRows) => cell.Scope switch
    {
        HeaderCellScope.Row => HeaderScope.Row,
        HeaderCellScope.Column or HeaderCellScope.ColumnGroup => HeaderScope.Column,
        _ when !headsColumns => HeaderScope.Row,
        _ => headsRows ? HeaderScope.Both : HeaderScope.Column,
    };

    /// <summary>Nearly all cells of a table say the same, and there may be very many.</summary>
    private LogicalAttributes Shared(LogicalAttributes attributes) => _said = attributes == _said ? _said : attributes;

    private TextAlignment AlignmentOf(GridCell place, bool isHead)
    {
        ColumnAlignment column = place.Column < table.Columns.Count ? table.Columns[place.Column].Alignment : ColumnAlignment.Default;
        // What heads several columns stands over the middle of them.
        if (isHead && place.ColumnSpan > 1 && place.ColumnSpan < columns && place.Cell.Alignment is null)
            return TextAlignment.Center;
        return (place.Cell.Alignment ?? column, context.RightToLeft) switch
        {
            (ColumnAlignment.Center, _) => TextAlignment.Center,
            (ColumnAlignment.Right or ColumnAlignment.Decimal, false) or (ColumnAlignment.Left, true) => TextAlignment.End,
            _ => TextAlignment.Start,
        };
    }
}
