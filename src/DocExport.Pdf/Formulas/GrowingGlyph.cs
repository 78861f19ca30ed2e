
namespace DocExport.Pdf.Formulas;

/// <summary>Finds the drawing of a sign that is as long as needed, or puts one together (OpenType specification, MathVariants).</summary>
internal static class GrowingGlyph
{
    /// <summary>A delimiter of at least a height, its middle on the axis; at its natural size where it can't grow.</summary>
    /// <param name="sign">The sign; nothing for an empty box.</param>
    /// <param name="least">Points of height and depth together.</param>
    /// <param name="context">Where it stands.</param>
    public static FormulaBox Delimiter(string sign, double least, in FormulaContext context)
    {
        // What TeX puts in place of a delimiter left out (\nulldelimiterspace).
        if (sign.Length == 0)
            return new GroupBox([]) { Width = 0.12 * context.Size };
        return OnAxis(Vertical(sign, least, context), context);
    }

    public static FormulaBox OnAxis(FormulaBox box, in FormulaContext context)
    {
        double rise = context.Axis - ((box.Height - box.Depth) / 2);
        return new GroupBox([new PlacedBox(box, 0, rise)]) { Width = box.Width, Italic = box.Italic };
    }

    public static FormulaBox Vertical(string sign, double least, in FormulaContext context)
    {
        FormulaBox natural = GlyphSetter.Character(sign, context);
        return natural is GlyphBox glyph && natural.Total < least ? Grown(glyph, least, vertical: true, context) : natural;
    }

    /// <summary>A sign at least so wide; narrower where it can't grow.</summary>
    public static FormulaBox Horizontal(string sign, double least, in FormulaContext context)
    {
        FormulaBox natural = GlyphSetter.Character(sign, context);
        return natural is GlyphBox glyph && Ink(glyph) < least ? Grown(glyph, least, vertical: false, context) : natural;
    }

    /// <summary>The widest drawing of an accent that is no wider than what it stands over.</summary>
    public static FormulaBox WideAccent(string sign, double most, in FormulaContext context)
    {
        FormulaBox natural = GlyphSetter.Character(sign, context);
        if (natural is not GlyphBox glyph)
            return natural;
        double scale = glyph.Size / context.Font.UnitsPerEm;
        ushort chosen = glyph.Glyph.Id;
        foreach ((ushort variant, int length) in context.Font.GrowthOf(glyph.Glyph.Id, vertical: false).Variants)
        {
            if (length * scale <= most)
                chosen = variant;
        }

        return GlyphSetter.Glyph(context.Font.Measure(chosen), glyph.Size, sign, context);
    }

    private static double Ink(GlyphBox box) => box.Glyph.Ink * box.Width / Math.Max(1, box.Glyph.Advance);

    private static FormulaBox Grown(GlyphBox glyph, double least, bool vertical, in FormulaContext context)
    {
        MathFont font = context.Font;
        double scale = glyph.Size / font.UnitsPerEm;
        GlyphGrowth growth = font.GrowthOf(glyph.Glyph.Id, vertical);
        ushort best = glyph.Glyph.Id;
        foreach ((ushort variant, int length) in growth.Variants)
        {
            best = variant;
            if (length * scale >= least)
                return GlyphSetter.Glyph(font.Measure(variant), glyph.Size, glyph.Text, context);
        }

        return growth.Pieces.Count > 0
            ? Assembly(growth, glyph, least / scale, vertical, context)
            : GlyphSetter.Glyph(font.Measure(best), glyph.Size, glyph.Text, context);
    }

    /// <summary>Pieces that overlap as little as they need to, with as many of those that repeat as it takes.</summary>
    private static GroupBox Assembly(GlyphGrowth growth, GlyphBox glyph, double least, bool vertical, in FormulaContext context)
    {
        const int MostRepeats = 2000;
        MathFont font = context.Font;
        int overlap = font.LeastOverlap(vertical);
        int repeats = 0;
        List<GlyphPiece> pieces = Pieces(growth, repeats);
        while (Length(pieces, overlap) < least && repeats < MostRepeats && growth.Pieces.Any(piece => piece.Repeats))
        {
            // Each round adds as much; what is missing tells how many are needed.
            double each = Length(Pieces(growth, repeats + 1), overlap) - Length(pieces, overlap);
            if (each <= 0)
                break;
            repeats = Math.Min(MostRepeats, repeats + Math.Max(1, (int)Math.Ceiling((least - Length(pieces, overlap)) / each)));
            pieces = Pieces(growth, repeats);
        }

        // What is too long is taken back evenly, as far as the pieces overlap.
        double excess = Math.Max(0, Length(pieces, overlap) - least) / Math.Max(1, pieces.Count - 1);
        double scale = glyph.Size / font.UnitsPerEm, at = 0;
        var parts = new List<PlacedBox>(pieces.Count);
        for (int i = 0; i < pieces.Count; i++)
        {
            GlyphBox box = GlyphSetter.Glyph(font.Measure(pieces[i].Glyph), glyph.Size, glyph.Text, context);
            parts.Add(vertical ? new PlacedBox(box, 0, (at * scale) + box.Depth) : new PlacedBox(box, at * scale, 0));
            double shared = i + 1 < pieces.Count ? Math.Min(overlap + excess, Math.Min(pieces[i].End, pieces[i + 1].Start)) : 0;
            at += pieces[i].Advance - shared;
        }

        double width = vertical ? parts.Max(part => part.Box.Width) : at * scale;
        return new GroupBox(parts) { Width = width, Italic = growth.Italic * scale };
    }

    private static List<GlyphPiece> Pieces(GlyphGrowth growth, int repeats)
    {
        var pieces = new List<GlyphPiece>();
        foreach (GlyphPiece piece in growth.Pieces)
        {
            for (int i = 0; i < (piece.Repeats ? repeats : 1); i++)
                pieces.Add(piece);
        }

        return pieces;
    }

    private static double Length(List<GlyphPiece> pieces, int overlap)
    {
        double length = 0;
        for (int i = 0; i < pieces.Count; i++)
            length += pieces[i].Advance - (i > 0 ? Math.Min(overlap, Math.Min(pieces[i - 1].End, pieces[i].Start)) : 0);
        return length;
    }
}
