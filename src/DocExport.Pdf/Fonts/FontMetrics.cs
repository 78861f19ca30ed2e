using DocExport.Fonts.Native;

namespace DocExport.Pdf.Fonts;

/// <summary>
/// Face-wide measures in font units (<see cref="UnitsPerEm"/> to the em), y up. Where a face leaves one out, a usual
/// proportion of the em or the outline of a typical letter stands in, so none is zero that a layout would divide by.
/// </summary>
internal sealed record FontMetrics
{
    public required int UnitsPerEm { get; init; }

    /// <summary>From the baseline up; the OS/2 typographic value where the face asks for it, else hhea's.</summary>
    public required int Ascent { get; init; }

    /// <summary>Negative: from the baseline down, as in a PDF font descriptor.</summary>
    public required int Descent { get; init; }

    /// <summary>Extra leading the designer asks for between lines; not negative.</summary>
    public required int LineGap { get; init; }

    public required int CapHeight { get; init; }

    public required int XHeight { get; init; }

    /// <summary>The top of the underline's stroke, negative below the baseline (post table).</summary>
    public required int UnderlinePosition { get; init; }

    public required int UnderlineThickness { get; init; }

    /// <summary>The top of the strike-out stroke above the baseline (OS/2).</summary>
    public required int StrikeoutPosition { get; init; }

    public required int StrikeoutThickness { get; init; }

    /// <summary>Em size of a scaled subscript, and how far its baseline sinks (positive is down).</summary>
    public required (int Size, int Shift) Subscript { get; init; }

    /// <summary>Em size of a scaled superscript, and how far its baseline rises (positive is up).</summary>
    public required (int Size, int Shift) Superscript { get; init; }

    /// <summary>Degrees counter-clockwise from the vertical: negative for type that leans right.</summary>
    public required double ItalicAngle { get; init; }

    public required bool IsFixedPitch { get; init; }

    /// <summary>The box around all glyphs laid over one another.</summary>
    public required (int Left, int Bottom, int Right, int Top) BoundingBox { get; init; }

    public static FontMetrics Read(HarfBuzzSharp.Face face, HarfBuzzSharp.Font font)
    {
        using var headTable = new FontTable(face, "head");
        using var hheaTable = new FontTable(face, "hhea");
        using var os2Table = new FontTable(face, "OS/2");
        using var postTable = new FontTable(face, "post");
        SfntReader head = headTable.Reader, hhea = hheaTable.Reader, os2 = os2Table.Reader, post = postTable.Reader;
        int em = face.UnitsPerEm;
        const int UseTypographicMetrics = 1 << 7;
        bool typographic = os2.Length >= 74
            && ((os2.UInt16(62) & UseTypographicMetrics) != 0 || (hhea.Int16(4) == 0 && hhea.Int16(6) == 0));
        (int ascent, int descent, int gap) = typographic
            ? (os2.Int16(68), os2.Int16(70), os2.Int16(72))
            : (hhea.Int16(4), hhea.Int16(6), hhea.Int16(8));
        bool hasLetterHeights = os2.UInt16(0) >= 2 && os2.Length >= 90;
        return new FontMetrics
        {
            UnitsPerEm = em,
            Ascent = ascent > 0 ? ascent : em * 4 / 5,
            Descent = descent < 0 ? descent : -Math.Max(descent, em / 5),
            LineGap = Math.Max(0, gap),
            CapHeight = PositiveOr(hasLetterHeights ? os2.Int16(88) : 0, TopOf(font, 'H', em * 7 / 10)),
            XHeight = PositiveOr(hasLetterHeights ? os2.Int16(86) : 0, TopOf(font, 'x', em / 2)),
            UnderlinePosition = post.Int16(8) < 0 ? post.Int16(8) : -em / 10,
            UnderlineThickness = PositiveOr(post.Int16(10), em / 20),
            StrikeoutPosition = PositiveOr(os2.Int16(28), em * 3 / 10),
            StrikeoutThickness = PositiveOr(os2.Int16(26), em / 20),
            Subscript = (PositiveOr(os2.Int16(12), em * 3 / 5), PositiveOr(os2.Int16(16), em / 8)),
            Superscript = (PositiveOr(os2.Int16(20), em * 3 / 5), PositiveOr(os2.Int16(24), em / 3)),
            ItalicAngle = Math.Clamp(post.Fixed(4), -90, 90),
            IsFixedPitch = post.UInt32(12) != 0,
            BoundingBox = (head.Int16(36), head.Int16(38), head.Int16(40), head.Int16(42)),
        };
    }

    private static int PositiveOr(int value, int otherwise) => value > 0 ? value : otherwise;

    private static unsafe int TopOf(HarfBuzzSharp.Font font, char letter, int otherwise)
    {
        uint glyph;
        HarfBuzz.GlyphExtents extents;
        return HarfBuzz.FontGetNominalGlyph(font.Handle, letter, &glyph) != 0
            && HarfBuzz.FontGetGlyphExtents(font.Handle, glyph, &extents) != 0
            ? PositiveOr(extents.YBearing, otherwise)
            : otherwise;
    }
}
