using DocExport.Fonts.Native;

namespace DocExport.Pdf.Fonts;

/// <summary>
/// One style of one family, ready to be measured, shaped with and embedded. Immutable and safe to share between
/// threads. Owned by its catalog, or by the process where it is bundled; nobody else disposes it.
/// </summary>
internal sealed class FontFace : IDisposable
{
    private readonly HarfBuzzSharp.Blob _blob;
    private readonly GlyphCoverage _coverage;
    private readonly GlyphAdvances _advances;
    private readonly Lazy<LayoutFeatures> _features;

    private FontFace(
        string source, HarfBuzzSharp.Blob blob, HarfBuzzSharp.Face face, HarfBuzzSharp.Font font, FontOutlines outlines, FontInstance? instance)
    {
        Source = source;
        _blob = blob;
        Face = face;
        Font = font;
        Outlines = outlines;
        GlyphCount = face.GlyphCount;
        FontNames names = FontNames.Read(face);
        Metrics = FontMetrics.Read(face, font);
        FontStyleInfo style = FontStyleInfo.Read(face, Metrics);
        Names = instance is null ? names : names with { PostScriptName = instance.NameFor(names.PostScriptName) };
        Style = instance is null ? style : style with { Weight = Math.Clamp(instance.Weight, 100, 900), Italic = instance.Italic };
        _coverage = new GlyphCoverage(font);
        _advances = new GlyphAdvances(face);
        _features = new Lazy<LayoutFeatures>(() => LayoutFeatures.Read(face));
    }

    /// <summary>Where it came from, for messages: a file name (with <c>#index</c> inside a collection) or a bundled name.</summary>
    public string Source { get; }

    public FontNames Names { get; }

    public FontStyleInfo Style { get; }

    public FontMetrics Metrics { get; }

    public FontOutlines Outlines { get; }

    public int GlyphCount { get; }

    public string Family => Names.Family;

    /// <summary>100–900.</summary>
    public int Weight => Style.Weight;

    public bool Italic => Style.Italic;

    public string PostScriptName => Names.PostScriptName;

    public int UnitsPerEm => Metrics.UnitsPerEm;

    /// <summary>Immutable; shapes in font units. Not to be disposed by its users.</summary>
    public HarfBuzzSharp.Font Font { get; }

    /// <summary>Immutable. Not to be disposed by its users.</summary>
    public HarfBuzzSharp.Face Face { get; }

    /// <summary>Whether there is a <c>MATH</c> table to lay formulas out with.</summary>
    public bool HasMath => _features.Value.HasMath;

    /// <summary>The nominal glyph before shaping, 0 where there is none.</summary>
    public uint GlyphFor(int codePoint) => _coverage.GlyphFor(codePoint);

    public bool Covers(int codePoint) => _coverage.GlyphFor(codePoint) != 0;

    /// <summary>Whether a whole grapheme cluster can be shown, canonically equivalent spellings included.</summary>
    public bool Covers(ReadOnlySpan<char> cluster) => ClusterCoverage.Covers(this, cluster);

    /// <summary>Horizontal advance in font units; 0 for glyphs the face lacks.</summary>
    public int AdvanceOf(uint glyph) => _advances[glyph];

    /// <summary>From a glyph's origin to the left edge of its outline, in font units; 0 where it has none.</summary>
    public unsafe int LeftBearingOf(uint glyph)
    {
        HarfBuzz.GlyphExtents extents;
        return HarfBuzz.FontGetGlyphExtents(Font.Handle, glyph, &extents) != 0 ? extents.XBearing : 0;
    }

    /// <summary>Whether GSUB or GPOS has the feature for any script, e.g. <c>smcp</c>.</summary>
    public bool HasFeature(string tag) => _features.Value.Has(tag);

    /// <summary>Whether the feature applies to a script (ISO 15924, e.g. <c>Latn</c>) and language (BCP 47, or null).</summary>
    public bool HasFeature(string tag, string script, string? language) =>
        LayoutFeatures.Applies(Face, tag, script, language);

    /// <summary>Whether it has substitutions or positions made for the script (ISO 15924), not just its characters.</summary>
    public bool ShapesScript(HarfBuzzSharp.Tag script) => LayoutFeatures.HasScript(Face, script);

    public override string ToString() => $"{Family} {Weight}{(Italic ? " italic" : "")} ({Source})";

    public void Dispose()
    {
        _advances.Dispose();
        Font.Dispose();
        Face.Dispose();
        _blob.Dispose();
    }

    /// <summary>Takes the blob over, also on failure.</summary>
    /// <exception cref="FontFormatException">The tables that every use needs are missing or make no sense.</exception>
    internal static FontFace Create(string source, HarfBuzzSharp.Blob blob, int index, FontInstance? instance = null)
    {
        HarfBuzzSharp.Face? face = null;
        HarfBuzzSharp.Font? font = null;
        try
        {
            blob.MakeImmutable();
            face = new HarfBuzzSharp.Face(blob, index);
            face.MakeImmutable();
            FontOutlines outlines = FontTableCheck.RequireUsable(face);
            font = new HarfBuzzSharp.Font(face);
            HarfBuzz.FontMakeImmutable(font.Handle);
            return new FontFace(source, blob, face, font, outlines, instance);
        }
        catch
        {
            font?.Dispose();
            face?.Dispose();
            blob.Dispose();
            throw;
        }
    }
}
