using System.Collections.Concurrent;
using DocExport.Pdf.Fonts;

namespace DocExport.Pdf.Text.Shaping;

/// <summary>
/// All that shaping depends on but the text itself, and the words already shaped that way. Size is not part of it: advances are
/// in font units.
/// </summary>
internal sealed class ShapingContext
{
    // A word costs about 300 bytes. When a document has more different ones the cache starts over, which bounds memory and
    // changes no result.
    private const int MostWords = 1 << 16;

    private readonly ShapingKey _key;
    private readonly HarfBuzzShaping.Feature[] _features;
    private readonly nint _language;
    private readonly ShapingBufferPool _buffers;
    private readonly ConcurrentDictionary<string, ShapedWord> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ShapedWord>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Lazy<ShapedWord> _space;
    private readonly Lazy<ShapedWord> _noBreakSpace;
    private readonly Lazy<ShapedWord> _hyphen;
    private int _wordCount;

    public ShapingContext(ShapingKey key, nint language, ShapingBufferPool buffers)
    {
        _key = key;
        _features = [.. key.Features.Select(feature => new HarfBuzzShaping.Feature(HarfBuzzSharp.Tag.Parse(feature.Tag), (uint)feature.Value))];
        _language = language;
        _buffers = buffers;
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        NominalAdvance = glyph => Face.AdvanceOf(glyph);
        _space = new Lazy<ShapedWord>(() => Run(" ", 0, 1));
        _noBreakSpace = new Lazy<ShapedWord>(() => Run("\u00A0", 0, 1));
        _hyphen = new Lazy<ShapedWord>(() => Word(Face.Covers('\u2010') ? "\u2010" : "-"));
    }

    public FontFace Face => _key.Face;

    public bool RightToLeft => _key.RightToLeft;

    public Func<uint, int> NominalAdvance { get; }

    public ShapedWord Space => _space.Value;

    public ShapedWord SpaceFor(TokenKind kind) => kind == TokenKind.NoBreakSpace ? _noBreakSpace.Value : _space.Value;

    /// <summary>What stands at the end of a line within a word.</summary>
    public ShapedWord Hyphen => _hyphen.Value;

    /// <summary>Shapes a word, or finds it shaped.</summary>
    public ShapedWord Word(ReadOnlySpan<char> text)
    {
        if (_lookup.TryGetValue(text, out ShapedWord? word))
            return word;
        word = Run(text, 0, text.Length);
        if (Interlocked.Increment(ref _wordCount) > MostWords)
        {
            _words.Clear();
            _wordCount = 0;
        }

        _lookup[text] = word;
        return word;
    }

    /// <summary>Shapes part of a text as what stands around it asks for (Arabic letters join to their neighbours).</summary>
    public unsafe ShapedWord Run(ReadOnlySpan<char> text, int start, int length)
    {
        nint buffer = _buffers.Rent();
        HarfBuzzShaping.BufferClearContents(buffer);
        HarfBuzzShaping.BufferSetFlags(buffer, HarfBuzzShaping.RemoveDefaultIgnorables);
        fixed (char* first = text)
            HarfBuzzShaping.BufferAddUtf16(buffer, first, text.Length, (uint)start, length);
        HarfBuzzShaping.BufferSetDirection(
            buffer, RightToLeft ? HarfBuzzShaping.DirectionRightToLeft : HarfBuzzShaping.DirectionLeftToRight);
        HarfBuzzShaping.BufferSetScript(buffer, _key.Script.Value);
        HarfBuzzShaping.BufferSetLanguage(buffer, _language);
        fixed (HarfBuzzShaping.Feature* features = _features)
            HarfBuzzShaping.Shape(Face.Font.Handle, buffer, features, (uint)_features.Length);
        uint count;
        HarfBuzzShaping.GlyphInfo* infos = HarfBuzzShaping.BufferGetGlyphInfos(buffer, &count);
        HarfBuzzShaping.GlyphPosition* positions = HarfBuzzShaping.BufferGetGlyphPositions(buffer, &count);
        ShapedGlyph[] glyphs = GlyphClusters.Collect(
            new(infos, (int)count), new(positions, (int)count), text.Slice(start, length), start, RightToLeft);
        _buffers.Return(buffer);
        return new ShapedWord(glyphs, RightToLeft);
    }
}
