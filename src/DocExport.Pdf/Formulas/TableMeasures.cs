using DocExport.Formulas;

namespace DocExport.Pdf.Formulas;

/// <summary>Distances of a table, in points: those of LaTeX and amsmath, which are made for ten points on twelve.</summary>
/// <param name="Form">What it is for.</param>
/// <param name="Size">Points of its type.</param>
internal readonly record struct TableMeasures(MathTableForm Form, double Size)
{
    private double Stretch => Form switch
    {
        MathTableForm.Cases => 1.2,
        MathTableForm.SmallMatrix or MathTableForm.Lines => 0.85,
        _ => 1,
    };

    /// <summary>What each row takes above its baseline at least (0.7 of the distance of lines, \@arstrutbox).</summary>
    public double StrutHeight => 0.84 * Stretch * Size;

    public double StrutDepth => 0.36 * Stretch * Size;

    /// <summary>Between a row and the next (\jot).</summary>
    public double RowGap => Form is MathTableForm.Aligned or MathTableForm.Gathered or MathTableForm.Multiline ? 0.3 * Size : 0;

    /// <summary>What contents larger than a strut keep to the next row's.</summary>
    public double Clearance => Form is MathTableForm.SmallMatrix or MathTableForm.Lines ? 0.03 * Size : 0.08 * Size;

    public static TableMeasures Of(MathTableForm form, double size) => new(form, size);

    /// <summary>Before a column that is not the first.</summary>
    public double GapBefore(int column) => Size * Form switch
    {
        MathTableForm.Aligned => column % 2 == 1 ? 0 : 2,
        MathTableForm.SmallMatrix => 0.45,
        _ => 1,
    };
}
