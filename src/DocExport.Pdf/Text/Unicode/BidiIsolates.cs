namespace DocExport.Pdf.Text.Unicode;

/// <summary>Isolate initiators and their ends (UAX #9, BD8, BD9 and P2).</summary>
internal static class BidiIsolates
{
    public static bool IsInitiator(BidiClass item) => item is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI;

    /// <summary>
    /// BD9: for each initiator the index of its PDI, or the length when it has none; for each matched PDI the index of its
    /// initiator; -1 everywhere else.
    /// </summary>
    public static void Match(ReadOnlySpan<BidiClass> classes, Span<int> partners)
    {
        partners.Fill(-1);
        var open = new Stack<int>();
        for (int i = 0; i < classes.Length; i++)
        {
            if (IsInitiator(classes[i]))
            {
                open.Push(i);
                partners[i] = classes.Length;
            }
            else if (classes[i] == BidiClass.PDI && open.TryPop(out int initiator))
            {
                partners[initiator] = i;
                partners[i] = initiator;
            }
        }
    }

    /// <summary>
    /// P2 and P3: the level of the first strong class, isolates skipped; <see langword="null"/> when there is none before
    /// a paragraph separator or the end.
    /// </summary>
    public static byte? FirstStrongLevel(ReadOnlySpan<BidiClass> classes)
    {
        int depth = 0;
        foreach (BidiClass item in classes)
        {
            if (item == BidiClass.B)
                return null;
            if (IsInitiator(item))
                depth++;
            else if (item == BidiClass.PDI && depth > 0)
                depth--;
            else if (depth == 0 && item is BidiClass.L or BidiClass.R or BidiClass.AL)
                return item == BidiClass.L ? (byte)0 : (byte)1;
        }

        return null;
    }
}
