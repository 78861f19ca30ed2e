using DocExport.Formulas;

namespace DocExport.Pdf.Formulas;

/// <summary>Frames, strokes, colours, and room for what is not shown.</summary>
internal static class DecorationSetter
{
    // Em: as LaTeX has them at ten points (\fboxsep, \fboxrule).
    private const double FramePadding = 0.3, FrameRule = 0.04;

    private const double StrokeRule = 0.05;

    public static GroupBox Framed(FormulaBox content, in FormulaContext context)
    {
        double padding = FramePadding * context.Size, rule = FrameRule * context.Size, edge = padding + rule;
        double width = content.Width + (2 * edge), height = content.Height + edge, depth = content.Depth + edge;
        Themes.Color color = context.Color;
        return new GroupBox(
        [
            new PlacedBox(content, edge, 0),
            new PlacedBox(Side(width, rule), 0, height - rule),
            new PlacedBox(Side(width, rule), 0, -depth),
            new PlacedBox(Side(rule, height + depth), 0, -depth),
            new PlacedBox(Side(rule, height + depth), width - rule, -depth),
        ])
        {
            Width = width,
        };

        RuleBox Side(double across, double up) => new() { Width = across, Height = up, Color = color };
    }

    public static FormulaBox Colored(MathColored colored, in FormulaContext context)
    {
        Themes.Color color = context.Surroundings.Colors(colored.Color);
        if (!colored.IsBackground)
            return AtomRow.Set(colored.Content, context with { Color = color });
        FormulaBox content = AtomRow.Set(colored.Content, context);
        double padding = FramePadding * context.Size;
        var ground = new RuleBox
        {
            Width = content.Width + (2 * padding),
            Height = content.Total + (2 * padding),
            Color = color,
        };
        return new GroupBox([new PlacedBox(ground, 0, -content.Depth - padding), new PlacedBox(content, padding, 0)]) { Width = ground.Width };
    }

    public static FormulaBox Phantom(MathPhantom phantom, in FormulaContext context)
    {
        FormulaBox content = FormulaSetter.Set(phantom.Content, context);
        return new GroupBox(phantom.IsShown ? [new PlacedBox(content, 0, 0)] : [])
        {
            Width = phantom.HasWidth ? content.Width : 0,
            Height = phantom.HasHeight ? content.Height : 0,
            Depth = phantom.HasHeight ? content.Depth : 0,
        };
    }

    public static FormulaBox Struck(MathStrike strike, in FormulaContext context)
    {
        FormulaBox content = FormulaSetter.Set(strike.Content, context);
        double reach = 0.08 * context.Size, thickness = StrokeRule * context.Size;
        var parts = new List<PlacedBox> { new(content, 0, 0) };
        if (strike is { Rises: false, Falls: false })
        {
            var rule = new RuleBox { Width = content.Width, Height = thickness / 2, Depth = thickness / 2, Color = context.Color };
            parts.Add(new PlacedBox(rule, 0, (content.Height - content.Depth) / 2));
        }

        Themes.Color color = context.Color;
        if (strike.Rises)
            parts.Add(new PlacedBox(Stroke(rises: true), 0, 0));
        if (strike.Falls)
            parts.Add(new PlacedBox(Stroke(rises: false), 0, 0));
        return new GroupBox(parts) { Width = content.Width };

        StrokeBox Stroke(bool rises) => new()
        {
            Width = content.Width,
            Height = content.Height + reach,
            Depth = content.Depth + reach,
            Color = color,
            Thickness = thickness,
            Rises = rises,
        };
    }

    /// <summary>A stroke through a relation that has no character for its denial.</summary>
    public static FormulaBox Negated(MathNegation negation, in FormulaContext context)
    {
        FormulaBox content = FormulaSetter.Set(negation.Content, context);
        double reach = 0.28 * context.Size;
        var stroke = new StrokeBox
        {
            Width = 0.3 * context.Size,
            Height = context.Axis + reach,
            Depth = reach - context.Axis,
            Color = context.Color,
            Thickness = StrokeRule * context.Size,
            Rises = true,
        };
        return new GroupBox([new PlacedBox(content, 0, 0), new PlacedBox(stroke, (content.Width - stroke.Width) / 2, 0)]) { Width = content.Width };
    }
}
