namespace DocExport.Pdf.Text.Unicode;

/// <summary>Where a paragraph's level comes from (UAX #9, P2, P3 and HL1).</summary>
internal enum BidiBaseDirection
{
    LeftToRight,
    RightToLeft,

    /// <summary>The first strong character outside isolates; left to right when there is none.</summary>
    FirstStrong,
}
