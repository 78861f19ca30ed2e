using DocExport.Pdf.Text.Breaking;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>
/// A stretch of text shaped on its own: a word, the spaces between words, an ideograph. Independent of size and place, so that
/// one instance serves every occurrence.
/// </summary>
internal sealed class ShapedWord
{
    private readonly ShapedGlyph[] _glyphs;
    private readonly bool _rightToLeft;

    public ShapedWord(ShapedGlyph[] glyphs, bool rightToLeft)
    {
        _glyphs = glyphs;
        _rightToLeft = rightToLeft;
        foreach (ref readonly ShapedGlyph glyph in glyphs.AsSpan())
        {
            Width += glyph.Advance;
            if (glyph.EndsCluster)
                ClusterCount++;
        }
    }

    /// <summary>From left to right as seen.</summary>
    public ReadOnlySpan<ShapedGlyph> Glyphs => _glyphs;

    /// <summary>Font units.</summary>
    public int Width { get; }

    public int ClusterCount { get; }

    /// <summary>Places to hyphenate, once they were looked up. Two threads may both do so; they find the same.</summary>
    public HyphenationPoint[]? HyphenationPoints { get; set; }


    /// <summary>The part that shows some of the text. A cluster counts to where its text begins.</summary>
    /// <param name="start">UTF-16 units from the word's start.</param>
    /// <param name="length">UTF-16 units.</param>
    public ShapedWord Slice(int start, int length)
    {
        int first = 0;
        while (first < _glyphs.Length && !Within(_glyphs[first]))
            first++;
        int end = first;
        while (end < _glyphs.Length && Within(_glyphs[end]))
            end++;
        ShapedGlyph[] glyphs = _glyphs[first..end];
        foreach (ref ShapedGlyph glyph in glyphs.AsSpan())
            glyph = glyph with { TextStart = glyph.TextStart - start };
        return new ShapedWord(glyphs, _rightToLeft);

        bool Within(in ShapedGlyph glyph) => glyph.TextStart >= start && glyph.TextStart < start + length;
    }

    /// <summary>
    /// Measures what would stand before and after a break in the word. Letters that join over the break (a ligature, an Arabic
    /// letter) are counted as they stand unbroken; the line is shaped anew when it is built, so this only guides the choice.
    /// </summary>
    /// <param name="offset">UTF-16 units from the word's start.</param>
    /// <param name="nominalAdvance">The advance of a glyph with nothing after it, which kerning has changed.</param>
    public WordSplit Split(int offset, Func<uint, int> nominalAdvance)
    {
        int before = 0, clusters = 0;
        uint last = 0;
        int lastAdvance = 0, lastStart = -1;
        foreach (ref readonly ShapedGlyph glyph in _glyphs.AsSpan())
        {
            if (glyph.TextStart >= offset)
                continue;
            before += glyph.Advance;
            if (glyph.EndsCluster)
                clusters++;
            if (!_rightToLeft && glyph.TextStart >= lastStart)
                (last, lastAdvance, lastStart) = (glyph.Id, glyph.Advance, glyph.TextStart);
        }

        int kerning = lastStart < 0 ? 0 : lastAdvance - nominalAdvance(last);
        return new WordSplit(before - kerning, Width - before, clusters);
    }
}

/// <summary>The two sides of a break within a word.</summary>
/// <param name="Before">Width of what stays, in font units.</param>
/// <param name="After">Width of what goes to the next line, in font units.</param>
/// <param name="ClustersBefore">How many clusters stay.</param>
internal readonly record struct WordSplit(int Before, int After, int ClustersBefore);
