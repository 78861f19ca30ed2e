using DocExport.Formulas;

namespace DocExport.Pdf.Formulas;

/// <summary>Content between delimiters (appendix G, rule 19).</summary>
internal static class FenceSetter
{
    // TeX's \delimiterfactor and \delimitershortfall: what delimiters cover of what they enclose, and the em they leave out at most. TeX's own
    // 0.901 and 0.5 let digits of tall columns stick out.
    private const double Factor = 0.93, Shortfall = 0.22;

    // Em of \big, \Big, \bigg and \Bigg.
    private static readonly double[] Steps = [1.2, 1.8, 2.4, 3];

    /// <summary>Points a delimiter needs for what it encloses.</summary>
    public static double HeightFor(FormulaBox content, in FormulaContext context)
    {
        double reach = Math.Max(content.Height - context.Axis, content.Depth + context.Axis);
        return Math.Max(2 * reach * Factor, (2 * reach) - (Shortfall * context.Size));
    }

    public static FormulaBox Set(MathFence fence, in FormulaContext context)
    {
        List<SetAtom> atoms = AtomRow.Atoms(fence.Content, context, MathClass.Open);
        double least = atoms.Count == 0 ? 0 : HeightFor(AtomRow.Join(atoms.ToArray()), context);
        for (int i = 0; i < atoms.Count; i++)
        {
            if (atoms[i].Node is MathMiddle middle)
                atoms[i] = atoms[i] with { Box = GrowingGlyph.Delimiter(middle.Text, least, context) };
        }

        FormulaBox open = GrowingGlyph.Delimiter(fence.Open, least, context), close = GrowingGlyph.Delimiter(fence.Close, least, context);
        if (atoms.Count == 0)
            return GroupBox.Row(open, close);
        GroupBox content = AtomRow.Join(atoms.ToArray());
        // Punctuation before the closing delimiter keeps its distance; slanted letters keep theirs.
        double end = atoms[^1].Class is { } last ? AtomSpacing.Between(last, MathClass.Close, context.Style.IsScript) * context.Size : 0;
        return GroupBox.Row(open, content, new GroupBox([]) { Width = end + Math.Max(0, content.Italic) }, close);
    }

    public static FormulaBox Sized(MathDelimiter delimiter, in FormulaContext context)
    {
        // A drawing that is a hair smaller than the step will do.
        const double Near = 0.93;
        return delimiter.Text.Length == 0
            ? GroupBox.Empty
            : GrowingGlyph.Delimiter(delimiter.Text, Steps[delimiter.Step - 1] * Near * context.Size, context);
    }
}
