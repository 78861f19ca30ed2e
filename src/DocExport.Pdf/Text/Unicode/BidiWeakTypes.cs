namespace DocExport.Pdf.Text.Unicode;

/// <summary>Numbers, their separators and marks (UAX #9, W1 to W7).</summary>
internal static class BidiWeakTypes
{
    /// <param name="types">Of one isolating run sequence.</param>
    /// <param name="before">sos: L or R.</param>
    public static void Resolve(Span<BidiClass> types, BidiClass before)
    {
        ResolveMarks(types, before);
        ResolveArabic(types, before);
        ResolveSeparators(types);
        ResolveTerminators(types);
        ResolveEuropean(types, before);
    }

    /// <summary>W1.</summary>
    private static void ResolveMarks(Span<BidiClass> types, BidiClass before)
    {
        BidiClass previous = before;
        for (int i = 0; i < types.Length; i++)
        {
            if (types[i] == BidiClass.NSM)
                types[i] = previous == BidiClass.PDI || BidiIsolates.IsInitiator(previous) ? BidiClass.ON : previous;
            previous = types[i];
        }
    }

    /// <summary>W2 and W3.</summary>
    private static void ResolveArabic(Span<BidiClass> types, BidiClass before)
    {
        BidiClass strong = before;
        foreach (ref BidiClass type in types)
        {
            if (type is BidiClass.L or BidiClass.R or BidiClass.AL)
                strong = type;
            if (type == BidiClass.AL)
                type = BidiClass.R;
            else if (type == BidiClass.EN && strong == BidiClass.AL)
                type = BidiClass.AN;
        }
    }

    /// <summary>W4.</summary>
    private static void ResolveSeparators(Span<BidiClass> types)
    {
        for (int i = 1; i < types.Length - 1; i++)
        {
            BidiClass number = types[i - 1];
            if (number != types[i + 1])
                continue;
            if ((types[i] == BidiClass.ES && number == BidiClass.EN)
                || (types[i] == BidiClass.CS && number is BidiClass.EN or BidiClass.AN))
            {
                types[i] = number;
            }
        }
    }

    /// <summary>W5 and W6.</summary>
    private static void ResolveTerminators(Span<BidiClass> types)
    {
        for (int i = 0; i < types.Length; i++)
        {
            if (types[i] is BidiClass.ES or BidiClass.CS)
                types[i] = BidiClass.ON;
            if (types[i] != BidiClass.ET)
                continue;
            int end = i + 1;
            while (end < types.Length && types[end] == BidiClass.ET)
                end++;
            bool byNumber = (i > 0 && types[i - 1] == BidiClass.EN) || (end < types.Length && types[end] == BidiClass.EN);
            types[i..end].Fill(byNumber ? BidiClass.EN : BidiClass.ON);
            i = end - 1;
        }
    }

    /// <summary>W7.</summary>
    private static void ResolveEuropean(Span<BidiClass> types, BidiClass before)
    {
        BidiClass strong = before;
        foreach (ref BidiClass type in types)
        {
            if (type is BidiClass.L or BidiClass.R)
                strong = type;
            else if (type == BidiClass.EN && strong == BidiClass.L)
                type = BidiClass.L;
        }
    }
}
