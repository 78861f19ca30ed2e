using DocExport.Formulas;
using DocExport.Markdown;
using DocExport.Pdf.Formulas;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Tests.Layout;

namespace DocExport.Pdf.Tests.Formulas;

/// <summary>Whatever can be read can be set.</summary>
public sealed class FormulaFuzzTests : IDisposable
{
    private static readonly string[] Pieces =
    [
        "a", "12", "+", "=", ",", "(", ")", "\\frac{a}{b}", "\\sqrt[3]{x}", "_{i}", "^2", "\\sum", "\\int", "\\lim", "\\left(\\frac12\\right]", "\\left.", "\\right|",
        "\\text{if }", "\\hat{x}", "\\widehat{abc}", "\\vec{}", "\\begin{pmatrix}1&2\\\\3\\end{pmatrix}", "\\begin{cases}a&b\\\\\\end{cases}", "\\color{red}{x}",
        "\\begin{array}{|c:r|}\\hline a&b\\\\\\hdashline\\end{array}", "\\overbrace{a}^{b}", "\\underline{}", "\\xrightarrow[a]{}", "\\boxed{}", "\\cancel{x}", "\\xcancel{}",
        "\\substack{a\\\\b}", "\\stackrel{a}{=}", "\\overset{}{}", "\\phantom{x}", "\\smash{y}", "\\mathop{x}", "\\not x", "\\big/", "\\Bigg\\{", "\\quad", "\\!", "\\limits", "{}",
        "\\displaystyle", "\\scriptscriptstyle", "\\mathbb{R}", "\\boldsymbol{\\alpha}", "\\bmod", "\\pmod n", "\\binom{}{}", "中", "\\eqref{x}", "\\colorbox{red}{a}", "'",
    ];

    private readonly FormulaFixture _set = new();

    public void Dispose() => _set.Dispose();

    [Fact]
    public void WhatIsReadIsSetWithFiniteMeasures()
    {
        uint state = 777;
        int set = 0;
        for (int round = 0; round < 1500; round++)
        {
            string tex = string.Concat(Enumerable.Range(0, 1 + (int)(Next() % 12)).Select(_ => Pieces[Next() % Pieces.Length]));
            if (TexReader.Read(tex, []).Content is not { } content)
                continue;
            set++;
            FormulaBox box = AtomRow.Set(content, _set.Context(round % 2 == 0 ? MathSize.Display : MathSize.Text));
            Assert.True(double.IsFinite(box.Width) && double.IsFinite(box.Height) && double.IsFinite(box.Depth), tex);
            Assert.All(FormulaItems.Of(box).OfType<GlyphRunItem>(), item => Assert.True(double.IsFinite(item.X) && double.IsFinite(item.Baseline), tex));
        }

        Assert.True(set > 300, $"{set} were set");

        uint Next()
        {
            state = unchecked((state * 1664525) + 1013904223);
            return state >> 8;
        }
    }

    [Fact]
    public void NestingAsDeepAsAllowedIsSet()
    {
        string tex = string.Concat(Enumerable.Repeat("\\sqrt{", 45)) + "x" + new string('}', 45);
        Assert.True(_set.Set(tex).Height > 0);
    }

    [Fact]
    public void LongFormulasTakeNoLongerThanTheirLength()
    {
        string sum = string.Join('+', Enumerable.Range(1, 4000));
        LaidDocument laid = LaidDocument.Of(MarkdownReader.Read($"Sum ${sum}$.\n\n$$ x = {sum} $$"));
        Assert.True(laid.Pages.Count > 1);
        Assert.DoesNotContain(laid.Diagnostics, diagnostic => diagnostic.Id == "DX1170");
    }
}
