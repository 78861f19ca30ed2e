using DocExport.Formulas;

namespace DocExport.Tests.Formulas;

/// <summary>Whatever stands between dollars is read or refused, within bounds.</summary>
public class FormulaFuzzTests
{
    private static readonly string[] Pieces =
    [
        "a", "1", "{", "}", "^", "_", "&", "\\\\", "'", "[", "]", "(", "$", "#1", " ", "\\frac", "\\sqrt", "\\left", "\\right", "\\middle", "|", "\\text{x", "\\hat",
        "\\begin{matrix}", "\\end{matrix}", "\\begin{array}{c|c}", "\\end{array}", "\\color{red}", "\\over", "\\displaystyle", "\\def\\x#1{#1#1}", "\\x",
        "\\newcommand{\\y}[1][z]{#1\\y}", "\\y", "\\not", "\\mathbf", "\\operatorname", "\\tag{1}", "\\label{a}", "\\hline", "\\substack{a\\\\b}", "\\limits", "%c\n",
        "\\", "\\big", "\\kern", "3mu", "\\overbrace", "\\xrightarrow", "\\cancel", "\u00e9", "\U0001D465", "\ud800", "\\R", "\\large",
    ];

    [Fact]
    public void AnySourceIsReadOrRefused()
    {
        uint state = 12345;
        for (int round = 0; round < 4000; round++)
        {
            string tex = string.Concat(Enumerable.Range(0, 1 + (int)(Next() % 24)).Select(_ => Pieces[Next() % Pieces.Length]));
            Formula formula = TexReader.Read(tex, []);
            Assert.True((formula.Content is null) == (formula.Problem is not null), tex);
            if (formula.Content is { } content)
                Assert.NotNull(FormulaText.Of(content));
            else
                Assert.InRange(formula.Problem!.Start, 0, tex.Length);
        }

        uint Next()
        {
            state = unchecked((state * 1664525) + 1013904223);
            return state >> 8;
        }
    }

    [Theory]
    [InlineData("\\hat")]
    [InlineData("\\sqrt")]
    [InlineData("\\frac")]
    [InlineData("\\mathbf")]
    [InlineData("\\left(")]
    [InlineData("{")]
    [InlineData("\\text{")]
    [InlineData("\\text{\\textbf{")]
    [InlineData("\\displaystyle")]
    [InlineData("x^{")]
    [InlineData("\\begin{matrix}")]
    [InlineData("\\color{red}")]
    [InlineData("a\\over")]
    public void NestingIsBounded(string opening)
    {
        string tex = string.Concat(Enumerable.Repeat(opening, 40_000 / opening.Length));
        Assert.NotNull(TexReader.Read(tex, []).Problem);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("a")]
    [InlineData("'")]
    [InlineData("\\,")]
    [InlineData("\\alpha ")]
    [InlineData("\\text{a}")]
    public void LongSourcesAreReadAtOnce(string piece) =>
        Assert.NotNull(TexReader.Read(string.Concat(Enumerable.Repeat(piece, 40_000 / piece.Length)), []).Content);
}
