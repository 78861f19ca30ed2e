namespace DocExport.Pdf.Drawing;

/// <summary>A glyph of a cluster in the order of showing.</summary>
/// <param name="Glyph">Index in the font.</param>
/// <param name="Place">Points from the run's origin to the glyph's.</param>
/// <param name="Rise">Points above the baseline.</param>
internal readonly record struct ShownGlyph(ushort Glyph, double Place, float Rise);
