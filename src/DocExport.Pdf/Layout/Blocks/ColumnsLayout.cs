using System.Globalization;
using DocExport.Diagnostics;
using DocExport.Model;
using DocExport.Pdf.Layout.Flow;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Layout.Tables;
using DocExport.Pdf.Styling;

namespace DocExport.Pdf.Layout.Blocks;

/// <summary>
/// Containers in columns: <c>{.columns}</c> and <c>{columns=3}</c> have their text run through even columns; where all that
/// <c>.columns</c> holds are <c>.column</c>s, these stand beside each other.
/// </summary>
internal static class ColumnsLayout
{
    private const string Key = "columns";
    private const string ColumnClass = "column";
    private const int Most = 4;

    public static bool Asks(Container container) => container.Attributes.HasClass(Key) || container.Attributes.Value(Key) is not null;

    /// <summary>Sets the container's blocks; its element and frame are the caller's.</summary>
    public static void Add(LayoutSession session, VerticalList list, Container container, BlockContext context)
    {
        Container[] columns = [.. container.Blocks.OfType<Container>().Where(block => block.Attributes.HasClass(ColumnClass))];
        if (columns.Length > 1 && columns.Length == container.Blocks.Count)
        {
            AddBeside(session, list, columns, context, container.SourceSpan);
            return;
        }

        int count = CountOf(session, container);
        if (count > 1 && !context.IsInText)
            session.Diagnostics.Report(DiagnosticIds.ColumnsWithin, container.SourceSpan);
        if (count == 1 || !context.IsInText)
        {
            BlockLayout.AddAll(session, list, container.Blocks, context);
            return;
        }

        list.Space(context.Style.Leading / 2);
        // After the last column's break the next begins below.
        for (int start = 0; start < container.Blocks.Count;)
        {
            int end = EndOfRow(container.Blocks, start, count);
            AddRunning(session, list, container.Blocks[start..end], count, context, container.SourceSpan);
            list.Space(context.Style.Leading / 2);
            start = end + 1;
        }
    }

    public static void AddBreak(LayoutSession session, VerticalList list, Block block, BlockContext context)
    {
        if (context.InColumns)
            list.Add(new PageStartItem(PageStart.Column));
        else
            session.Diagnostics.Report(DiagnosticIds.ColumnBreakOutside, block.SourceSpan);
    }

    private static void AddRunning(LayoutSession session, VerticalList list, NodeList<Block> blocks, int count, BlockContext context, SourceSpan span)
    {
        var content = new VerticalList();
        double gap = session.ColumnGap;
        BlockLayout.AddAll(session, content, blocks, context with
        {
            Left = 0,
            Right = 0,
            MostInset = InsetIn(session, context, count),
            MayTurn = false,
            IsInText = false,
            InColumns = true,
        });
        list.Add(new ColumnsSlot(content, count, gap, context, span));
    }

    private static void AddBeside(LayoutSession session, VerticalList list, Container[] columns, BlockContext context, SourceSpan span)
    {
        var cells = new List<CellSlot>(columns.Length);
        var widths = new List<Length?>(columns.Length);
        for (int i = 0; i < columns.Length; i++)
        {
            Attributes attributes = columns[i].Attributes;
            BlockStyle style = session.Styles.Block(context.Style, attributes);
            LogicalNode element = context.Parent.Add(LogicalRole.Div, columns[i].SourceSpan, new() { Language = attributes.Language });
            var content = new VerticalList();
            if (attributes.Id is { } id)
                content.Add(new TargetItem(id));
            BlockContext inside = FrameLayout.Open(content, style, context with
            {
                Left = 0,
                Right = 0,
                MostInset = InsetIn(session, context, columns.Length),
                MayTurn = false,
                IsInText = false,
                InColumns = false,
            });
            BlockLayout.AddAll(session, content, columns[i].Blocks, inside with { Parent = element });
            FrameLayout.Close(content, style);
            cells.Add(new(new GridCell(new TableCell(columns[i].Blocks), i, 1, 1), content));
            widths.Add(WidthOf(session, columns[i]));
        }

        list.Space(context.Style.Leading / 2);
        list.Add(new BesideSlot(cells, widths, session.ColumnGap, context, span));
        list.Space(context.Style.Leading / 2);
    }

    /// <summary>The part of the insets left that one column may have.</summary>
    private static double InsetIn(LayoutSession session, BlockContext context, int columns) =>
        Math.Max(0, session.MostInset - context.Left - context.Right) / columns;

    private static int EndOfRow(NodeList<Block> blocks, int start, int count)
    {
        int breaks = 0;
        for (int i = start; i < blocks.Count; i++)
        {
            if (blocks[i] is ColumnBreak && ++breaks == count)
                return i;
        }

        return blocks.Count;
    }

    private static int CountOf(LayoutSession session, Container container)
    {
        if (container.Attributes.Value(Key) is not { } said)
            return 2;
        if (int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is >= 1 and <= Most)
            return count;
        session.Diagnostics.Report(DiagnosticIds.InvalidColumns, container.SourceSpan, said);
        return container.Attributes.HasClass(Key) ? 2 : 1;
    }

    private static Length? WidthOf(LayoutSession session, Container column)
    {
        if (column.Attributes.Value("width") is not { } said)
            return null;
        if (Length.TryParse(said, LengthUnit.Percent, out Length width) && width.Value > 0)
            return width;
        session.Diagnostics.Report(DiagnosticIds.InvalidColumnWidth, column.SourceSpan, said);
        return null;
    }
}
