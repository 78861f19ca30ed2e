using DocExport.Epub.Xhtml.Formulas;
using DocExport.Formulas;
using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>
/// Writes formulas as MathML, with their TeX source as <c>alttext</c> for assistive technology and as annotation; one that can't be
/// read shows its source.
/// </summary>
internal static class MathWriter
{
    private const string Namespace = "http://www.w3.org/1998/Math/MathML";

    public static void Write(XhtmlWriter writer, MathBlock math)
    {
        writer.Start("div", math, "math");
        Formula(writer, math.Tex, display: true, math.Number);
        writer.Markup.End();
        writer.Markup.Line();
    }

    public static void Write(XhtmlWriter writer, InlineMath math)
    {
        writer.Start("span", math, "math");
        Formula(writer, math.Tex, display: false, null);
        writer.Markup.End();
    }

    private static void Formula(XhtmlWriter writer, string tex, bool display, string? number)
    {
        writer.Surroundings.MathWritten();
        Formula formula = writer.Surroundings.Formulas[tex];
        MarkupWriter markup = writer.Markup.Start("math").Attribute("xmlns", Namespace).Attribute("display", display ? "block" : null)
            .Attribute("alttext", string.IsNullOrWhiteSpace(tex) ? "\u2014" : tex)
            .Attribute("style", formula.Content is { } row ? FormulaWidth.Fit(row, display, display ? number : null) : null);
        markup.Start("semantics");
        if (formula.Content is { Items.Count: > 0 } content)
            new MathMlWriter(markup, writer.Surroundings.Formulas).WriteFormula(content, formula.Tag, display ? number : null);
        else
            markup.Element("mtext", tex);
        markup.Start("annotation").Attribute("encoding", "application/x-tex").Text(tex).End();
        markup.End();
        markup.End();
    }
}
