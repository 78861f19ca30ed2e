namespace DocExport.Pdf.Text.Lines;

/// <summary>Where a line stands in its measure.</summary>
/// <param name="Spacing">How it is spread.</param>
/// <param name="Start">Points from the measure's left edge to its first glyph; negative where that hangs over.</param>
/// <param name="End">Points to the end of what is seen, without what hangs over; more than the measure where the line is overfull.</param>
internal readonly record struct LinePlacement(LineSpacing Spacing, double Start, double End);
