using DocExport.Model;
using Markdig.Syntax;

namespace DocExport.Markdown.Parsing;

/// <summary>A table; its first row is the head.</summary>
internal sealed class TableBlock(List<ColumnAlignment> columns) : ContainerBlock(null)
{
    public List<ColumnAlignment> Columns { get; } = columns;

    /// <summary>Rows with more cells than columns, whose text GFM drops.</summary>
    public List<TableRowBlock> LongRows { get; } = [];

    /// <summary>The line <c>: Caption</c> or <c>Table: Caption</c> that ended the table.</summary>
    public TableCaptionBlock? Caption { get; set; }
}

/// <summary>A row.</summary>
internal sealed class TableRowBlock() : ContainerBlock(null);

/// <summary>A cell's line.</summary>
internal class TableCellBlock : LeafBlock
{
    public TableCellBlock()
        : base(null) => ProcessInlines = true;

    /// <summary>Where the cell's text begins in the source, if it had to be rewritten; otherwise 0, and spans are the source's.</summary>
    public int Origin { get; set; }

    /// <summary>Offsets in the rewritten text before which a backslash was taken out.</summary>
    public List<int> Removed { get; } = [];
}

/// <summary>The text of a caption.</summary>
internal sealed class TableCaptionBlock : TableCellBlock;
