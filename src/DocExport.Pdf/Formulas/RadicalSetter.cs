using DocExport.Formulas;

namespace DocExport.Pdf.Formulas;

/// <summary>Roots (appendix G, rule 11).</summary>
internal static class RadicalSetter
{
    public static FormulaBox Set(MathRadical radical, in FormulaContext context)
    {
        FormulaBox radicand = FormulaSetter.Set(radical.Radicand, context.In(context.Style.AsCramped));
        double thickness = context[MathConstant.RadicalRuleThickness];
        double gap = context.Either(MathConstant.RadicalDisplayStyleVerticalGap, MathConstant.RadicalVerticalGap);
        FormulaBox sign = GrowingGlyph.Vertical("√", radicand.Total + gap + thickness, context);
        // A sign larger than needed leaves as much air above as below.
        gap = Math.Max(gap, (gap + sign.Total - thickness - radicand.Total) / 2);
        double top = radicand.Height + gap + thickness;
        var rule = new RuleBox { Width = radicand.Width, Height = thickness, Color = context.Color };
        var parts = new List<PlacedBox>
        {
            new(sign, 0, top - sign.Height),
            new(rule, sign.Width, top - thickness),
            new(radicand, sign.Width, 0),
        };
        var root = new GroupBox(parts);
        var box = new GroupBox(parts) { Width = root.Width, Height = top + context[MathConstant.RadicalExtraAscender], Depth = root.Depth };
        return radical.Degree is null ? box : WithDegree(box, top - sign.Total, sign.Total, radical.Degree, context);
    }

    private static GroupBox WithDegree(FormulaBox root, double bottom, double total, MathNode node, in FormulaContext context)
    {
        FormulaBox degree = FormulaSetter.Set(node, context.In(new MathStyle(MathSize.ScriptScript, context.Style.Cramped)));
        double raise = bottom + (total * context.Font[MathConstant.RadicalDegreeBottomRaisePercent] / 100) + degree.Depth;
        double before = Math.Max(0, context[MathConstant.RadicalKernBeforeDegree]);
        // A kern that would draw the sign over a narrow degree's start is cut.
        double x = Math.Max(0, before + degree.Width + context[MathConstant.RadicalKernAfterDegree]);
        return new GroupBox([new PlacedBox(degree, Math.Max(before, x - degree.Width - context[MathConstant.RadicalKernAfterDegree]), raise), new PlacedBox(root, x, 0)])
        {
            Width = x + root.Width,
        };
    }
}
