namespace DocExport.Pdf.Text.Shaping;

/// <summary>One glyph as shaping left it, in font units.</summary>
/// <param name="Id">Glyph index in the font.</param>
/// <param name="EndsCluster">Whether the next glyph to the right belongs to another cluster: where letter-space goes.</param>
/// <param name="Advance">To the next glyph, kerning included.</param>
/// <param name="OffsetX">To the right of the origin.</param>
/// <param name="OffsetY">Above the baseline.</param>
/// <param name="TextStart">First UTF-16 unit of the cluster, counted from the word's start.</param>
/// <param name="TextLength">Units of the cluster; 0 for all but its first glyph from the left.</param>
internal readonly record struct ShapedGlyph(
    ushort Id, bool EndsCluster, int Advance, int OffsetX, int OffsetY, int TextStart, int TextLength);
