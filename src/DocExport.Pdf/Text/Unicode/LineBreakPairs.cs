using static DocExport.Pdf.Text.Unicode.LineBreakClass;

namespace DocExport.Pdf.Text.Unicode;

/// <summary>
/// The rules of UAX #14 as sets: for each state, the classes before which a line may not end. A state is the class
/// before the position, or one of the contexts below. LB25 is taken in its tailored form with whole numbers (section
/// 8.2, example 7), which is also what the conformance test asks.
/// </summary>
internal static class LineBreakPairs
{
    /// <summary>SY or IS within a number.</summary>
    public const int NumericSY = (int)NL + 1;
    public const int NumericIS = (int)NL + 2;

    /// <summary>CL or CP at the end of a number.</summary>
    public const int NumericCL = (int)NL + 3;
    public const int NumericCP = (int)NL + 4;

    /// <summary>HY or BA after HL (LB21a).</summary>
    public const int HebrewHyphen = (int)NL + 5;

    /// <summary>The second half of a flag (LB30a).</summary>
    public const int ClosedFlag = (int)NL + 6;

    /// <summary>The start of the text, or of a line after a mandatory break.</summary>
    public const int Start = (int)NL + 7;

    private const int States = (int)NL + 8;

    private static readonly LineBreakClass[] HangulClasses = [JL, JV, JT, H2, H3];
    private static readonly ulong[] DirectSets = BuildDirect();
    private static readonly ulong[] SpacedSets = BuildSpaced();

    /// <summary>Indexed by state, for a class that follows at once.</summary>
    public static ReadOnlySpan<ulong> Direct => DirectSets;

    /// <summary>Indexed by state, for a class that follows after one or more spaces.</summary>
    public static ReadOnlySpan<ulong> Spaced => SpacedSets;

    // LB6, LB7.
    private static ulong Unbreakable => Set(BK, CR, LF, NL, SP, ZW);

    // LB11, LB13: with or without spaces.
    private static ulong NeverFirst => Unbreakable | Set(WJ, CL, CP, CPWide, EX, IS, SY);

    private static ulong[] BuildDirect()
    {
        var sets = new ulong[States];
        // LB12a, LB19, LB21, LB22.
        sets.AsSpan().Fill(NeverFirst | Set(QU, GL, BA, HY, NS, IN));
        foreach (int state in (ReadOnlySpan<int>)[(int)BA, (int)HY])
            sets[state] &= ~Set(GL);
        sets[(int)HY] |= Set(NU);
        // LB8; LB4 and LB5 are the caller's.
        sets[(int)ZW] = Unbreakable;
        // LB20.
        sets[(int)CB] &= ~Set(BA, HY, NS, IN);
        // LB11, LB12, LB14, LB19; LB2 for the start.
        foreach (int state in (ReadOnlySpan<int>)[(int)WJ, (int)GL, (int)OP, (int)OPWide, (int)QU, Start])
            sets[state] = ulong.MaxValue;
        sets[(int)BB] = sets[HebrewHyphen] = ~Set(CB);
        sets[(int)B2] |= Set(B2);
        AddLettersAndNumbers(sets);
        AddHangul(sets);
        AddPictographs(sets);
        return sets;
    }

    /// <summary>LB23 to LB25 and LB28 to LB30.</summary>
    private static void AddLettersAndNumbers(ulong[] sets)
    {
        sets[(int)AL] |= Set(AL, HL, NU, PR, PO, OP);
        sets[(int)HL] |= Set(AL, HL, NU, PR, PO, OP);
        sets[(int)NU] |= Set(AL, HL, NU, PR, PO, OP);
        sets[(int)CP] |= Set(AL, HL, NU);
        sets[(int)PR] |= Set(AL, HL, NU, ID, IDPictographic, EB, EM);
        sets[(int)PO] |= Set(AL, HL, NU);
        sets[(int)IS] |= Set(AL, HL);
        // LB21b.
        sets[(int)SY] |= Set(HL);
        sets[NumericSY] = sets[(int)SY] | Set(NU, PR, PO);
        sets[NumericIS] = sets[(int)IS] | Set(NU, PR, PO);
        sets[NumericCL] = sets[(int)CL] | Set(PR, PO);
        sets[NumericCP] = sets[(int)CP] | Set(PR, PO);
    }

    /// <summary>LB26 and LB27.</summary>
    private static void AddHangul(ulong[] sets)
    {
        sets[(int)JL] |= Set(JL, JV, H2, H3);
        sets[(int)JV] |= Set(JV, JT);
        sets[(int)H2] |= Set(JV, JT);
        sets[(int)JT] |= Set(JT);
        sets[(int)H3] |= Set(JT);
        foreach (LineBreakClass hangul in HangulClasses)
            sets[(int)hangul] |= Set(PO);
        sets[(int)PR] |= Set(HangulClasses);
    }

    /// <summary>LB23a, LB30a and LB30b.</summary>
    private static void AddPictographs(ulong[] sets)
    {
        foreach (LineBreakClass ideograph in (ReadOnlySpan<LineBreakClass>)[ID, IDPictographic, EB, EM])
            sets[(int)ideograph] |= Set(PO);
        sets[(int)EB] |= Set(EM);
        sets[(int)IDPictographic] |= Set(EM);
        sets[(int)RI] |= Set(RI);
    }

    private static ulong[] BuildSpaced()
    {
        var sets = new ulong[States];
        sets.AsSpan().Fill(NeverFirst);
        sets[(int)ZW] = Unbreakable;
        // LB14 to LB17.
        sets[(int)OP] = sets[(int)OPWide] = ulong.MaxValue;
        sets[(int)QU] |= Set(OP, OPWide);
        foreach (int state in (ReadOnlySpan<int>)[(int)CL, (int)CP, (int)CPWide, NumericCL, NumericCP])
            sets[state] |= Set(NS);
        sets[(int)B2] |= Set(B2);
        return sets;
    }

    private static ulong Set(params ReadOnlySpan<LineBreakClass> classes)
    {
        ulong set = 0;
        foreach (LineBreakClass item in classes)
            set |= 1UL << (int)item;
        return set;
    }
}
