using DocExport.Formulas;
using DocExport.Themes;

namespace DocExport.Pdf.Formulas;

/// <summary>A formula within a line, before it is known how large its type is.</summary>
/// <param name="Formula">Read without fault.</param>
/// <param name="Formulas">The document's.</param>
/// <param name="Colors">Colours as they are printed.</param>
internal sealed record InlineFormula(Formula Formula, FormulaCatalog Formulas, Func<Color, Color> Colors);
