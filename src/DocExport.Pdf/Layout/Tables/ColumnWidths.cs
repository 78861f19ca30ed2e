using DocExport.Pdf.Layout.Slots;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>Shares a table's width out among its columns.</summary>
internal static class ColumnWidths
{
    /// <summary>
    /// Widths in points. As wide as the content where that fits; otherwise columns that need little get what they need and the
    /// others share the rest by what they would like, none below its minimum while that is possible at all.
    /// </summary>
    /// <param name="content">For each column.</param>
    /// <param name="asked">Points the author asked for, where there is such a wish; given unless words would have to be broken.</param>
    /// <param name="available">Points.</param>
    /// <param name="fill">Whether the table takes all that is available.</param>
    public static double[] Share(IReadOnlyList<ContentWidth> content, IReadOnlyList<double?> asked, double available, bool fill = false)
    {
        if (content.Sum(column => column.Minimum) >= available)
            return Squeeze(content, available);
        double[] widths = Asked(content, asked, available);
        int[] open = [.. Enumerable.Range(0, content.Count).Where(i => asked[i] is null)];
        double rest = available - widths.Sum();
        if (open.Length == 0)
            return fill && rest > 0 ? [.. widths.Select(width => width * available / (available - rest))] : widths;
        double[] shared = Distribute([.. open.Select(i => content[i])], rest, fill);
        for (int i = 0; i < open.Length; i++)
            widths[open[i]] = shared[i];
        return widths;
    }

    /// <summary>The width above which columns are cut down to it where not even words fit; infinite where they do.</summary>
    public static double Cap(IReadOnlyList<ContentWidth> content, double available)
    {
        double rest = available;
        int left = content.Count;
        foreach (double minimum in content.Select(column => column.Minimum).Order())
        {
            if (minimum * left >= rest)
                return rest / left;
            rest -= minimum;
            left--;
        }

        return double.PositiveInfinity;
    }

    /// <summary>Words must be broken: those of the widest columns, and all others stay whole.</summary>
    private static double[] Squeeze(IReadOnlyList<ContentWidth> content, double available)
    {
        double cap = Cap(content, available);
        return [.. content.Select(column => Math.Min(column.Minimum, cap))];
    }

    /// <summary>What is asked for, less what the words of other columns need; 0 for the others.</summary>
    private static double[] Asked(IReadOnlyList<ContentWidth> content, IReadOnlyList<double?> asked, double available)
    {
        double[] widths = new double[content.Count];
        double others = 0, spare = 0;
        for (int i = 0; i < widths.Length; i++)
        {
            if (asked[i] is { } wish)
            {
                widths[i] = Math.Max(content[i].Minimum, wish);
                spare += widths[i] - content[i].Minimum;
            }
            else
            {
                others += content[i].Minimum;
            }
        }

        double lacking = widths.Sum() + others - available;
        if (lacking <= 0)
            return widths;
        for (int i = 0; i < widths.Length; i++)
        {
            if (asked[i] is not null)
                widths[i] -= (widths[i] - content[i].Minimum) * lacking / spare;
        }

        return widths;
    }

    /// <summary>
    /// By weight between minimum and maximum. As CSS resolves flexible lengths (css-flexbox-1, 9.7): in each round those are
    /// settled that break the bound which matters more.
    /// </summary>
    private static double[] Distribute(ContentWidth[] content, double available, bool fill)
    {
        double maximum = content.Sum(column => column.Maximum);
        if (maximum <= available)
            return [.. content.Select(column => fill && maximum > 0 ? column.Maximum * available / maximum : column.Maximum)];
        double[] widths = new double[content.Length];
        bool[] settled = new bool[content.Length];
        double rest = available - SettleShort(content, available, widths, settled);
        while (true)
        {
            double weight = 0, violation = 0;
            for (int i = 0; i < content.Length; i++)
                weight += settled[i] ? 0 : Weight(content[i]);
            for (int i = 0; i < content.Length; i++)
            {
                if (settled[i])
                    continue;
                double fair = rest * Weight(content[i]) / weight;
                widths[i] = Math.Clamp(fair, content[i].Minimum, Math.Max(content[i].Minimum, content[i].Maximum));
                violation += widths[i] - fair;
            }

            double taken = 0;
            bool changed = false;
            for (int i = 0; i < content.Length; i++)
            {
                if (settled[i])
                    continue;
                double fair = rest * Weight(content[i]) / weight;
                if (widths[i] == fair || (violation > 0 && widths[i] < fair) || (violation < 0 && widths[i] > fair))
                    continue;
                settled[i] = changed = true;
                taken += widths[i];
            }

            if (!changed)
                return widths;
            rest -= taken;
        }
    }

    /// <summary>Gives columns of short content all they would like: to break it would help the long ones by next to nothing.</summary>
    private static double SettleShort(ContentWidth[] content, double available, double[] widths, bool[] settled)
    {
        double minimum = content.Sum(column => column.Minimum);
        double taken = 0;
        foreach (int i in Enumerable.Range(0, content.Length).OrderBy(i => content[i].Maximum).ThenBy(i => i))
        {
            double more = content[i].Maximum - content[i].Minimum;
            if (content[i].Maximum > ShortShare * available / content.Length || minimum + more > available)
                break;
            minimum += more;
            widths[i] = content[i].Maximum;
            settled[i] = true;
            taken += widths[i];
        }

        return taken;
    }

    // Of an even share of the width: of two columns, one of a third of the width is still short.
    private const double ShortShare = 0.7;

    // A column with ten times the text gets four times the width: reading long cells in few lines is not worth starving short ones.
    private static double Weight(ContentWidth column) => Math.Pow(Math.Max(1, column.Maximum), 0.6);
}
