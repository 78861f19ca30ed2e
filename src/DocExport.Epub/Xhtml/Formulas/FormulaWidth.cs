using System.Globalization;
using System.Text;
using DocExport.Formulas;

namespace DocExport.Epub.Xhtml.Formulas;

/// <summary>
/// About how wide a formula is. Reading systems neither break formulas nor let readers move them, so that what is wider than the page
/// is lost: such a formula is set as much smaller as the page asks for.
/// </summary>
internal static class FormulaWidth
{
    // Ems of a telephone's line, where the reader has chosen large letters.
    private const double NarrowLine = 14;

    // Ems that signs take in common math fonts, with what stands around them.
    private const double Digit = 0.55, Letter = 0.58, Capital = 0.75, Figure = 1, Sign = 1.25, Operator = 1.3, Script = 0.72, Delimiter = 0.5, ColumnGap = 1;

    /// <summary>The declaration that has a formula fit its line, or null for one that always does.</summary>
    /// <param name="content">The formula.</param>
    /// <param name="display">Whether it has lines of its own, whose width is then known; that of a paragraph is guessed by the screen's.</param>
    /// <param name="number">Shown at its side, or null.</param>
    public static string? Fit(MathRow content, bool display, string? number)
    {
        double width = Of(content) + (number is null ? 0 : 3.5 + (number.Length * Digit));
        // Some more for fonts that are wider; no smaller than what can still be made out.
        double most = Math.Ceiling(width * (display ? 1.08 : 1.2));
        return width <= NarrowLine ? null : string.Create(CultureInfo.InvariantCulture, $"font-size: clamp(0.35em, calc(100cqi / {most:0}), 1em)");
    }

    private static double Of(MathNode? node) => node switch
    {
        null => 0,
        MathRow row => row.Items.Sum(Of),
        MathSymbol { Class: MathClass.Relation or MathClass.Binary } => Sign,
        MathSymbol symbol => symbol.Text.EnumerateRunes().Sum(Of),
        MathLargeOperator => Operator,
        MathFunction function => (0.5 * function.Text.Length) + 0.2,
        MathWords words => 0.5 * words.Text.Length,
        MathScripts scripts => Of(scripts.Nucleus) + (Script * Math.Max(Of(scripts.Below), Of(scripts.Above))),
        MathFraction fraction => Math.Max(Of(fraction.Numerator), Of(fraction.Denominator)) + (fraction.Fence is null ? 0.2 : 1.2),
        MathRadical radical => Of(radical.Radicand) + 0.9,
        MathFence fence => Of(fence.Content) + (2 * Delimiter),
        MathMiddle or MathDelimiter => Delimiter,
        MathAccent accent => Of(accent.Nucleus),
        MathSpanner spanner => Of(spanner.Nucleus),
        MathStack stack => Math.Max(Of(stack.Nucleus), Script * Math.Max(Of(stack.Above), Of(stack.Below))),
        MathArrow arrow => Math.Max(1.2, 0.6 + (Script * Math.Max(Of(arrow.Above), Of(arrow.Below)))),
        MathSpace space => space.Width,
        MathSized sized => Of(sized.Content),
        MathColored colored => Of(colored.Content),
        MathPhantom phantom => phantom.HasWidth ? Of(phantom.Content) : 0,
        MathFrame frame => Of(frame.Content) + 0.6,
        MathStrike strike => Of(strike.Content),
        MathClassed classed => Of(classed.Content),
        MathNegation negation => Of(negation.Content),
        MathReference => 2,
        MathTable table => Table(table),
        _ => 1,
    };

    private static double Of(Rune sign) =>
        Rune.IsDigit(sign) || Rune.IsPunctuation(sign) ? Digit : Rune.IsUpper(sign) || sign.Value is 'm' or 'w' ? Capital : Rune.IsLetter(sign) ? Letter : Figure;

    private static double Table(MathTable table)
    {
        if (table.Rows.Count == 0)
            return 0;
        int columns = table.Rows.Max(row => row.Cells.Count);
        double width = Enumerable.Range(0, columns).Sum(i => table.Rows.Max(row => i < row.Cells.Count ? Of(row.Cells[i]) : 0));
        // Equations meet at their relations; elsewhere columns keep their distance.
        int gaps = table.Form == MathTableForm.Aligned ? (columns - 1) / 2 : columns - 1;
        double tags = table.Rows.Max(row => row.Tag is { } tag ? Of(tag.Content) + 3.5 : 0);
        return width + (gaps * ColumnGap) + (table.Fence is ("", "") ? 0 : 2 * Delimiter) + tags;
    }
}
