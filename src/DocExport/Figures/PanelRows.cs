namespace DocExport.Figures;

/// <summary>Places images side by side: equally high where their sizes are alike, never enlarged, in more rows where they would become too small.</summary>
internal static class PanelRows
{
    /// <summary>Points of height below which an image in a row says little.</summary>
    private const double UsefulHeight = 72;

    // Images that differ more are of different kinds, such as an icon beside a photograph, and keep their proportions to each other.
    private const double MostUnlike = 2;

    // Shares such as three times 33.4 % are meant to fit.
    private const double Tolerance = 1.005;

    /// <param name="panels">At least one.</param>
    /// <param name="measure">Points a row may be wide.</param>
    /// <param name="gap">Points between neighbours.</param>
    /// <param name="maximumHeight">Points an image may be high.</param>
    public static IReadOnlyList<PanelRow> Arrange(IReadOnlyList<PanelSize> panels, double measure, double gap, double maximumHeight)
    {
        var rows = new List<PanelRow>();
        for (int first = 0; first < panels.Count;)
        {
            int end = first + 1;
            while (end < panels.Count && !panels[end].BeginsRow)
                end++;
            PanelSize[] group = [.. panels.Skip(first).Take(end - first)];
            rows.AddRange(group.Any(panel => panel.IsGiven) ? AsGiven(group, measure, gap, maximumHeight) : Balanced(group, measure, gap, maximumHeight));
            first = end;
        }

        return rows;
    }

    /// <summary>The sizes that the author asks for, as many to a row as have room in it.</summary>
    private static IEnumerable<PanelRow> AsGiven(PanelSize[] panels, double measure, double gap, double maximumHeight)
    {
        for (int first = 0; first < panels.Length;)
        {
            int end = first + 1;
            double width = panels[first].Width;
            while (end < panels.Length && width + panels[end].Width <= measure * Tolerance)
                width += panels[end++].Width;
            PanelSize[] row = panels[first..end];
            double scale = Math.Min(1, Math.Min((measure - ((row.Length - 1) * gap)) / width, maximumHeight / row.Max(panel => panel.Height)));
            yield return new([.. row.Select(panel => (panel.Width * scale, panel.Height * scale))]);
            first = end;
        }
    }

    /// <summary>All images at one scale, in as few rows as leave them large enough.</summary>
    private static IEnumerable<PanelRow> Balanced(PanelSize[] panels, double measure, double gap, double maximumHeight)
    {
        double lowest = panels.Min(panel => panel.Height);
        bool alike = panels.Max(panel => panel.Height) <= lowest * MostUnlike;
        (double Width, double Height)[] units =
            [.. panels.Select(panel => alike ? (panel.Width * lowest / panel.Height, lowest) : (panel.Width, panel.Height))];
        double highest = units.Max(unit => unit.Height);
        double useful = Math.Min(1, UsefulHeight / highest);
        for (int count = 1; ; count++)
        {
            (double Width, double Height)[][] rows = Split(units, count);
            double scale = Math.Min(1, maximumHeight / highest);
            foreach ((double Width, double Height)[] row in rows)
                scale = Math.Min(scale, (measure - ((row.Length - 1) * gap)) / row.Sum(unit => unit.Width));
            if (scale < useful && count < units.Length)
                continue;
            return rows.Select(row => new PanelRow([.. row.Select(unit => (unit.Width * scale, unit.Height * scale))]));
        }
    }

    private static (double Width, double Height)[][] Split((double Width, double Height)[] units, int count)
    {
        var rows = new (double, double)[count][];
        int first = 0;
        for (int i = 0; i < count; i++)
        {
            int end = first + ((units.Length - first + count - i - 1) / (count - i));
            rows[i] = units[first..end];
            first = end;
        }

        return rows;
    }
}

/// <summary>The size an image has by itself.</summary>
/// <param name="Width">Above 0.</param>
/// <param name="Height">In the same unit.</param>
/// <param name="IsGiven">Whether the author asks for it.</param>
/// <param name="BeginsRow">Whether it stands on a new row in any case.</param>
internal readonly record struct PanelSize(double Width, double Height, bool IsGiven = false, bool BeginsRow = false);

/// <summary>Images beside each other.</summary>
/// <param name="Sizes">In order.</param>
internal sealed record PanelRow(IReadOnlyList<(double Width, double Height)> Sizes);
