namespace DocExport.Model;

/// <summary>
/// Rows and columns. A row lists the cells that begin in it; a cell that spans rows is not repeated below, as in HTML.
/// </summary>
/// <param name="Columns">One entry for each column.</param>
/// <param name="Head">Rows of column headers; repeated on each page the table continues on. May be empty.</param>
/// <param name="Body">The rows.</param>
public sealed record Table(NodeList<TableColumn> Columns, NodeList<TableRow> Head, NodeList<TableRow> Body) : Block
{
    /// <summary>Rows that close the table, such as sums.</summary>
    /// <value>Default: none.</value>
    public NodeList<TableRow> Foot { get; init; } = [];

    /// <summary>What the table shows, set above it.</summary>
    /// <value>Default: empty, no caption.</value>
    public NodeList<Inline> Caption { get; init; } = [];

    /// <summary>Number for captions and references, set when the document is resolved.</summary>
    /// <value>Default: <see langword="null"/>, unnumbered.</value>
    public string? Number { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Node> Children => [.. Caption, .. Head, .. Body, .. Foot];

    internal override Node MapChildren(NodeMapper mapper) => this with
    {
        Caption = mapper.Inlines(Caption),
        Head = Head.Map(row => row.MapCells(mapper)),
        Body = Body.Map(row => row.MapCells(mapper)),
        Foot = Foot.Map(row => row.MapCells(mapper)),
    };
}

/// <summary>What holds for a whole column.</summary>
/// <param name="Alignment">How its cells are aligned.</param>
/// <param name="RelativeWidth">Share of the table's width, 0 to 1; <see langword="null"/>: as its content asks.</param>
public sealed record TableColumn(ColumnAlignment Alignment = ColumnAlignment.Default, double? RelativeWidth = null)
{
    /// <summary>Width in other units; em are of the table's type. Counts where no share of the width is given.</summary>
    /// <value>Default: <see langword="null"/>, as its content asks.</value>
    public Length? Width { get; init; }
}

/// <summary>Horizontal alignment of cells.</summary>
public enum ColumnAlignment
{
    /// <summary>At the start of the line: left in left-to-right text.</summary>
    Default,

    /// <summary>At the left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>At the right. In columns of numbers that are so aligned, decimal signs stand below each other.</summary>
    Right,

    /// <summary>Decimal signs below each other, whatever else the column holds; at the right where only the cell says so.</summary>
    Decimal,
}

/// <summary>What a header cell heads, as HTML's <c>scope</c> has it.</summary>
public enum HeaderCellScope
{
    /// <summary>The cells beside it.</summary>
    Row,

    /// <summary>The cells below it.</summary>
    Column,

    /// <summary>The rows that follow, up to the next such header.</summary>
    RowGroup,

    /// <summary>The columns that it covers.</summary>
    ColumnGroup,
}

/// <summary>One row.</summary>
/// <param name="Cells">The cells that begin in this row, in reading order.</param>
public sealed record TableRow(NodeList<TableCell> Cells) : Node
{
    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Cells;

    internal TableRow MapCells(NodeMapper mapper)
    {
        NodeList<TableCell> cells = Cells.Map(cell => (TableCell)cell.MapChildren(mapper));
        return ReferenceEquals(cells, Cells) ? this : this with { Cells = cells };
    }
}

/// <summary>One cell.</summary>
/// <param name="Blocks">What the cell holds; may be empty.</param>
public sealed record TableCell(NodeList<Block> Blocks) : Node
{
    /// <summary>Columns the cell covers, 1 or more.</summary>
    /// <value>Default: 1.</value>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows the cell covers, 1 or more.</summary>
    /// <value>Default: 1.</value>
    public int RowSpan { get; init; } = 1;

    /// <summary>Whether the cell heads its row; cells of the table's head always head their columns.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool IsHeader { get; init; }

    /// <summary>What a header cell heads, where that is not what its place tells: its columns in a head, its rows elsewhere.</summary>
    /// <value>Default: <see langword="null"/>, as its place tells.</value>
    public HeaderCellScope? Scope { get; init; }

    /// <summary>Alignment where it differs from the column's.</summary>
    /// <value>Default: <see langword="null"/>, the column's.</value>
    public ColumnAlignment? Alignment { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Node> Children => Blocks;

    internal override Node MapChildren(NodeMapper mapper)
    {
        NodeList<Block> blocks = mapper.Blocks(Blocks);
        return ReferenceEquals(blocks, Blocks) ? this : this with { Blocks = blocks };
    }
}
