namespace DocExport.Pdf.Text.Unicode;

/// <summary>
/// Line_Break under its short aliases, resolved as rule LB1 of UAX #14 asks: AI, SG and XX are AL; SA is CM or AL.
/// CJ stays apart because its resolution is a matter of the text's style. Three classes are split by other
/// properties so that the rules need no second lookup. The order is the generated table's; there are fewer than 64,
/// so that a set of classes fits a <see cref="ulong"/>.
/// </summary>
internal enum LineBreakClass : byte
{
    AL,
    HL,
    NU,
    SP,
    CM,
    ZWJ,
    BA,
    HY,
    BB,
    B2,
    CB,
    CJ,
    ID,

    /// <summary>ID that is reserved for a pictograph and not yet assigned (LB30b).</summary>
    IDPictographic,
    EB,
    EM,
    NS,
    IN,
    OP,

    /// <summary>OP of East_Asian_Width F, W or H (left out of LB30).</summary>
    OPWide,
    CL,
    CP,

    /// <summary>CP of East_Asian_Width F, W or H (left out of LB30).</summary>
    CPWide,
    QU,
    GL,
    WJ,
    EX,
    IS,
    SY,
    PR,
    PO,
    JL,
    JV,
    JT,
    H2,
    H3,
    RI,
    ZW,
    BK,
    CR,
    LF,
    NL,
}
