using System.Text;
using DocExport.Epub.Xhtml;
using DocExport.Epub.Xhtml.Formulas;
using DocExport.Formulas;

namespace DocExport.Epub.Tests.Xhtml.Formulas;

public class MathMlWriterTests
{
    [Theory]
    [InlineData("x^2", "<msup><mi>x</mi><mn>2</mn></msup>")]
    [InlineData("a_{ij}^2", "<msubsup><mi>a</mi><mrow><mi>i</mi><mi>j</mi></mrow><mn>2</mn></msubsup>")]
    [InlineData("f'", "<msup><mi>f</mi><mo>′</mo></msup>")]
    [InlineData("\\frac{1}{2}-3.5", "<mrow><mfrac><mn>1</mn><mn>2</mn></mfrac><mo>−</mo><mn>3.5</mn></mrow>")]
    [InlineData("\\frac12", "<mfrac><mn>1</mn><mn>2</mn></mfrac>")]
    [InlineData("x^12", "<mrow><msup><mi>x</mi><mn>1</mn></msup><mn>2</mn></mrow>")]
    [InlineData("\\sum_{i=0}^n i", "<mrow><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>0</mn></mrow><mi>n</mi></munderover><mi>i</mi></mrow>")]
    [InlineData("\\lim_{x\\to 0}", "<munder><mo movablelimits=\"true\">lim</mo><mrow><mi>x</mi><mo stretchy=\"false\">→</mo><mn>0</mn></mrow></munder>")]
    [InlineData("\\sqrt[3]{x}", "<mroot><mi>x</mi><mn>3</mn></mroot>")]
    [InlineData("\\left( \\alpha \\right]", "<mrow><mo fence=\"true\" stretchy=\"true\" form=\"prefix\">(</mo><mi>α</mi><mo fence=\"true\" stretchy=\"true\" form=\"postfix\">]</mo></mrow>")]
    [InlineData("\\text{if } x < 0", "<mrow><mtext>if\u00A0</mtext><mi>x</mi><mo>&lt;</mo><mn>0</mn></mrow>")]
    [InlineData("\\mathbb{R}", "<mi>ℝ</mi>")]
    [InlineData("\\mathrm{d}\\Gamma", "<mrow><mi mathvariant=\"normal\">d</mi><mi mathvariant=\"normal\">Γ</mi></mrow>")]
    [InlineData("\\hat x", "<mover accent=\"true\"><mi>x</mi><mo stretchy=\"false\">^</mo></mover>")]
    [InlineData("\\binom n k", "<mrow><mo fence=\"true\" stretchy=\"true\" form=\"prefix\">(</mo><mfrac linethickness=\"0\"><mi>n</mi><mi>k</mi></mfrac><mo fence=\"true\" stretchy=\"true\" form=\"postfix\">)</mo></mrow>")]
    [InlineData("\\begin{array}{c}a\\\\b\\end{array}", "<mtable columnalign=\"center\"><mtr><mtd columnalign=\"center\"><mrow><mi>a</mi></mrow></mtd></mtr><mtr><mtd columnalign=\"center\"><mrow><mi>b</mi></mrow></mtd></mtr></mtable>")]
    public void NotationBecomesMathMl(string tex, string expected)
    {
        using var markup = new MarkupWriter();
        Formula formula = TexReader.Read(tex, []);
        Assert.NotNull(formula.Content);
        new MathMlWriter(markup, FormulaCatalog.Empty).Write(formula.Content);
        Assert.Equal(expected, Encoding.UTF8.GetString(markup.Written));
    }

    [Fact]
    public void ANumberStandsBesideTheFormula()
    {
        string xhtml = XhtmlFragment.Write(Transforms.DocumentResolver.Resolve(new Document { Blocks = [new Model.MathBlock("x \\label{eq}")] }, new()));
        Assert.Contains("<mtext>(1)</mtext>", xhtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x = 1", null)]
    [InlineData("a+b+c+d+e+f+g+h+i+j+k+l", "font-size: clamp(0.35em, calc(100cqi / 23), 1em)")]
    [InlineData("\\frac{a+b+c+d+e+f+g+h+i+j+k+l}{2}", "font-size: clamp(0.35em, calc(100cqi / 23), 1em)")]
    [InlineData("\\begin{matrix}\\end{matrix}", null)]
    public void AFormulaWiderThanANarrowPageShrinksToFitIt(string tex, string? style) =>
        Assert.Equal(style, FormulaWidth.Fit(TexReader.Read(tex, []).Content!, display: true, null));
}
