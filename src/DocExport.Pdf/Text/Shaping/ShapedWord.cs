using DocExport.Pdf.Text.Breaking;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>
/// A stretch of text shaped on its own: a word, the spaces between words, an ideograph. Independent of size and place, so that
/// one instance serves every occurrence.
/// </summary>
internal sealed class ShapedWord
{
    // Longer ones keep sums, or to measure each place in them would take time that grows with the square.
    private const int LongWord = 64;

    private readonly ShapedGlyph[] _glyphs;
    private readonly bool _rightToLeft;
    private (int Advance, int Clusters)[]? _sums;

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
        int first = GlyphsBefore(start), end = GlyphsBefore(start + length);
        ShapedGlyph[] glyphs = _rightToLeft ? _glyphs[^end..^first] : _glyphs[first..end];
        foreach (ref ShapedGlyph glyph in glyphs.AsSpan())
            glyph = glyph with { TextStart = glyph.TextStart - start };
        return new ShapedWord(glyphs, _rightToLeft);
    }

    /// <summary>Whether a glyph shows text on both sides of a place in the word: a ligature.</summary>
    /// <param name="offset">UTF-16 units from the word's start.</param>
    public bool IsJoinedAt(int offset)
    {
        int next = GlyphsBefore(offset);
        return next == _glyphs.Length || InTextOrder(next).TextStart != offset;
    }

    /// <summary>
    /// Measures what would stand before and after a break in the word. Letters that join over the break (an Arabic letter) are counted
    /// as they stand unbroken; the line is shaped anew when it is built, so this only guides the choice.
    /// </summary>
    /// <param name="offset">UTF-16 units from the word's start.</param>
    /// <param name="nominalAdvance">The advance of a glyph with nothing after it, which kerning has changed.</param>
    public WordSplit Split(int offset, Func<uint, int> nominalAdvance)
    {
        int count = GlyphsBefore(offset);
        (int before, int clusters) = SumOf(count);
        int kerning = _rightToLeft || count == 0 ? 0 : _glyphs[count - 1].Advance - nominalAdvance(_glyphs[count - 1].Id);
        return new WordSplit(before - kerning, Width - before, clusters);
    }

    /// <summary>How many glyphs, in the order of the text, show what comes before a place in it.</summary>
    private int GlyphsBefore(int offset)
    {
        int low = 0, high = _glyphs.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (InTextOrder(middle).TextStart < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Advances and clusters of the first glyphs in the order of the text.</summary>
    private (int Advance, int Clusters) SumOf(int count)
    {
        if (_glyphs.Length > LongWord)
            return (_sums ??= Sums())[count];
        int advance = 0, clusters = 0;
        for (int i = 0; i < count; i++)
        {
            ref readonly ShapedGlyph glyph = ref InTextOrder(i);
            advance += glyph.Advance;
            clusters += glyph.EndsCluster ? 1 : 0;
        }

        return (advance, clusters);
    }

    private (int Advance, int Clusters)[] Sums()
    {
        var sums = new (int Advance, int Clusters)[_glyphs.Length + 1];
        for (int i = 0; i < _glyphs.Length; i++)
        {
            ref readonly ShapedGlyph glyph = ref InTextOrder(i);
            sums[i + 1] = (sums[i].Advance + glyph.Advance, sums[i].Clusters + (glyph.EndsCluster ? 1 : 0));
        }

        return sums;
    }

    private ref readonly ShapedGlyph InTextOrder(int index) => ref _glyphs[_rightToLeft ? _glyphs.Length - 1 - index : index];
}

/// <summary>The two sides of a break within a word.</summary>
/// <param name="Before">Width of what stays, in font units.</param>
/// <param name="After">Width of what goes to the next line, in font units.</param>
/// <param name="ClustersBefore">How many clusters stay.</param>
internal readonly record struct WordSplit(int Before, int After, int ClustersBefore);
