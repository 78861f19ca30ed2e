using DocExport.Pdf.Layout.Slots;
using DocExport.Pdf.Styling;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>What the columns of a table need.</summary>
/// <param name="rows">All rows.</param>
/// <param name="heads">How many of them are the table's head.</param>
/// <param name="count">Columns.</param>
/// <param name="padding">Points above and below a cell's content, in type of full size.</param>
/// <param name="em">Points of the type.</param>
/// <param name="styles">Makes smaller styles.</param>
internal sealed class TableColumns(
    IReadOnlyList<IReadOnlyList<CellSlot>> rows, int heads, int count, double padding, double em, StyleResolver styles)
{
    // To shape the text of cells twice takes less time than its memory does where rows are more.
    private const int MostKept = 200;

    // In paddings.
    private const double WideGap = 3.4;

    private int[]? _cellsOver;

    public int Count => count;

    public int Rows => rows.Count;

    /// <summary>Points of the type.</summary>
    public double Em => em;

    public StyleResolver Styles => styles;

    public IEnumerable<CellSlot> Cells => rows.SelectMany(row => row);

    /// <summary>Points above and below a cell's content, in smaller type less.</summary>
    public double Padding(double scale) => padding * scale;

    /// <summary>
    /// Points between columns. The eye needs more room there than between rows; where columns are many, their content needs it more.
    /// </summary>
    public double Gap(double scale) => Padding(scale) * (count > 12 ? 1.3 : count > 9 ? 1.6 : count > 6 ? 2.4 : WideGap);

    /// <summary>Points between columns whose content leaves room beside it: more of it than many columns are given otherwise.</summary>
    public double Gap(double scale, double content, double measure) =>
        count < 2 ? Gap(scale) : Math.Clamp((measure - content) / (count - 1), Gap(scale), Padding(scale) * WideGap);

    /// <summary>Points between columns where only some of them stand beside each other: there is room enough.</summary>
    public double PartGap(double scale) => Padding(scale) * 2.4;

    /// <summary>Columns at the start that head the rows: those of header cells alone, or the first.</summary>
    public int Heading
    {
        get
        {
            int heading = count;
            foreach (CellSlot cell in rows.Skip(heads).SelectMany(row => row))
            {
                if (!cell.Place.Cell.IsHeader)
                    heading = Math.Min(heading, cell.Place.Column);
            }

            return heading is 0 || heading == count ? Math.Min(1, count - 1) : heading;
        }
    }

    /// <summary>Cells that reach over the place before a column; the rows of a table's head count as much as all others.</summary>
    public int CellsOver(int column)
    {
        _cellsOver ??= CountCellsOver();
        return _cellsOver[column];
    }

    /// <summary>Points for content.</summary>
    public double Available(double measure, double scale) => Math.Max(count, measure - ((count - 1) * Gap(scale)));

    public ContentWidth[] Measure(SettingContext setting)
    {
        var widths = new ContentWidth[count];
        var decimals = new ContentWidth[count];
        foreach (CellSlot cell in Cells)
        {
            if (cell.Place.ColumnSpan > 1)
                continue;
            int column = cell.Place.Column;
            if (cell.MeasureNumber(setting) is { } number)
                decimals[column] = decimals[column].Union(number);
            else
                widths[column] = widths[column].Union(cell.Content.Measure(setting));
            if (rows.Count > MostKept)
                cell.Content.Forget();
        }

        // Of numbers, the two parts are the widest before and after the point: both are needed.
        for (int i = 0; i < count; i++)
        {
            double both = decimals[i].Minimum + decimals[i].Maximum;
            widths[i] = widths[i].Union(new(both, both));
        }

        foreach (CellSlot cell in Cells)
        {
            if (cell.Place.ColumnSpan > 1)
                WidenForSpan(widths, cell.Place, cell.Content.Measure(setting), Gap(setting.Resize?.Scale ?? 1));
            else
                cell.TailRoom = decimals[cell.Place.Column].Maximum;
        }

        return widths;
    }

    private int[] CountCellsOver()
    {
        int[] over = new int[count + 1];
        for (int r = 0; r < rows.Count; r++)
        {
            foreach (GridCell place in rows[r].Select(cell => cell.Place).Where(place => place.ColumnSpan > 1))
            {
                for (int i = place.Column + 1; i < place.Column + place.ColumnSpan; i++)
                    over[i] += r < heads ? rows.Count : 1;
            }
        }

        return over;
    }

    /// <summary>What a cell over several columns lacks is shared out among them evenly.</summary>
    private static void WidenForSpan(ContentWidth[] widths, GridCell place, ContentWidth needed, double gap)
    {
        double gaps = (place.ColumnSpan - 1) * gap;
        ContentWidth there = default;
        for (int i = 0; i < place.ColumnSpan; i++)
            there = new(there.Minimum + widths[place.Column + i].Minimum, there.Maximum + widths[place.Column + i].Maximum);
        double minimum = Math.Max(0, needed.Minimum - gaps - there.Minimum) / place.ColumnSpan;
        double maximum = Math.Max(0, needed.Maximum - gaps - there.Maximum) / place.ColumnSpan;
        for (int i = 0; i < place.ColumnSpan; i++)
        {
            ContentWidth width = widths[place.Column + i];
            widths[place.Column + i] = new(width.Minimum + minimum, width.Maximum + Math.Max(minimum, maximum));
        }
    }
}
