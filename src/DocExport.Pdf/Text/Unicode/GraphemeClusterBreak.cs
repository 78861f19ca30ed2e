namespace DocExport.Pdf.Text.Unicode;

/// <summary>
/// Grapheme_Cluster_Break (UAX #29, table 2), with the pictographs that rule GB11 asks for as a class of their own:
/// none of them has another value. The order is the generated table's.
/// </summary>
internal enum GraphemeClusterBreak : byte
{
    Other,
    CR,
    LF,
    Control,
    Extend,
    ZWJ,
    RegionalIndicator,
    Prepend,
    SpacingMark,
    L,
    V,
    T,
    LV,
    LVT,
    ExtendedPictographic,
}
