namespace DocExport.Pdf.Text.Unicode;

/// <summary>Paired brackets take one direction (UAX #9, BD16 and N0).</summary>
internal static class BidiBracketPairs
{
    // BD16: with more open than this the sequence has no pairs at all.
    private const int MaxOpen = 63;

    public static void Resolve(
        ReadOnlySpan<char> text, ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> units, Span<BidiClass> types,
        BidiClass embedding, BidiClass before)
    {
        foreach ((int open, int close) in Find(text, units, types))
        {
            BidiClass inside = StrongInside(types[(open + 1)..close], embedding);
            if (inside == BidiClass.ON)
                continue;
            // N0 b, c1 and c2: the embedding's direction wins; the other needs to hold before the pair as well.
            BidiClass direction = inside == embedding || Context(types[..open], before) != inside ? embedding : inside;
            SetWithMarks(open, direction, classes, units, types);
            SetWithMarks(close, direction, classes, units, types);
        }
    }

    /// <summary>BD16: pairs in the order of their opening brackets.</summary>
    private static List<(int Open, int Close)> Find(ReadOnlySpan<char> text, ReadOnlySpan<int> units, ReadOnlySpan<BidiClass> types)
    {
        var pairs = new List<(int Open, int Close)>();
        Span<(int Pair, int Index)> open = stackalloc (int, int)[MaxOpen];
        int depth = 0;
        for (int i = 0; i < types.Length; i++)
        {
            if (types[i] != BidiClass.ON || !BidiBrackets.TryGet(text[units[i]], out int pair, out bool opens))
                continue;
            if (opens)
            {
                if (depth == MaxOpen)
                    return [];
                open[depth++] = (pair, i);
                continue;
            }

            int match = depth - 1;
            while (match >= 0 && open[match].Pair != pair)
                match--;
            if (match < 0)
                continue;
            pairs.Add((open[match].Index, i));
            depth = match;
        }

        pairs.Sort(static (a, b) => a.Open.CompareTo(b.Open));
        return pairs;
    }

    /// <summary>The embedding direction when it occurs, else the opposite when that occurs, else ON.</summary>
    private static BidiClass StrongInside(ReadOnlySpan<BidiClass> types, BidiClass embedding)
    {
        BidiClass found = BidiClass.ON;
        foreach (BidiClass type in types)
        {
            BidiClass strong = Strong(type);
            if (strong == embedding)
                return embedding;
            if (strong != BidiClass.ON)
                found = strong;
        }

        return found;
    }

    private static BidiClass Context(ReadOnlySpan<BidiClass> types, BidiClass before)
    {
        for (int i = types.Length - 1; i >= 0; i--)
        {
            BidiClass strong = Strong(types[i]);
            if (strong != BidiClass.ON)
                return strong;
        }

        return before;
    }

    /// <summary>Marks on a bracket follow it, though W1 has already made them ON.</summary>
    private static void SetWithMarks(
        int index, BidiClass direction, ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> units, Span<BidiClass> types)
    {
        types[index] = direction;
        for (int i = index + 1; i < types.Length && classes[units[i]] == BidiClass.NSM; i++)
            types[i] = direction;
    }

    private static BidiClass Strong(BidiClass type) => type switch
    {
        BidiClass.L => BidiClass.L,
        BidiClass.R or BidiClass.EN or BidiClass.AN => BidiClass.R,
        _ => BidiClass.ON,
    };
}
