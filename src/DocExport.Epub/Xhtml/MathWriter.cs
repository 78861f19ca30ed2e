using DocExport.Model;

namespace DocExport.Epub.Xhtml;

/// <summary>
/// Writes formulas as MathML that shows their TeX source: the <c>alttext</c> and the annotation carry it for assistive
/// technology and for readers that can render TeX.
/// </summary>
internal static class MathWriter
{
    private const string Namespace = "http://www.w3.org/1998/Math/MathML";

    public static void Write(XhtmlWriter writer, MathBlock math)
    {
        writer.Start("div", math, "math");
        Formula(writer, math.Tex, display: true);
        writer.Markup.End();
        writer.Markup.Line();
    }

    public static void Write(XhtmlWriter writer, InlineMath math)
    {
        writer.Start("span", math, "math");
        Formula(writer, math.Tex, display: false);
        writer.Markup.End();
    }

    private static void Formula(XhtmlWriter writer, string tex, bool display)
    {
        writer.Surroundings.MathWritten();
        MarkupWriter markup = writer.Markup.Start("math").Attribute("xmlns", Namespace).Attribute("display", display ? "block" : null)
            .Attribute("alttext", string.IsNullOrWhiteSpace(tex) ? "\u2014" : tex);
        markup.Start("semantics");
        markup.Element("mtext", tex);
        markup.Start("annotation").Attribute("encoding", "application/x-tex").Text(tex).End();
        markup.End();
        markup.End();
    }
}
