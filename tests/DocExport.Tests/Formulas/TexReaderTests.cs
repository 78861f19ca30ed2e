using DocExport.Formulas;

namespace DocExport.Tests.Formulas;

public class TexReaderTests
{
    [Theory]
    [InlineData("\\unknown{x}", "DX0509", 0, 8)]
    [InlineData("a + \\alhpa", "DX0509", 4, 6)]
    [InlineData("\\ce{H2O}", "DX0509", 0, 3)]
    [InlineData("\\begin{tikzcd}a\\end{tikzcd}", "DX0510", 0, 6)]
    [InlineData("\\begin{pmatri}a\\end{pmatri}", "DX0510", 0, 6)]
    [InlineData("\\frac{1}", "DX0511", 0, 5)]
    [InlineData("x^", "DX0511", 1, 1)]
    [InlineData("{x", "DX0512", 0, 1)]
    [InlineData("\\left( x", "DX0512", 0, 5)]
    [InlineData("\\begin{cases}a\\end{matrix}", "DX0512", 0, 6)]
    [InlineData("\\text{a $b}", "DX0512", 8, 1)]
    [InlineData("x}", "DX0513", 1, 1)]
    [InlineData("{a & b}", "DX0513", 3, 1)]
    [InlineData("\\right)", "DX0513", 0, 6)]
    [InlineData("a^b^c", "DX0514", 3, 1)]
    [InlineData("a_b_c", "DX0514", 3, 1)]
    [InlineData("\\color{nocolour} x", "DX0516", 0, 6)]
    [InlineData("\\def\\a{\\a\\a}\\a", "DX0515", 12, 2)]
    public void WhatIsNotKnownIsNotGuessed(string tex, string id, int start, int length)
    {
        Formula formula = TexReader.Read(tex, []);
        Assert.Null(formula.Content);
        Assert.Equal((id, start, length), (formula.Problem!.Descriptor.Id, formula.Problem.Start, formula.Problem.Length));
    }

    [Fact]
    public void TheNearestCommandIsHinted() =>
        Assert.Contains("\\alpha", TexReader.Read("\\alhpa", []).Problem!.Arguments);

    [Fact]
    public void DepthIsBounded() => Assert.Equal("DX0515", TexReader.Read(new string('{', 40_000), []).Problem!.Descriptor.Id);

    [Theory]
    [InlineData("E = mc^2", "E = mc²")]
    [InlineData("-a+b", "−a + b")]
    [InlineData("\\frac{a+b}{2}", "(a + b)/2")]
    [InlineData("\\sqrt{x}", "√x")]
    [InlineData("x_i^{n+1}", "xᵢⁿ⁺¹")]
    [InlineData("\\sin x", "sin x")]
    [InlineData("f'(x)", "f′(x)")]
    [InlineData("x \\in \\mathbb R", "x ∈ ℝ")]
    [InlineData("\\not= \\not\\in", "≠ ∉")]
    [InlineData("3.14, 1{,}5", "3.14, 1, 5")]
    [InlineData("{a \\over b}", "a/b")]
    [InlineData("\\begin{pmatrix}1&0\\\\0&1\\end{pmatrix}", "(1, 0; 0, 1)")]
    [InlineData("a &= b \\\\ &= c", "a = b;  = c")]
    public void AFormulaHasAPlainText(string tex, string expected) => Assert.Equal(expected, FormulaText.Of(tex));

    [Theory]
    [InlineData("\\newcommand{\\v}[1]{\\mathbf{#1}} \\v{x}", "x")]
    [InlineData("\\newcommand{\\f}[2][n]{#1/#2} \\f{2} \\f[m]{3}", "n/2m/3")]
    [InlineData("\\def\\half#1{\\frac{#1}{2}} \\half{x}", "x/2")]
    [InlineData("\\DeclareMathOperator{\\sgn}{sgn} \\sgn x", "sgn x")]
    public void MacrosStandForTheirBody(string tex, string expected) => Assert.Equal(expected, FormulaText.Of(tex));

    [Fact]
    public void TagsLabelsAndReferencesAreKept()
    {
        Formula formula = TexReader.Read("x = y \\tag{A} \\label{eq:a} \\eqref{eq:b}", []);
        Assert.Equal("A", FormulaText.Of(formula.Tag!.Content));
        Assert.Equal(["eq:a"], formula.Labels);
        Assert.Equal(["eq:b"], formula.References.Select(reference => reference.Label));
    }

    [Fact]
    public void TimeGrowsWithLength()
    {
        // A formula of the longest length allowed; what is quadratic takes minutes.
        string tex = string.Concat(Enumerable.Repeat("\\frac{a_1}{b^2}+", 3000));
        Assert.NotNull(TexReader.Read(tex, []).Content);
    }

    [Fact]
    public void EveryNameHasOneCharacter() =>
        Assert.All(TexSymbols.AllTexts, text => Assert.Single(text.EnumerateRunes()));
}
