namespace DocExport.Pdf.Fonts;

/// <summary>Which style of a family stands in for the one asked for: CSS Fonts Module Level 4, 5.2 (width aside).</summary>
internal static class FontMatching
{
    private const int Regular = 400, Medium = 500;

    /// <returns>Null for no candidates; the earlier one where two are equally near.</returns>
    public static FontEntry? Nearest(IEnumerable<FontEntry> candidates, int weight, bool italic)
    {
        FontEntry? best = null;
        var bestDistance = (Slant: 0, Direction: 0, Distance: 0);
        foreach (FontEntry entry in candidates)
        {
            (int direction, int distance) = Distance(entry.LightestWeight, entry.HeaviestWeight, weight);
            var rank = (entry.Italic == italic ? 0 : 1, direction, distance);
            if (best is null || rank.CompareTo(bestDistance) < 0)
                (best, bestDistance) = (entry, rank);
        }

        return best;
    }

    /// <summary>
    /// Light weights look lighter first and bold ones bolder; between 400 and 500 it looks up to 500 before it looks
    /// down. The first number says in which of those steps the weight is found, the second how far away.
    /// </summary>
    private static (int Direction, int Distance) Distance(int lightest, int heaviest, int wanted)
    {
        if (wanted >= lightest && wanted <= heaviest)
            return (0, 0);
        bool heavier = lightest > wanted;
        int distance = heavier ? lightest - wanted : wanted - heaviest;
        int direction = wanted switch
        {
            < Regular => heavier ? 2 : 1,
            > Medium => heavier ? 1 : 2,
            _ => !heavier ? 2 : lightest <= Medium ? 1 : 3,
        };
        return (direction, distance);
    }
}
