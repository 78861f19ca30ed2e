using DocExport.Model;
using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Text;

/// <summary>One line, set: what layout places on a page.</summary>
/// <param name="Width">
/// Points from the left edge of the measure to the end of what is seen, after alignment and justification; what hangs over an
/// optical margin is left out.
/// </param>
/// <param name="Ascent">Points above the baseline that its contents need; at least what the leading gives.</param>
/// <param name="Descent">Points below the baseline that its contents need.</param>
/// <param name="Items">
/// Relative to the left edge of the measure on the baseline, so that alignment and indent are in them already; in painting order:
/// backgrounds first, then glyphs and objects, underlines, links and destinations. Spaces at the line's end are there (they copy),
/// beyond its width.
/// </param>
/// <param name="Start">First UTF-16 unit of the paragraph on the line.</param>
/// <param name="End">First unit of the next line.</param>
/// <param name="Notes">The notes called on the line, in order.</param>
/// <param name="Hyphenated">Whether a word goes on in the next line.</param>
internal sealed record TextLine(
    double Width, double Ascent, double Descent, IReadOnlyList<PageItem> Items, int Start, int End, IReadOnlyList<Footnote> Notes, bool Hyphenated);

/// <summary>The room a paragraph's lines have.</summary>
/// <param name="Measure">Points from edge to edge.</param>
/// <param name="FirstLineIndent">Points the first line begins further in; negative for a hanging indent.</param>
internal readonly record struct LineShape(double Measure, double FirstLineIndent = 0)
{
    /// <summary>Lines that make room for what stands beside them, from the first on.</summary>
    public int InsetLines { get; init; }

    /// <summary>Points that those lines begin further in.</summary>
    public double Inset { get; init; }

    /// <summary>Points of the narrowest line.</summary>
    public double Narrowest => Math.Min(MeasureOf(0), Measure);

    /// <summary>Points that a line, counted from 0, begins further in.</summary>
    public double IndentOf(int line) => (line == 0 ? FirstLineIndent : 0) + (line < InsetLines ? Inset : 0);

    /// <summary>Points that a line has.</summary>
    public double MeasureOf(int line) => Measure - IndentOf(line);

    /// <summary>The room that is there after so many lines.</summary>
    public LineShape After(int lines) =>
        lines == 0 ? this : this with { FirstLineIndent = 0, InsetLines = Math.Max(0, InsetLines - lines) };
}
