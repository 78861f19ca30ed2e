using DocExport.Pdf.Fonts;
using DocExport.Themes;

namespace DocExport.Pdf.Text;

/// <summary>Glyphs of one font, size and colour on one baseline, in visual order from left to right.</summary>
/// <param name="Face">The font.</param>
/// <param name="FontSize">Points.</param>
/// <param name="Color">Fill colour.</param>
/// <param name="Glyphs">At least one.</param>
/// <param name="Text">The text that <see cref="PositionedGlyph.TextStart"/> counts in: the paragraph's.</param>
internal sealed record GlyphRun(FontFace Face, double FontSize, Color Color, GlyphSequence Glyphs, string Text)
{
    /// <summary>Text that replaces that of all glyphs: U+00AD for a hyphen set at a line end.</summary>
    public string? ActualText { get; init; }

    /// <summary>Whether the glyphs show right-to-left text, so that its logical order is from right to left.</summary>
    public bool RightToLeft { get; init; }

    /// <summary>Points the whole run is wide.</summary>
    public double Width
    {
        get
        {
            double width = 0;
            foreach (PositionedGlyph glyph in Glyphs.ToArray())
                width += glyph.Advance;
            return width;
        }
    }
}

/// <summary>One glyph with its final place.</summary>
/// <param name="Id">Glyph index in the font.</param>
/// <param name="Advance">Points to the next glyph, with kerning, tracking and justification.</param>
/// <param name="OffsetX">Points the glyph is drawn to the right of its origin.</param>
/// <param name="OffsetY">Points the glyph is drawn above the baseline.</param>
/// <param name="TextStart">First UTF-16 unit of the cluster the glyph belongs to.</param>
/// <param name="TextLength">Units of the cluster; 0 for all but the first glyph (in visual order) of a cluster of several.</param>
internal readonly record struct PositionedGlyph(
    ushort Id, float Advance, float OffsetX, float OffsetY, int TextStart, int TextLength);
