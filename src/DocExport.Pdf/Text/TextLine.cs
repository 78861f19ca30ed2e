using DocExport.Model;
using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Text;

/// <summary>One line, set: what layout places on a page.</summary>
/// <param name="Width">Points from the line's left edge to the end of its last visible glyph, after justification.</param>
/// <param name="Ascent">Points above the baseline that its contents need; at least what the leading gives.</param>
/// <param name="Descent">Points below the baseline that its contents need.</param>
/// <param name="Items">
/// Relative to the line's left edge on its baseline, in painting order: backgrounds first, then glyphs, objects, underlines, links
/// and destinations. Spaces at the line's end are there (they copy), beyond its width.
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
internal readonly record struct LineShape(double Measure, double FirstLineIndent = 0);
