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
    /// <param name="shares">Widths asked for as parts of the whole, 0 to 1, where they are.</param>
    /// <param name="available">Points.</param>
    public static double[] Share(IReadOnlyList<ContentWidth> content, IReadOnlyList<double?> shares, double available)
    {
        int count = content.Count;
        double minimum = content.Sum(column => column.Minimum);
        double maximum = content.Sum(column => column.Maximum);
        var widths = new double[count];
        bool asked = shares.Any(share => share > 0);
        if (minimum >= available)
        {
            for (int i = 0; i < count; i++)
                widths[i] = available * content[i].Minimum / minimum;
            return widths;
        }

        if (!asked && maximum <= available)
            return [.. content.Select(column => column.Maximum)];

        double[] wanted = new double[count];
        double named = shares.Sum(share => Math.Max(0, share ?? 0));
        for (int i = 0; i < count; i++)
            wanted[i] = shares[i] is > 0 and { } share ? available * share / Math.Max(1, named) : content[i].Maximum;
        return Distribute(content, wanted, available, asked);
    }

    private static double[] Distribute(IReadOnlyList<ContentWidth> content, double[] wanted, double available, bool fill)
    {
        int count = content.Count;
        var widths = new double[count];
        bool[] settled = new bool[count];
        double rest = available;
        for (int open = count; open > 0;)
        {
            double total = 0;
            for (int i = 0; i < count; i++)
                total += settled[i] ? 0 : Weight(wanted[i]);
            bool changed = false;
            for (int i = 0; i < count && open > 0; i++)
            {
                if (settled[i])
                    continue;
                double fair = rest * Weight(wanted[i]) / total;
                double bound = fair < content[i].Minimum ? content[i].Minimum : fair > wanted[i] && !fill ? wanted[i] : double.NaN;
                if (double.IsNaN(bound))
                    continue;
                widths[i] = bound;
                settled[i] = changed = true;
                rest -= bound;
                total -= Weight(wanted[i]);
                open--;
            }

            if (changed)
                continue;
            for (int i = 0; i < count; i++)
            {
                if (!settled[i])
                    widths[i] = rest * Weight(wanted[i]) / total;
            }

            break;
        }

        return widths;
    }

    // A column with ten times the text gets four times the width: reading long cells in few lines is not worth starving short ones.
    private static double Weight(double wanted) => Math.Pow(Math.Max(1, wanted), 0.6);
}
