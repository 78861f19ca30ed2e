namespace DocExport.Diagnostics;

/// <summary>Finds the name that was probably meant by one that is not known.</summary>
internal static class NearestName
{
    private const int LongestName = 500;

    /// <summary>
    /// The candidate with the smallest edit distance (Damerau's, with adjacent letters swapped as one step), without regard to case,
    /// or <see langword="null"/> where none is near: a third of the letters may be wrong, at least one.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        // The steps grow with the product of the lengths; nobody mistypes a name as long as that.
        if (name.Length > LongestName)
            return null;
        string wanted = name.ToLowerInvariant();
        int limit = Math.Max(1, name.Length / 3);
        string? nearest = null;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
                continue;
            int distance = Distance(wanted, candidate.ToLowerInvariant());
            if (distance > limit)
                continue;
            // Of equally near names the first one stands.
            limit = distance - 1;
            nearest = candidate;
        }

        return nearest;
    }

    private static int Distance(string a, string b)
    {
        int[] beforeLast = new int[b.Length + 1];
        int[] last = new int[b.Length + 1];
        int[] row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
            last[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }
}
