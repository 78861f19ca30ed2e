namespace DocExport.Pdf.Text;

/// <summary>
/// The glyphs of a run, made when they are asked for: those of a whole book take more memory than all else that its layout holds.
/// </summary>
internal abstract class GlyphSequence
{
    /// <summary>How many there are.</summary>
    public abstract int Length { get; }

    /// <summary>Writes them to the start of a span that has room for all.</summary>
    public abstract void CopyTo(Span<PositionedGlyph> target);

    public PositionedGlyph[] ToArray()
    {
        var glyphs = new PositionedGlyph[Length];
        CopyTo(glyphs);
        return glyphs;
    }

    public static implicit operator GlyphSequence(PositionedGlyph[] glyphs) => new StoredGlyphs(glyphs);

    /// <summary>Glyphs that are kept as they are.</summary>
    private sealed class StoredGlyphs(PositionedGlyph[] glyphs) : GlyphSequence
    {
        public override int Length => glyphs.Length;

        public override void CopyTo(Span<PositionedGlyph> target) => glyphs.CopyTo(target);
    }
}
