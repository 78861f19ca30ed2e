using DocExport.Formulas;

namespace DocExport.Pdf.Formulas;

/// <summary>Classes of atoms as they stand beside one another, and the space between them (The TeXbook, chapter 18 and appendix G).</summary>
internal static class AtomSpacing
{
    // Thin, medium and thick spaces in eighteenths of an em; a star where the pair can't be; lower case where scripts have none.
    private const string Table =
        "0Tmk000t"
        + "TT*k000t"
        + "mm**m**m"
        + "kk*0k00k"
        + "00*00000"
        + "0Tmk000t"
        + "tt*ttttt"
        + "tTmkt0tt";

    /// <summary>Em between two atoms.</summary>
    public static double Between(MathClass left, MathClass right, bool script)
    {
        char kind = Table[((int)left * 8) + (int)right];
        return kind switch
        {
            'T' => 3 / 18.0,
            't' => script ? 0 : 3 / 18.0,
            'm' => script ? 0 : 4 / 18.0,
            'k' => script ? 0 : 5 / 18.0,
            _ => 0,
        };
    }

    /// <summary>Makes ordinary atoms of binary operators that have nothing on one side to act on.</summary>
    public static void Resolve(Span<MathClass?> classes)
    {
        int last = -1;
        for (int i = 0; i < classes.Length; i++)
        {
            if (classes[i] is not { } of)
                continue;
            MathClass? before = last < 0 ? null : classes[last];
            if (of == MathClass.Binary && before is null or MathClass.Binary or MathClass.Operator or MathClass.Relation or MathClass.Open or MathClass.Punctuation)
                classes[i] = MathClass.Ordinary;
            else if (before == MathClass.Binary && of is MathClass.Relation or MathClass.Close or MathClass.Punctuation)
                classes[last] = MathClass.Ordinary;
            last = i;
        }

        if (last >= 0 && classes[last] == MathClass.Binary)
            classes[last] = MathClass.Ordinary;
    }

    /// <summary>What a node is to its neighbours; nothing for space.</summary>
    public static MathClass? ClassOf(MathNode node) => node switch
    {
        MathSymbol symbol => symbol.Class,
        MathLargeOperator or MathFunction or MathSpanner { TakesLabel: true } => MathClass.Operator,
        MathScripts scripts => ClassOf(scripts.Nucleus) ?? MathClass.Ordinary,
        MathFraction or MathFence => MathClass.Inner,
        MathTable table => table.Fence is ("", "") ? MathClass.Ordinary : MathClass.Inner,
        MathDelimiter delimiter => delimiter.Class,
        MathStack stack => stack.Class,
        MathClassed classed => classed.Class,
        MathArrow or MathNegation or MathMiddle => MathClass.Relation,
        MathStrike strike => ClassOf(strike.Content),
        MathPhantom phantom => ClassOf(phantom.Content),
        MathSpace => null,
        _ => MathClass.Ordinary,
    };
}
