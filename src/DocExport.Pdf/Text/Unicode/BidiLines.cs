namespace DocExport.Pdf.Text.Unicode;

/// <summary>What UAX #9 does after lines are known.</summary>
internal static class BidiLines
{
    /// <summary>
    /// L1, items 3 and 4: where the white space, isolate formatting and ignored characters at the end of a line begin.
    /// </summary>
    public static int TrailingWhiteSpace(ReadOnlySpan<BidiClass> line)
    {
        int start = line.Length;
        while (start > 0 && IsResetAtEnd(line[start - 1]))
            start--;
        return start;
    }

    /// <summary>L1: white space before a separator or the end takes the paragraph level, and what X9 removes goes with it.</summary>
    public static bool IsResetAtEnd(BidiClass item) => item is BidiClass.WS
        or BidiClass.FSI or BidiClass.LRI or BidiClass.RLI or BidiClass.PDI || IsRemoved(item);

    /// <summary>What X9 takes out of the text.</summary>
    public static bool IsRemoved(BidiClass item) => item is BidiClass.BN
        or BidiClass.LRE or BidiClass.LRO or BidiClass.RLE or BidiClass.RLO or BidiClass.PDF;

    /// <summary>L2, on runs instead of characters: from the highest level down to 1, turn round what is at least that level.</summary>
    public static void Reorder(List<BidiRun> runs)
    {
        int highest = 0, lowestOdd = int.MaxValue;
        foreach (BidiRun run in runs)
        {
            highest = Math.Max(highest, run.Level);
            if (run.IsRightToLeft)
                lowestOdd = Math.Min(lowestOdd, run.Level);
        }

        for (int level = highest; level >= lowestOdd; level--)
        {
            for (int i = 0; i < runs.Count; i++)
            {
                int start = i;
                while (i < runs.Count && runs[i].Level >= level)
                    i++;
                if (i - start > 1)
                    runs.Reverse(start, i - start);
            }
        }
    }
}
