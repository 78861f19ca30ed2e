using System.Text;
using DocExport.Epub.Xhtml;
using DocExport.Epub.Xhtml.Formulas;

namespace DocExport.Epub.Tests.Xhtml.Formulas;

public class TexReaderTests
{
    [Theory]
    [InlineData("x^2", "<msup><mi>x</mi><mn>2</mn></msup>")]
    [InlineData("a_{ij}^2", "<msubsup><mi>a</mi><mrow><mi>i</mi><mi>j</mi></mrow><mn>2</mn></msubsup>")]
    [InlineData("f'", "<msup><mi>f</mi><mo>′</mo></msup>")]
    [InlineData("\\frac{1}{2}-3.5", "<mrow><mfrac><mn>1</mn><mn>2</mn></mfrac><mo>−</mo><mn>3.5</mn></mrow>")]
    [InlineData("\\frac12", "<mfrac><mn>1</mn><mn>2</mn></mfrac>")]
    [InlineData("x^12", "<mrow><msup><mi>x</mi><mn>1</mn></msup><mn>2</mn></mrow>")]
    [InlineData("\\sum_{i=0}^n i", "<mrow><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>0</mn></mrow><mi>n</mi></munderover><mi>i</mi></mrow>")]
    [InlineData("\\sqrt[3]{x}", "<mroot><mi>x</mi><mn>3</mn></mroot>")]
    [InlineData("\\left( \\alpha \\right]", "<mrow><mo>(</mo><mi>α</mi><mo>]</mo></mrow>")]
    [InlineData("\\text{if } x < 0", "<mrow><mtext>if\u00A0</mtext><mi>x</mi><mo>&lt;</mo><mn>0</mn></mrow>")]
    [InlineData("\\mathbb{R}", "<mi>ℝ</mi>")]
    [InlineData("\\hat x", "<mover accent=\"true\"><mi>x</mi><mo>^</mo></mover>")]
    [InlineData("\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}", "<mrow><mo>(</mo><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mi>d</mi></mtd></mtr></mtable><mo>)</mo></mrow>")]
    public void NotationBecomesMathMl(string tex, string expected) => Assert.Equal(expected, Write(TexReader.Read(tex)));

    [Theory]
    [InlineData("")]
    [InlineData("\\unknown{x}")]
    [InlineData("{x")]
    [InlineData("x}")]
    [InlineData("a^b^c")]
    [InlineData("\\left( x")]
    [InlineData("\\begin{tikzcd}a\\end{tikzcd}")]
    [InlineData("\\begin{cases}a\\end{matrix}")]
    [InlineData("\\frac{1}")]
    public void WhatIsNotKnownIsNotGuessed(string tex) => Assert.Null(TexReader.Read(tex));

    [Fact]
    public void DepthIsBounded() => Assert.Null(TexReader.Read(new string('{', 100_000)));

    private static string Write(MathNode? node)
    {
        using var markup = new MarkupWriter();
        Assert.NotNull(node);
        node.WriteTo(markup);
        return Encoding.UTF8.GetString(markup.Written);
    }
}
