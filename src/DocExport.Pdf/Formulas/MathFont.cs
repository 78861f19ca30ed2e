using System.Collections.Concurrent;
using DocExport.Fonts.Native;
using DocExport.Pdf.Fonts;
using DocExport.Pdf.Fonts.Native;
using DocExport.Pdf.Text.Shaping;

namespace DocExport.Pdf.Formulas;

/// <summary>A font with a MATH table: its constants, its glyphs' measures, and how they grow. Any number of threads may ask.</summary>
internal sealed unsafe class MathFont(FontFace face)
{
    private const int TopRight = 0, BottomRight = 2, BottomLeft = 3, TopLeft = 1;
    private const uint ExtenderFlag = 1;
    private static readonly uint ScriptStyle = HarfBuzzSharp.Tag.Parse("ssty");

    private readonly int[] _constants = [.. Enum.GetValues<MathConstant>().Select(constant => HarfBuzzMath.GetConstant(face.Font.Handle, (int)constant))];
    private readonly MathGlyph?[] _glyphs = new MathGlyph?[face.GlyphCount];
    private readonly ConcurrentDictionary<(int CodePoint, int Level), ushort> _forms = new();
    private readonly ConcurrentDictionary<(ushort Glyph, bool Vertical), GlyphGrowth> _growths = new();

    public FontFace Face => face;

    public double UnitsPerEm => face.UnitsPerEm;

    /// <summary>A constant in em; percentages as they are.</summary>
    public double this[MathConstant constant] => constant is MathConstant.ScriptPercentScaleDown or MathConstant.ScriptScriptPercentScaleDown
        or MathConstant.RadicalDegreeBottomRaisePercent
        ? _constants[(int)constant]
        : _constants[(int)constant] / UnitsPerEm;

    /// <summary>The glyph for a character, 0 where there is none.</summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="level">0 for text, 1 for scripts, 2 for scripts of scripts, which have heavier drawings.</param>
    public ushort GlyphFor(int codePoint, int level)
    {
        ushort nominal = (ushort)face.GlyphFor(codePoint);
        return level == 0 || nominal == 0 ? nominal
            : _forms.GetOrAdd((codePoint, level), static (key, font) => font.ScriptForm(key.CodePoint, key.Level), this);
    }

    public MathGlyph Measure(ushort glyph) => _glyphs[glyph] ??= Read(glyph);

    public GlyphGrowth GrowthOf(ushort glyph, bool vertical) =>
        _growths.GetOrAdd((glyph, vertical), static (key, font) => font.ReadGrowth(key.Glyph, key.Vertical), this);

    /// <summary>Em by which pieces of a glyph overlap at least.</summary>
    public int LeastOverlap(bool vertical) => HarfBuzzMath.GetLeastOverlap(face.Font.Handle, Direction(vertical));

    /// <summary>Units to move a script to the right of a glyph, at a height above the glyph's baseline.</summary>
    public int Kern(ushort glyph, bool above, int height) => HarfBuzzMath.GetKerning(face.Font.Handle, glyph, above ? TopRight : BottomRight, height);

    /// <summary>Units to move a script by its own left side, at a height above its own baseline.</summary>
    public int ScriptKern(ushort script, bool above, int height) => HarfBuzzMath.GetKerning(face.Font.Handle, script, above ? BottomLeft : TopLeft, height);

    private static int Direction(bool vertical) => vertical ? HarfBuzzMath.BottomToTop : HarfBuzzMath.LeftToRight;

    private MathGlyph Read(ushort glyph)
    {
        HarfBuzz.GlyphExtents extents;
        if (HarfBuzz.FontGetGlyphExtents(face.Font.Handle, glyph, &extents) == 0)
            extents = default;
        return new MathGlyph(
            glyph,
            face.AdvanceOf(glyph),
            extents.YBearing,
            -(extents.YBearing + extents.Height),
            extents.XBearing,
            extents.Width,
            HarfBuzzMath.GetItalicsCorrection(face.Font.Handle, glyph),
            HarfBuzzMath.GetTopAccentAttachment(face.Font.Handle, glyph));
    }

    private ushort ScriptForm(int codePoint, int level)
    {
        nint buffer = HarfBuzzShaping.BufferCreate();
        string text = char.ConvertFromUtf32(codePoint);
        fixed (char* characters = text)
            HarfBuzzShaping.BufferAddUtf16(buffer, characters, text.Length, 0, text.Length);
        HarfBuzzShaping.BufferSetDirection(buffer, HarfBuzzShaping.DirectionLeftToRight);
        HarfBuzzShaping.BufferSetScript(buffer, HarfBuzzSharp.Tag.Parse("Zmth"));
        var feature = new HarfBuzzShaping.Feature(ScriptStyle, (uint)level);
        HarfBuzzShaping.Shape(face.Font.Handle, buffer, &feature, 1);
        uint count;
        HarfBuzzShaping.GlyphInfo* infos = HarfBuzzShaping.BufferGetGlyphInfos(buffer, &count);
        ushort form = count == 1 ? (ushort)infos[0].Glyph : (ushort)face.GlyphFor(codePoint);
        HarfBuzzShaping.BufferDestroy(buffer);
        return form;
    }

    private GlyphGrowth ReadGrowth(ushort glyph, bool vertical)
    {
        const int Most = 32;
        nint font = face.Font.Handle;
        uint count = Most;
        HarfBuzzMath.Variant* variants = stackalloc HarfBuzzMath.Variant[Most];
        _ = HarfBuzzMath.GetVariants(font, glyph, Direction(vertical), 0, &count, variants);
        var sizes = new List<(ushort, int)>();
        for (int i = 0; i < count; i++)
            sizes.Add(((ushort)variants[i].Glyph, variants[i].Advance));
        count = Most;
        int italic;
        HarfBuzzMath.Part* parts = stackalloc HarfBuzzMath.Part[Most];
        _ = HarfBuzzMath.GetAssembly(font, glyph, Direction(vertical), 0, &count, parts, &italic);
        var pieces = new List<GlyphPiece>();
        for (int i = 0; i < count; i++)
        {
            pieces.Add(new GlyphPiece(
                (ushort)parts[i].Glyph, parts[i].FullAdvance, parts[i].StartConnector, parts[i].EndConnector, (parts[i].Flags & ExtenderFlag) != 0));
        }

        return new GlyphGrowth(sizes, pieces, italic);
    }
}
