using DocExport.Formulas;

namespace DocExport.Epub.Xhtml.Formulas;

/// <summary>Matrices, cases and aligned equations as tables.</summary>
internal readonly struct MathMlTable(MarkupWriter markup, MathMlWriter writer)
{
    public void Write(MathTable table)
    {
        bool fenced = table.Fence.Open.Length + table.Fence.Close.Length > 0;
        if (fenced)
        {
            markup.Start("mrow");
            writer.Fence(table.Fence.Open, "prefix");
        }

        bool small = table.Form is MathTableForm.SmallMatrix or MathTableForm.Lines;
        if (small)
            markup.Start("mstyle").Attribute("scriptlevel", "1");
        int columns = table.Rows.Count == 0 ? 0 : table.Rows.Max(row => row.Cells.Count);
        bool display = table.Form is MathTableForm.Aligned or MathTableForm.Gathered or MathTableForm.Multiline;
        markup.Start("mtable")
            .Attribute("displaystyle", display ? "true" : null)
            .Attribute("columnalign", columns == 0 ? null : string.Join(' ', Enumerable.Range(0, columns).Select(column => Name(AlignmentOf(table, 0, column)))))
            .Attribute("columnspacing", SpacingOf(table, columns))
            .Attribute("rowspacing", display ? "0.3em" : null);
        bool tagged = table.Rows.Any(row => row.Tag is not null);
        for (int i = 0; i < table.Rows.Count; i++)
            WriteRow(table, i, columns, tagged);
        markup.End();
        if (small)
            markup.End();
        if (fenced)
        {
            writer.Fence(table.Fence.Close, "postfix");
            markup.End();
        }
    }

    private static MathAlignment AlignmentOf(MathTable table, int row, int column)
    {
        if (table.Form == MathTableForm.Multiline)
            return row == 0 ? MathAlignment.Left : row == table.Rows.Count - 1 ? MathAlignment.Right : MathAlignment.Center;
        return table.Form == MathTableForm.Aligned ? table.Columns[column % table.Columns.Count] : table.Columns[Math.Min(column, table.Columns.Count - 1)];
    }

    private static string Name(MathAlignment alignment) => alignment switch
    {
        MathAlignment.Left => "left",
        MathAlignment.Right => "right",
        _ => "center",
    };

    private static string? SpacingOf(MathTable table, int columns) => table.Form switch
    {
        MathTableForm.Aligned when columns > 1 => string.Join(' ', Enumerable.Range(1, columns - 1).Select(column => column % 2 == 1 ? "0em" : "2em")),
        MathTableForm.Cases => "1em",
        _ => null,
    };

    private void WriteRow(MathTable table, int index, int columns, bool tagged)
    {
        MathTableRow row = table.Rows[index];
        markup.Start("mtr");
        for (int column = 0; column < columns; column++)
        {
            MathAlignment alignment = AlignmentOf(table, index, column);
            // MathML Core knows no columnalign, nor spaces and rules of columns: the style says it where it is read.
            markup.Start("mtd").Attribute("columnalign", Name(alignment)).Attribute("style", StyleOf(table, index, column, alignment));
            if (column < row.Cells.Count)
                WriteCell(table, column, row.Cells[column]);
            markup.End();
        }

        if (tagged)
        {
            markup.Start("mtd");
            if (row.Tag is { } tag)
                writer.WriteTag(tag, "");
            markup.End();
        }

        markup.End();
    }

    private void WriteCell(MathTable table, int column, MathRow cell)
    {
        // A relation that begins a cell follows what the cell before it ends with.
        if (table.Form == MathTableForm.Aligned && column % 2 == 1 && cell.Items.Count > 0)
            writer.WriteRow([MathNode.EmptyRow, .. cell.Items], always: true);
        else
            writer.WriteRow(cell.Items, always: true);
    }

    private static string? StyleOf(MathTable table, int row, int column, MathAlignment alignment)
    {
        string style = alignment == MathAlignment.Center ? "" : $"text-align: {Name(alignment)};";
        if (table.Form == MathTableForm.Aligned)
            style += column % 2 == 0 ? "padding-right: 0;" : "padding-left: 0;";
        if (RuleAt(table, column) is { } left)
            style += $"border-left: {left};";
        if (column == table.Columns.Count - 1 && RuleAt(table, column + 1) is { } right)
            style += $"border-right: {right};";
        if (Css(table.Rows[row].RuleAbove) is { } above)
            style += $"border-top: {above};";
        if (row == table.Rows.Count - 1 && Css(table.RuleBelow) is { } below)
            style += $"border-bottom: {below};";
        return style.Length > 0 ? style : null;
    }

    private static string? RuleAt(MathTable table, int column) =>
        column < table.VerticalRules.Count ? Css(table.VerticalRules[column]) : null;

    private static string? Css(MathRule rule) => rule switch
    {
        MathRule.Single => "1px solid",
        MathRule.Double => "3px double",
        MathRule.Dashed => "1px dashed",
        _ => null,
    };
}
