using DocExport.Pdf.Layout.Slots;

namespace DocExport.Pdf.Layout.Tables;

/// <summary>
/// Parts a table by columns where not even a landscape page holds all of them: into few parts, between columns that few
/// cells reach over, the parts about as wide as each other.
/// </summary>
/// <param name="columns">The table.</param>
internal sealed class TableParting(TableColumns columns)
{
    // Columns that head the rows may take so much of the room for them to be repeated: more would leave too little for the others.
    private const double HeadingShare = 0.4;

    // A column that needs more than all there is gets so much of it: its words must be broken in any case.
    private const double EndlessShare = 0.5;

    // To divide two headings of groups is as bad as one part more; that parts are as wide as each other matters between equals only.
    private const double CostOfPart = 2;
    private const double CostOfEmptiness = 0.1;

    /// <summary>The parts, or <see langword="null"/> where parts would hold hardly more than a column each: broken words are easier to read.</summary>
    /// <param name="content">What the columns need.</param>
    /// <param name="measure">Points there are.</param>
    /// <param name="scale">Of the type.</param>
    public IReadOnlyList<TablePart>? Find(IReadOnlyList<ContentWidth> content, double measure, double scale)
    {
        int repeated = Repeated(content, measure, scale);
        double rest = measure - Needed(content, 0, repeated, scale);
        double[] needed = [.. content.Select(column => column.Minimum > rest ? rest * EndlessShare : column.Minimum)];
        Part?[] best = new Part?[columns.Count + 1];
        best[0] = new(0, 0, 0, null);
        for (int end = 1; end <= columns.Count; end++)
        {
            double own = 0;
            for (int first = end - 1; first >= 0; first--)
            {
                own += needed[first];
                int heading = first > 0 ? repeated : 0;
                if (first > 0 && first < repeated)
                    continue;
                double width = own + needed.Take(heading).Sum() + ((heading + end - first - 1) * columns.PartGap(scale));
                if (own > measure && end - first > 1)
                    break;
                if ((width > measure && end - first > 1) || best[first] is not { } before)
                    continue;
                double empty = Math.Max(0, measure - width) / measure;
                double divided = first > 0 ? columns.CellsOver(first) / (double)columns.Rows : 0;
                double cost = before.Cost + CostOfPart + divided + (CostOfEmptiness * empty * empty);
                if (best[end] is not { } other || cost < other.Cost)
                    best[end] = new(end, before.Count + 1, cost, before);
            }
        }

        if (best[columns.Count] is not { } whole || whole.Count * 2 > columns.Count - repeated + 1)
            return null;
        var parts = new List<TablePart>();
        for (Part part = whole; part.Before is { } before; part = before)
            parts.Insert(0, new(before.End > 0 ? repeated : 0, before.End, part.End));
        return parts;
    }

    private int Repeated(IReadOnlyList<ContentWidth> content, double measure, double scale)
    {
        int repeated = columns.Heading;
        while (repeated > 0 && Needed(content, 0, repeated, scale) > measure * HeadingShare)
            repeated--;
        return repeated;
    }

    private double Needed(IReadOnlyList<ContentWidth> content, int first, int end, double scale)
    {
        double width = 0;
        for (int i = first; i < end; i++)
            width += content[i].Minimum + columns.PartGap(scale);
        return width;
    }

    /// <summary>The best way found to part the columns up to one.</summary>
    private sealed record Part(int End, int Count, double Cost, Part? Before);
}
