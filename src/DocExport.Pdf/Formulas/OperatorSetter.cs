using DocExport.Formulas;

namespace DocExport.Pdf.Formulas;

/// <summary>Large operators, and what stands over and under a nucleus (appendix G, rule 13).</summary>
internal static class OperatorSetter
{
    public static FormulaBox Large(MathLargeOperator large, in FormulaContext context)
    {
        FormulaBox box = context.Style.IsDisplay
            ? GrowingGlyph.Vertical(large.Text, context[MathConstant.DisplayOperatorMinHeight], context)
            : GlyphSetter.Character(large.Text, context);
        return GrowingGlyph.OnAxis(box, context);
    }

    /// <summary>A nucleus of a class its author gave it; one sign as an operator stands on the axis.</summary>
    public static FormulaBox Classed(MathClassed classed, in FormulaContext context)
    {
        FormulaBox box = FormulaSetter.Set(classed.Content, context);
        return classed.Class == MathClass.Operator && box is GlyphBox && !char.IsLetterOrDigit(((GlyphBox)box).Text, 0)
            ? GrowingGlyph.OnAxis(box, context)
            : box;
    }

    /// <summary>Scripts over and under a nucleus, centred on it.</summary>
    /// <param name="nucleus">What they belong to.</param>
    /// <param name="below">Under it, or nothing.</param>
    /// <param name="above">Over it, or nothing.</param>
    /// <param name="slant">Points that the upper one stands further to the right than the lower.</param>
    /// <param name="context">Where it stands.</param>
    /// <param name="isLimit">Whether they are limits, whose baselines keep a distance.</param>
    public static GroupBox Stack(FormulaBox nucleus, MathNode? below, MathNode? above, double slant, in FormulaContext context, bool isLimit = true)
    {
        FormulaBox? over = above is null ? null : FormulaSetter.Set(above, context.In(context.Style.Superscript));
        FormulaBox? under = below is null ? null : FormulaSetter.Set(below, context.In(context.Style.Subscript));
        double width = Math.Max(nucleus.Width, Math.Max(over?.Width ?? 0, under?.Width ?? 0));
        var parts = new List<PlacedBox> { new(nucleus, (width - nucleus.Width) / 2, 0) };
        if (over is not null)
        {
            double rise = nucleus.Height + Math.Max(
                isLimit ? context[MathConstant.UpperLimitBaselineRiseMin] : 0, context[MathConstant.UpperLimitGapMin] + over.Depth);
            parts.Add(new PlacedBox(over, ((width - over.Width) / 2) + (slant / 2), rise));
        }

        if (under is not null)
        {
            double drop = nucleus.Depth + Math.Max(
                isLimit ? context[MathConstant.LowerLimitBaselineDropMin] : 0, context[MathConstant.LowerLimitGapMin] + under.Height);
            parts.Add(new PlacedBox(under, ((width - under.Width) / 2) - (slant / 2), -drop));
        }

        return new GroupBox(parts) { Width = width };
    }
}
