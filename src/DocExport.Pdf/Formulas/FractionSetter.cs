using DocExport.Formulas;

namespace DocExport.Pdf.Formulas;

/// <summary>Fractions and what else stands over one another (appendix G, rule 15).</summary>
internal static class FractionSetter
{
    // What TeX leaves on both sides (\nulldelimiterspace), in em.
    private const double Side = 0.12;

    public static FormulaBox Set(MathFraction fraction, in FormulaContext outer)
    {
        FormulaContext context = fraction.Size is { } size ? outer.In(outer.Style with { Size = size }) : outer;
        MathStyle above = fraction.KeepsSize ? context.Style : context.Style.Numerator;
        MathStyle below = fraction.KeepsSize ? context.Style.AsCramped : context.Style.Denominator;
        FormulaBox numerator = FormulaSetter.Set(fraction.Numerator, context.In(above));
        FormulaBox denominator = FormulaSetter.Set(fraction.Denominator, context.In(below));
        FormulaBox box = fraction.HasBar ? WithBar(numerator, denominator, context) : Stacked(numerator, denominator, context);
        if (fraction.Fence is not { } fence)
        {
            double side = Side * context.Size;
            return new GroupBox([new PlacedBox(box, side, 0)]) { Width = box.Width + (2 * side) };
        }

        double least = FenceSetter.HeightFor(box, context);
        return GroupBox.Row(GrowingGlyph.Delimiter(fence.Open, least, context), box, GrowingGlyph.Delimiter(fence.Close, least, context));
    }

    private static GroupBox WithBar(FormulaBox numerator, FormulaBox denominator, in FormulaContext context)
    {
        double thickness = context[MathConstant.FractionRuleThickness], axis = context.Axis;
        double up = Math.Max(
            context.Either(MathConstant.FractionNumeratorDisplayStyleShiftUp, MathConstant.FractionNumeratorShiftUp),
            axis + (thickness / 2) + numerator.Depth + context.Either(MathConstant.FractionNumDisplayStyleGapMin, MathConstant.FractionNumeratorGapMin));
        double down = Math.Max(
            context.Either(MathConstant.FractionDenominatorDisplayStyleShiftDown, MathConstant.FractionDenominatorShiftDown),
            denominator.Height + (thickness / 2) - axis
                + context.Either(MathConstant.FractionDenomDisplayStyleGapMin, MathConstant.FractionDenominatorGapMin));
        double width = Math.Max(numerator.Width, denominator.Width);
        var bar = new RuleBox { Width = width, Height = thickness / 2, Depth = thickness / 2, Color = context.Color };
        return new GroupBox([.. Centered(numerator, up, denominator, down, width), new PlacedBox(bar, 0, axis)]);
    }

    private static GroupBox Stacked(FormulaBox numerator, FormulaBox denominator, in FormulaContext context)
    {
        double up = context.Either(MathConstant.StackTopDisplayStyleShiftUp, MathConstant.StackTopShiftUp);
        double down = context.Either(MathConstant.StackBottomDisplayStyleShiftDown, MathConstant.StackBottomShiftDown);
        double gap = up - numerator.Depth - (denominator.Height - down);
        double missing = Math.Max(0, context.Either(MathConstant.StackDisplayStyleGapMin, MathConstant.StackGapMin) - gap);
        double width = Math.Max(numerator.Width, denominator.Width);
        return new GroupBox([.. Centered(numerator, up + (missing / 2), denominator, down + (missing / 2), width)]);
    }

    private static PlacedBox[] Centered(FormulaBox numerator, double up, FormulaBox denominator, double down, double width) =>
    [
        new(numerator, (width - numerator.Width) / 2, up),
        new(denominator, (width - denominator.Width) / 2, -down),
    ];
}
