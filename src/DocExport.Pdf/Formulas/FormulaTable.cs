using DocExport.Formulas;

namespace DocExport.Pdf.Formulas;

/// <summary>A table set: its rows with their cells in place, from which a box is made, or lines of a display.</summary>
internal sealed class FormulaTable
{
    // Em; rules as LaTeX has them at ten points (\arrayrulewidth, \doublerulesep).
    private const double Rule = 0.04, DoubleRule = 0.2;

    private readonly MathTable _table;
    private readonly double[] _edges;

    private FormulaTable(MathTable table, IReadOnlyList<FormulaTableRow> rows, double width, double[] edges)
    {
        _table = table;
        _edges = edges;
        Rows = rows;
        Width = width;
    }

    public IReadOnlyList<FormulaTableRow> Rows { get; }

    public double Width { get; }

    public static FormulaTable Set(MathTable table, in FormulaContext outer)
    {
        FormulaContext context = outer.In(StyleOf(table.Form, outer.Style));
        var measures = TableMeasures.Of(table.Form, context.Size);
        List<List<FormulaBox>> cells = Cells(table, context);
        var widths = new double[cells.Count == 0 ? 0 : cells.Max(row => row.Count)];
        foreach (List<FormulaBox> row in cells)
        {
            for (int i = 0; i < row.Count; i++)
                widths[i] = Math.Max(widths[i], row[i].Width);
        }

        // The left edge of each column, and at the end the table's right edge.
        bool ruled = table.VerticalRules.Any(rule => rule != MathRule.None);
        double padding = ruled ? measures.GapBefore(1) / 2 : 0, x = padding;
        var edges = new double[widths.Length + 1];
        for (int i = 0; i < widths.Length; i++)
        {
            x += i > 0 ? measures.GapBefore(i) : 0;
            edges[i] = x;
            x += widths[i];
        }

        edges[^1] = x + padding;
        double width = table.Form == MathTableForm.Multiline ? Math.Max(edges[^1], outer.Surroundings.Measure) : edges[^1];
        var rows = new List<FormulaTableRow>();
        for (int i = 0; i < cells.Count; i++)
        {
            var parts = new List<PlacedBox>();
            for (int column = 0; column < cells[i].Count; column++)
            {
                double room = table.Form == MathTableForm.Multiline ? width : widths[column];
                double left = edges[column] + (Share(table, i, column) * (room - cells[i][column].Width));
                parts.Add(new PlacedBox(cells[i][column], left, 0));
            }

            var box = new GroupBox(parts) { Width = width };
            rows.Add(new FormulaTableRow(
                box,
                Math.Max(measures.StrutHeight, box.Height + measures.Clearance),
                Math.Max(measures.StrutDepth, box.Depth + measures.Clearance),
                i + 1 < cells.Count ? measures.RowGap + (table.Rows[i].SpaceBelow * context.Size) : 0,
                table.Rows[i]));
        }

        return new FormulaTable(table, rows, width, edges);
    }

    /// <summary>All rows, the middle of the whole on the axis, with rules and delimiters.</summary>
    public FormulaBox AsBox(in FormulaContext outer)
    {
        double total = Rows.Sum(row => row.Height + row.Depth + row.GapBelow);
        double top = (total / 2) + outer.Axis, at = top;
        var parts = new List<PlacedBox>();
        foreach (FormulaTableRow row in Rows)
        {
            AddHorizontal(parts, row.Source.RuleAbove, at, outer);
            parts.Add(new PlacedBox(row.Box, 0, at - row.Height));
            at -= row.Height + row.Depth + row.GapBelow;
        }

        AddHorizontal(parts, _table.RuleBelow, at, outer);
        AddVertical(parts, top, at, outer);
        var box = new GroupBox(parts) { Width = Width, Height = top, Depth = -at };
        if (_table.Fence is ("", ""))
            return box;
        double least = FenceSetter.HeightFor(box, outer);
        FormulaBox thin = new GroupBox([]) { Width = _table.Form == MathTableForm.Cases ? outer.Size / 6 : 0 };
        return GroupBox.Row(GrowingGlyph.Delimiter(_table.Fence.Open, least, outer), thin, box, thin, GrowingGlyph.Delimiter(_table.Fence.Close, least, outer));
    }

    private static MathStyle StyleOf(MathTableForm form, MathStyle around) => form switch
    {
        MathTableForm.Aligned or MathTableForm.Gathered or MathTableForm.Multiline => new MathStyle(MathSize.Display, false),
        MathTableForm.SmallMatrix => new MathStyle(MathSize.Script, false),
        MathTableForm.Lines => around.IsScript ? around : new MathStyle(MathSize.Script, true),
        _ => new MathStyle(around.IsScript ? around.Size : MathSize.Text, false),
    };

    private static List<List<FormulaBox>> Cells(MathTable table, in FormulaContext context)
    {
        var cells = new List<List<FormulaBox>>(table.Rows.Count);
        foreach (MathTableRow row in table.Rows)
        {
            var set = new List<FormulaBox>(row.Cells.Count);
            for (int column = 0; column < row.Cells.Count; column++)
            {
                // The right half of an equation goes on from its left half.
                bool goesOn = table.Form == MathTableForm.Aligned && column % 2 == 1;
                List<SetAtom> atoms = AtomRow.Atoms(row.Cells[column], context, goesOn ? MathClass.Ordinary : null);
                FormulaBox box = AtomRow.Join(atoms.ToArray());
                double space = goesOn && atoms.Count > 0 ? atoms[0].Space : 0;
                set.Add(space == 0 ? box : GroupBox.Row(new GroupBox([]) { Width = space }, box));
            }

            cells.Add(set);
        }

        return cells;
    }

    private static double Share(MathTable table, int row, int column)
    {
        MathAlignment alignment = table.Form switch
        {
            MathTableForm.Multiline => row == 0 ? MathAlignment.Left : row == table.Rows.Count - 1 ? MathAlignment.Right : MathAlignment.Center,
            MathTableForm.Aligned => table.Columns[column % table.Columns.Count],
            _ => table.Columns[Math.Min(column, table.Columns.Count - 1)],
        };
        return alignment switch { MathAlignment.Left => 0, MathAlignment.Right => 1, _ => 0.5 };
    }

    private void AddHorizontal(List<PlacedBox> parts, MathRule rule, double at, in FormulaContext context)
    {
        if (rule == MathRule.None)
            return;
        double thickness = Rule * context.Size, dash = rule == MathRule.Dashed ? 0.3 * context.Size : Width;
        for (double x = 0; x < Width; x += 1.7 * dash)
            parts.Add(new PlacedBox(new RuleBox { Width = Math.Min(dash, Width - x), Height = thickness, Color = context.Color }, x, at - (thickness / 2)));
        if (rule == MathRule.Double)
            parts.Add(new PlacedBox(new RuleBox { Width = Width, Height = thickness, Color = context.Color }, 0, at - (thickness / 2) + (DoubleRule * context.Size)));
    }

    private void AddVertical(List<PlacedBox> parts, double top, double bottom, in FormulaContext context)
    {
        double thickness = Rule * context.Size;
        for (int i = 0; i < _table.VerticalRules.Count && i < _edges.Length; i++)
        {
            MathRule rule = _table.VerticalRules[i];
            if (rule == MathRule.None)
                continue;
            // In the middle of the space between two columns; the last edge is the table's own.
            double x = i == _edges.Length - 1 ? Width - (thickness / 2) : i == 0 ? thickness / 2 : _edges[i] - (context.Size / 2);
            double dash = rule == MathRule.Dashed ? 0.3 * context.Size : top - bottom;
            for (double y = bottom; y < top; y += 1.7 * dash)
                parts.Add(new PlacedBox(new RuleBox { Width = thickness, Height = Math.Min(dash, top - y), Color = context.Color }, x - (thickness / 2), y));
            if (rule == MathRule.Double)
                parts.Add(new PlacedBox(new RuleBox { Width = thickness, Height = top - bottom, Color = context.Color }, x - (thickness / 2) + (DoubleRule * context.Size), bottom));
        }
    }
}

/// <summary>A row, set.</summary>
/// <param name="Box">Its cells, each in its place.</param>
/// <param name="Height">Points above its baseline.</param>
/// <param name="Depth">Points below its baseline.</param>
/// <param name="GapBelow">Points to the next row.</param>
/// <param name="Source">What it was.</param>
internal sealed record FormulaTableRow(GroupBox Box, double Height, double Depth, double GapBelow, MathTableRow Source);
