using DocExport.Formulas;

namespace DocExport.Pdf.Formulas;

/// <summary>Accents (appendix G, rule 12), and lines, braces and arrows along what they stand over or under.</summary>
internal static class AccentSetter
{
    // Em on both sides of the labels of an arrow, and what an arrow is long at least.
    private const double ArrowPadding = 0.45, LeastArrow = 1.6;

    public static FormulaBox Accent(MathAccent accent, in FormulaContext context)
    {
        FormulaBox nucleus = FormulaSetter.Set(accent.Nucleus, context.In(context.Style.AsCramped));
        FormulaBox mark = accent.IsWide
            ? GrowingGlyph.WideAccent(accent.Text, nucleus.Width, context)
            : GlyphSetter.Character(accent.Text, context);
        double rise = Math.Max(0, nucleus.Height - context[MathConstant.AccentBaseHeight]);
        double at = (nucleus.AccentAt ?? (nucleus.Width / 2)) - (mark.AccentAt ?? (mark.Width / 2));
        // Over several letters the middle of the mark's outline counts.
        if (accent.IsWide && nucleus is not GlyphBox && mark is GlyphBox glyph)
        {
            double scale = glyph.Size / context.Font.UnitsPerEm;
            at = ((nucleus.Width - (glyph.Glyph.Ink * scale)) / 2) - (glyph.Glyph.Left * scale);
        }

        return new GroupBox([new PlacedBox(nucleus, 0, 0), new PlacedBox(mark, at, rise)]) { Width = nucleus.Width, Italic = nucleus.Italic };
    }

    public static FormulaBox Spanner(MathSpanner spanner, in FormulaContext context)
    {
        FormulaBox nucleus = FormulaSetter.Set(spanner.Nucleus, context.In(spanner.IsBelow ? context.Style : context.Style.AsCramped));
        if (spanner.Text == "‾" || spanner.Text == "_")
            return Line(nucleus, spanner.IsBelow, context);
        FormulaBox sign = GrowingGlyph.Horizontal(spanner.Text, nucleus.Width, context);
        double gap = context[MathConstant.OverbarVerticalGap] * (spanner.TakesLabel ? 0.6 : 0.4);
        (double left, double width) = InkOf(sign, context);
        double x = ((nucleus.Width - width) / 2) - left;
        double y = spanner.IsBelow ? -(nucleus.Depth + gap + sign.Height) : nucleus.Height + gap + sign.Depth;
        var group = new GroupBox([new PlacedBox(nucleus, 0, 0), new PlacedBox(sign, x, y)]);
        return new GroupBox(group.Parts) { Width = nucleus.Width, Height = Math.Max(nucleus.Height, y + sign.Height), Depth = Math.Max(nucleus.Depth, sign.Depth - y) };
    }

    public static GroupBox Arrow(MathArrow arrow, in FormulaContext context)
    {
        FormulaBox? above = Label(arrow.Above, context.Style.Superscript, context), below = Label(arrow.Below, context.Style.Subscript, context);
        double wanted = Math.Max(
            LeastArrow * context.Size,
            Math.Max(above?.Width ?? 0, below?.Width ?? 0) + (2 * ArrowPadding * context.In(context.Style.Superscript).Size));
        FormulaBox sign = GrowingGlyph.Horizontal(arrow.Text, wanted, context);
        (double left, double ink) = InkOf(sign, context);
        double width = Math.Max(ink, wanted), bearing = 0.06 * context.Size;
        var parts = new List<PlacedBox> { new(sign, bearing + ((width - ink) / 2) - left, 0) };
        if (above is not null)
        {
            double rise = sign.Height + context[MathConstant.StretchStackGapAboveMin] + above.Depth;
            parts.Add(new PlacedBox(above, bearing + ((width - above.Width) / 2), rise));
        }

        if (below is not null)
        {
            double drop = sign.Depth + context[MathConstant.StretchStackGapBelowMin] + below.Height;
            parts.Add(new PlacedBox(below, bearing + ((width - below.Width) / 2), -drop));
        }

        return new GroupBox(parts) { Width = width + (2 * bearing) };
    }

    private static FormulaBox? Label(MathNode? label, MathStyle style, in FormulaContext context) =>
        label is null or MathRow { Items.Count: 0 } ? null : FormulaSetter.Set(label, context.In(style));

    /// <summary>Where the outline of a box begins, and how wide it is.</summary>
    private static (double Left, double Width) InkOf(FormulaBox box, in FormulaContext context)
    {
        if (box is not GlyphBox glyph)
            return (0, box.Width);
        double scale = glyph.Size / context.Font.UnitsPerEm;
        return (glyph.Glyph.Left * scale, glyph.Glyph.Ink * scale);
    }

    private static GroupBox Line(FormulaBox nucleus, bool isBelow, in FormulaContext context)
    {
        double thickness = context[isBelow ? MathConstant.UnderbarRuleThickness : MathConstant.OverbarRuleThickness];
        double gap = context[isBelow ? MathConstant.UnderbarVerticalGap : MathConstant.OverbarVerticalGap];
        var rule = new RuleBox { Width = nucleus.Width, Height = thickness, Color = context.Color };
        double y = isBelow ? -(nucleus.Depth + gap + thickness) : nucleus.Height + gap;
        return new GroupBox([new PlacedBox(nucleus, 0, 0), new PlacedBox(rule, 0, y)])
        {
            Width = nucleus.Width,
            Height = isBelow ? nucleus.Height : y + thickness + context[MathConstant.OverbarExtraAscender],
            Depth = isBelow ? -y + context[MathConstant.UnderbarExtraDescender] : nucleus.Depth,
        };
    }
}
