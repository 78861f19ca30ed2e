using DocExport.Formulas;

namespace DocExport.Pdf.Formulas;

/// <summary>Sets the parts of a formula, each by the rules for its kind (The TeXbook, appendix G; OpenType specification, MATH).</summary>
internal static class FormulaSetter
{
    public static FormulaBox Set(MathNode node, in FormulaContext context) => node switch
    {
        MathRow row => AtomRow.Set(row, context),
        MathSymbol symbol => GlyphSetter.Symbol(symbol, context),
        MathLargeOperator large => OperatorSetter.Large(large, context),
        MathFunction function => GlyphSetter.Characters(
            context.Surroundings.IsBold ? MathAlphabets.Map(function.Text, MathAlphabet.Bold) : function.Text, context),
        MathWords words => GlyphSetter.Words(words, context),
        MathScripts scripts => ScriptSetter.Set(scripts, context),
        MathFraction fraction => FractionSetter.Set(fraction, context),
        MathRadical radical => RadicalSetter.Set(radical, context),
        MathFence fence => FenceSetter.Set(fence, context),
        MathMiddle middle => GrowingGlyph.Delimiter(middle.Text, 0, context),
        MathDelimiter delimiter => FenceSetter.Sized(delimiter, context),
        MathAccent accent => AccentSetter.Accent(accent, context),
        MathSpanner spanner => AccentSetter.Spanner(spanner, context),
        MathStack stack => OperatorSetter.Stack(Set(stack.Nucleus, context), stack.Below, stack.Above, 0, context, isLimit: false),
        MathArrow arrow => AccentSetter.Arrow(arrow, context),
        MathSpace space => new GroupBox([]) { Width = space.Width * context.Size },
        MathSized sized => AtomRow.Set(sized.Content, context.In(context.Style with { Size = sized.Size })),
        MathColored colored => DecorationSetter.Colored(colored, context),
        MathPhantom phantom => DecorationSetter.Phantom(phantom, context),
        MathFrame frame => DecorationSetter.Framed(Set(frame.Content, context), context),
        MathStrike strike => DecorationSetter.Struck(strike, context),
        MathClassed classed => OperatorSetter.Classed(classed, context),
        MathNegation negation => DecorationSetter.Negated(negation, context),
        MathReference reference => Reference(reference, context),
        MathTable table => FormulaTable.Set(table, context).AsBox(context),
        _ => throw new System.Diagnostics.UnreachableException($"No way to set a {node.GetType().Name}."),
    };

    private static WordsBox Reference(MathReference reference, in FormulaContext context)
    {
        string number = context.Surroundings.Formulas.NumberOf(reference.Label) ?? reference.Label;
        return GlyphSetter.Words(new MathWords(reference.InParentheses ? $"({number})" : number), context);
    }
}
