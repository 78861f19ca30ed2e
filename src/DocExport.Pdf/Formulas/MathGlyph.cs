namespace DocExport.Pdf.Formulas;

/// <summary>A glyph's measures, in font units.</summary>
/// <param name="Id">Index in the font.</param>
/// <param name="Advance">Width.</param>
/// <param name="Height">Of its outline above the baseline.</param>
/// <param name="Depth">Of its outline below the baseline.</param>
/// <param name="Left">From its origin to its outline.</param>
/// <param name="Ink">Width of its outline.</param>
/// <param name="Italic">How far its top leans over its advance.</param>
/// <param name="AccentAt">Where an accent's middle stands, from its origin.</param>
internal sealed record MathGlyph(ushort Id, int Advance, int Height, int Depth, int Left, int Ink, int Italic, int AccentAt);

/// <summary>A piece of which large glyphs are put together.</summary>
/// <param name="Glyph">Index in the font.</param>
/// <param name="Advance">Units along the direction of growth.</param>
/// <param name="Start">Units at its start that may overlap the piece before it.</param>
/// <param name="End">Units at its end that may overlap the next.</param>
/// <param name="Repeats">Whether it may come any number of times, or not at all.</param>
internal readonly record struct GlyphPiece(ushort Glyph, int Advance, int Start, int End, bool Repeats);

/// <summary>How a glyph grows.</summary>
/// <param name="Variants">Larger drawings of it with their length, rising.</param>
/// <param name="Pieces">What it is put together of beyond them; may be empty.</param>
/// <param name="Italic">Italic correction of what is put together.</param>
internal sealed record GlyphGrowth(IReadOnlyList<(ushort Glyph, int Length)> Variants, IReadOnlyList<GlyphPiece> Pieces, int Italic);
