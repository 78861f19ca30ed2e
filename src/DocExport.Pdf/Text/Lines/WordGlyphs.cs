using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Text.Lines;

/// <summary>The glyphs of words as a line spreads them.</summary>
/// <param name="words">From left to right.</param>
/// <param name="spacing">What they have in common.</param>
/// <param name="length">Glyphs of all.</param>
internal sealed class WordGlyphs(ReadOnlyMemory<PlacedWord> words, WordSpacing spacing, int length) : GlyphSequence
{
    public override int Length => length;

    public override void CopyTo(Span<PositionedGlyph> target)
    {
        int count = 0;
        foreach (ref readonly PlacedWord placed in words.Span)
        {
            ReadOnlySpan<ShapedGlyph> glyphs = placed.Word.Glyphs;
            (double scale, double added) = spacing.For(placed.Giving);
            foreach (ref readonly ShapedGlyph glyph in glyphs)
            {
                target[count++] = new PositionedGlyph(
                    glyph.Id,
                    (float)((glyph.Advance * scale) + (glyph.EndsCluster ? added : 0)),
                    (float)(glyph.OffsetX * spacing.Scale),
                    (float)(glyph.OffsetY * spacing.Scale),
                    placed.TextStart + glyph.TextStart,
                    glyph.TextLength);
            }

            if (placed.SpaceAfter == 0)
                continue;
            ref PositionedGlyph last = ref target[count - 1];
            last = last with { Advance = (float)(last.Advance + placed.SpaceAfter) };
        }
    }
}

/// <summary>A word on a line.</summary>
/// <param name="Word">Its glyphs, which other places share.</param>
/// <param name="SpaceAfter">Points to add behind its last glyph.</param>
/// <param name="TextStart">Its first UTF-16 unit in the paragraph.</param>
/// <param name="Giving">How it gives way.</param>
internal readonly record struct PlacedWord(ShapedWord Word, double SpaceAfter, int TextStart, Giving Giving);

/// <summary>How a word gives way when its line is spread.</summary>
internal enum Giving : byte
{
    /// <summary>Space goes between its letters.</summary>
    Letters,

    /// <summary>It is a space, and becomes wider or narrower itself.</summary>
    Space,

    /// <summary>It stands beyond the line's end and stays as it is.</summary>
    Nothing,
}

/// <summary>How the words of a run are spread.</summary>
/// <param name="Scale">Points to a font unit.</param>
/// <param name="SpaceScale">Points to a font unit of a space.</param>
/// <param name="Tracking">Points after each cluster, by the style.</param>
/// <param name="LetterSpace">Points after each cluster of letters, justification included.</param>
internal readonly record struct WordSpacing(double Scale, double SpaceScale, double Tracking, double LetterSpace)
{
    /// <summary>Points to a font unit, and points after each cluster.</summary>
    public (double Scale, double Added) For(Giving giving) => giving switch
    {
        Giving.Letters => (Scale, LetterSpace),
        Giving.Space => (SpaceScale, Tracking),
        _ => (Scale, Tracking),
    };
}
