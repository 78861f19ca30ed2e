using DocExport.Formulas;

namespace DocExport.Pdf.Formulas;

/// <summary>Sub- and superscripts (appendix G, rule 18, with the constants of the MATH table).</summary>
internal static class ScriptSetter
{
    public static FormulaBox Set(MathScripts scripts, in FormulaContext context)
    {
        FormulaBox nucleus = FormulaSetter.Set(scripts.Nucleus, context);
        MathLimits limits = LimitsOf(scripts.Nucleus);
        if (limits == MathLimits.Always || (limits == MathLimits.InDisplay && context.Style.IsDisplay))
            return OperatorSetter.Stack(nucleus, scripts.Below, scripts.Above, scripts.Nucleus is MathLargeOperator ? nucleus.Italic : 0, context);
        FormulaBox? below = scripts.Below is null ? null : FormulaSetter.Set(scripts.Below, context.In(context.Style.Subscript));
        FormulaBox? above = scripts.Above is null ? null : FormulaSetter.Set(scripts.Above, context.In(context.Style.Superscript));
        return Place(nucleus, below, above, context, IsGlyph(scripts.Nucleus, nucleus), scripts.Nucleus is MathLargeOperator);
    }

    private static MathLimits LimitsOf(MathNode nucleus) => nucleus switch
    {
        MathLargeOperator large => large.Limits,
        MathFunction function => function.Limits,
        MathClassed classed => classed.Limits,
        MathSpanner { TakesLabel: true } => MathLimits.Always,
        MathStack { Class: MathClass.Operator } => MathLimits.Beside,
        MathRow { IsGroup: false, Items: [var only] } => LimitsOf(only),
        _ => MathLimits.Beside,
    };

    /// <summary>Whether scripts go by the font's own places, not by the edges of what they stand beside.</summary>
    private static bool IsGlyph(MathNode node, FormulaBox box) => node is MathSymbol or MathFunction or MathWords || (box is GlyphBox && node is not MathLargeOperator);

    private static GroupBox Place(FormulaBox nucleus, FormulaBox? below, FormulaBox? above, in FormulaContext context, bool isGlyph, bool isOperator)
    {
        double up = 0, down = 0;
        if (above is not null)
        {
            up = context[context.Style.Cramped ? MathConstant.SuperscriptShiftUpCramped : MathConstant.SuperscriptShiftUp];
            up = Math.Max(up, above.Depth + context[MathConstant.SuperscriptBottomMin]);
            if (!isGlyph)
                up = Math.Max(up, nucleus.Height - context[MathConstant.SuperscriptBaselineDropMax]);
        }

        if (below is not null)
        {
            down = context[MathConstant.SubscriptShiftDown];
            if (above is null)
                down = Math.Max(down, below.Height - context[MathConstant.SubscriptTopMax]);
            if (!isGlyph)
                down = Math.Max(down, nucleus.Depth + context[MathConstant.SubscriptBaselineDropMin]);
        }

        if (above is not null && below is not null)
            (up, down) = Part(up, above, down, below, context);
        var parts = new List<PlacedBox> { new(nucleus, 0, 0) };
        double end = nucleus.Width;
        if (above is not null)
        {
            double x = nucleus.Width + (isOperator ? 0 : nucleus.Italic) + Kern(nucleus, above, up, isAbove: true, context);
            parts.Add(new PlacedBox(above, x, up));
            end = Math.Max(end, x + above.Width);
        }

        if (below is not null)
        {
            // The advance of an integral has its slant in it.
            double x = nucleus.Width - (isOperator ? nucleus.Italic : 0) + Kern(nucleus, below, down, isAbove: false, context);
            parts.Add(new PlacedBox(below, x, -down));
            end = Math.Max(end, x + below.Width);
        }

        return new GroupBox(parts) { Width = end + context[MathConstant.SpaceAfterScript] };
    }

    /// <summary>Keeps both scripts apart: the lower one moves first, then both if the upper one sits too low (rule 18e).</summary>
    private static (double Up, double Down) Part(double up, FormulaBox above, double down, FormulaBox below, in FormulaContext context)
    {
        double gap = up - above.Depth - (below.Height - down), least = context[MathConstant.SubSuperscriptGapMin];
        if (gap >= least)
            return (up, down);
        down += least - gap;
        double lift = context[MathConstant.SuperscriptBottomMaxWithSubscript] - (up - above.Depth);
        return lift > 0 ? (up + lift, down - lift) : (up, down);
    }

    /// <summary>How far a script may come to its nucleus, by the cut-ins of both at the heights where they meet.</summary>
    private static double Kern(FormulaBox nucleus, FormulaBox script, double shift, bool isAbove, in FormulaContext context)
    {
        if (nucleus is not GlyphBox glyph)
            return 0;
        MathFont font = context.Font;
        double unit = font.UnitsPerEm / glyph.Size;
        GlyphBox? first = FirstGlyph(script);
        double own = first is null ? 0 : font.UnitsPerEm / first.Size;
        double atScript = isAbove ? shift - script.Depth : script.Height - shift, atNucleus = isAbove ? glyph.Height : -glyph.Depth;
        return Math.Max(At(atScript), At(atNucleus));

        double At(double height)
        {
            double mine = font.Kern(glyph.Glyph.Id, isAbove, (int)(height * unit)) / unit;
            double theirs = first is null ? 0 : font.ScriptKern(first.Glyph.Id, isAbove, (int)((isAbove ? height - shift : height + shift) * own)) / own;
            return mine + theirs;
        }
    }

    private static GlyphBox? FirstGlyph(FormulaBox box) => box switch
    {
        GlyphBox glyph => glyph,
        GroupBox { Parts: [var first, ..] } => FirstGlyph(first.Box),
        _ => null,
    };
}
