using DocExport.Pdf.Vectors.Source;

namespace DocExport.Pdf.Vectors.Styles;

/// <summary>
/// From declarations to styles (CSS Cascade 4): attributes yield to rules, rules to more specific and to later ones, those to the
/// element's own style, and all to what is important.
/// </summary>
internal sealed class SvgCascade(StyleSheet sheet, SvgReport report)
{
    private const int MostSteps = 20_000_000;
    private const int MostDeclarations = 1000;

    private readonly Dictionary<SvgElement, StyleDeclaration[]> _declarations = [];
    private readonly Dictionary<SvgElement, SvgStyle> _inPlace = [];
    private int _steps = MostSteps;

    /// <param name="element">Whose style.</param>
    /// <param name="parent">What it inherits from: where the element is drawn, not always where it stands.</param>
    public SvgStyle Compute(SvgElement element, SvgStyle parent)
    {
        SvgStyle style = parent.Inherit();
        if (element["xml:space"] is { } space)
            style = style with { KeepSpaces = space == "preserve" };
        StyleDeclaration[] declarations = DeclarationsOf(element);
        // Other properties count in ems and in the element's own colour.
        foreach (StyleDeclaration declaration in declarations)
        {
            if (declaration.Property is "font-size" or "font" or "color")
                style = SvgProperties.Apply(style, declaration.Property, declaration.Value, parent);
        }

        foreach (StyleDeclaration declaration in declarations)
        {
            if (declaration.Property is not ("font-size" or "font" or "color"))
                style = SvgProperties.Apply(style, declaration.Property, declaration.Value, parent);
        }

        return style;
    }

    /// <summary>The style where the element stands, for those that are drawn from afar: gradients, markers, clips.</summary>
    public SvgStyle ComputeInPlace(SvgElement element)
    {
        if (_inPlace.TryGetValue(element, out SvgStyle? known))
            return known;
        SvgStyle style = Compute(element, element.Parent is null ? SvgStyle.Initial : ComputeInPlace(element.Parent));
        _inPlace.Add(element, style);
        return style;
    }

    /// <summary>In the order in which they are applied.</summary>
    private StyleDeclaration[] DeclarationsOf(SvgElement element)
    {
        if (_declarations.TryGetValue(element, out StyleDeclaration[]? known))
            return known;
        var found = new List<StyleDeclaration>();
        foreach ((string name, string value) in element.Attributes)
        {
            // The shorthand is no attribute.
            if (name is not ("font" or "marker" or "style" or "class" or "id"))
                found.Add(new(name, value, false));
        }

        foreach (StyleRule rule in MatchingRules(element))
            found.AddRange(rule.Declarations);
        if (element["style"] is { } own)
            found.AddRange(StyleSheetReader.ReadDeclarations(own));
        StyleDeclaration[] all = [.. found.Where(declaration => !declaration.IsImportant), .. found.Where(declaration => declaration.IsImportant)];
        if (all.Length > MostDeclarations)
        {
            report.TooLarge();
            all = all[..MostDeclarations];
        }

        _declarations.Add(element, all);
        return all;
    }

    private IEnumerable<StyleRule> MatchingRules(SvgElement element)
    {
        var matching = new List<StyleRule>();
        foreach (StyleRule rule in sheet.Rules)
        {
            if (rule.Selector.Matches(element, ref _steps))
                matching.Add(rule);
        }

        if (_steps <= 0)
            report.TooLarge();
        return matching.OrderBy(rule => rule.Selector.Specificity);
    }
}
