using DocExport.Formulas;
using DocExport.Pdf.Formulas;
using DocExport.Pdf.Layout.Pages;

namespace DocExport.Pdf.Tests.Formulas;

public sealed class FormulaSetterTests : IDisposable
{
    private const double Exact = 1e-3;
    private readonly FormulaFixture _set = new();

    public void Dispose() => _set.Dispose();

    [Theory]
    [InlineData("a+b", 1, 4)]
    [InlineData("a=b", 1, 5)]
    [InlineData("a,b", 1, 0)]
    [InlineData("a,b", 2, 3)]
    [InlineData("-b", 1, 0)]
    [InlineData("=-b", 2, 0)]
    [InlineData("(-b", 2, 0)]
    [InlineData("a\\cdot b", 2, 4)]
    [InlineData("{=}b", 1, 0)]
    public void AtomsAreSpacedByTheirClasses(string tex, int atom, int eighteenths)
    {
        List<(string Text, double X, double Y, double Size)> glyphs = _set.Glyphs(tex, MathSize.Text);
        double gap = glyphs[atom].X - glyphs[atom - 1].X - _set.AdvanceOf(glyphs[atom - 1].Text);
        Assert.Equal(eighteenths * FormulaFixture.Size / 18, gap, 0.25);
    }

    [Fact]
    public void ScriptsHaveNoSpaceAroundOperators()
    {
        List<(string Text, double X, double Y, double Size)> glyphs = _set.Glyphs("x^{1+2}");
        double scale = glyphs[1].Size / FormulaFixture.Size;
        Assert.Equal(_set.AdvanceOf("1") * scale, glyphs[2].X - glyphs[1].X, 0.3);
        Assert.Equal(_set.Font[MathConstant.ScriptPercentScaleDown] / 100, scale, Exact);
    }

    [Fact]
    public void ScriptsAreShiftedByTheFontsConstants()
    {
        Assert.Equal(_set.Points(MathConstant.SuperscriptShiftUp), _set.Glyphs("x^2")[1].Y, Exact);
        Assert.Equal(_set.Points(MathConstant.SuperscriptShiftUpCramped), _set.Glyphs("\\sqrt{x^2}").Single(glyph => glyph.Text == "2").Y, Exact);
        Assert.Equal(-_set.Points(MathConstant.SubscriptShiftDown), _set.Glyphs("x_1")[1].Y, Exact);
        List<(string Text, double X, double Y, double Size)> both = _set.Glyphs("x_1^2");
        Assert.True(both[1].Y > 0 && both[2].Y < 0);
    }

    [Fact]
    public void AFractionStandsOnTheAxis()
    {
        Rect bar = Assert.Single(_set.Rules("\\frac{a}{b}"));
        Assert.Equal(_set.Points(MathConstant.AxisHeight), bar.Y + (bar.Height / 2), Exact);
        Assert.Equal(_set.Points(MathConstant.FractionRuleThickness), bar.Height, Exact);
        List<(string Text, double X, double Y, double Size)> glyphs = _set.Glyphs("\\frac{a}{b}");
        Assert.Equal(_set.Points(MathConstant.FractionNumeratorDisplayStyleShiftUp), glyphs[0].Y, Exact);
        Assert.Equal(-_set.Points(MathConstant.FractionDenominatorDisplayStyleShiftDown), glyphs[1].Y, Exact);
        Assert.Equal(FormulaFixture.Size, glyphs[0].Size);
        Assert.Equal(_set.Context().Surroundings.SizeOf(1), _set.Glyphs("\\frac{a}{b}", MathSize.Text)[0].Size);
    }

    [Fact]
    public void NumeratorAndDenominatorKeepTheirGapsWhateverTheirHeight()
    {
        Rect bar = _set.Rules("\\frac{\\int}{\\int}").Single();
        FormulaBox whole = _set.Set("\\int", MathSize.Text);
        List<(string Text, double X, double Y, double Size)> glyphs = _set.Glyphs("\\frac{\\int}{\\int}");
        double axis = _set.Points(MathConstant.AxisHeight);
        // Both are the same glyph, as far above its bar as below, but for its own place about the axis.
        double above = glyphs[0].Y - glyphs[1].Y;
        double least = whole.Total + bar.Height + _set.Points(MathConstant.FractionNumDisplayStyleGapMin) + _set.Points(MathConstant.FractionDenomDisplayStyleGapMin);
        Assert.True(above >= least - Exact, $"{above} < {least}");
        Assert.True(axis > 0);
    }

    [Theory]
    [InlineData("\\left(\\frac{a}{b}\\right)")]
    [InlineData("\\left[\\frac{\\frac ab}{\\frac cd}\\right]")]
    [InlineData("\\left\\{\\begin{array}{c}1\\\\2\\\\3\\\\4\\\\5\\\\6\\\\7\\\\8\\\\9\\end{array}\\right\\}")]
    [InlineData("\\left|\\begin{array}{c}1\\\\2\\\\3\\\\4\\\\5\\\\6\\\\7\\\\8\\\\9\\end{array}\\right|")]
    public void DelimitersCoverWhatTheyEnclose(string tex)
    {
        FormulaContext context = _set.Context();
        var fence = (MathFence)FormulaFixture.Read(tex).Items[0];
        FormulaBox content = AtomRow.Set(fence.Content, context), open = GrowingGlyph.Delimiter(fence.Open, FenceSetter.HeightFor(content, context), context);
        Assert.InRange(open.Total, FenceSetter.HeightFor(content, context) - 0.05, content.Total + FormulaFixture.Size);
        Assert.Equal(context.Axis, (open.Height - open.Depth) / 2, 0.05);
    }

    [Fact]
    public void OperatorsGrowInDisplaysAndTakeLimitsThere()
    {
        FormulaBox display = _set.Set("\\sum"), text = _set.Set("\\sum", MathSize.Text);
        Assert.InRange(text.Total, 0, display.Total / 1.2);
        (string Text, double X, double Y, double Size) above = _set.Glyphs("\\sum^n")[1], beside = _set.Glyphs("\\sum^n", MathSize.Text)[1];
        Assert.InRange(above.X, -10, display.Width);
        Assert.InRange(above.Y, display.Height, 2 * display.Height);
        Assert.InRange(beside.X, text.Width - Exact, text.Width + 1);
        Assert.True(_set.Glyphs("\\int_a^b")[1].X > 0.5 * _set.Set("\\int").Width, "an integral's limits stand beside it");
        Assert.True(_set.Set("\\lim_{x}").Depth > _set.Set("\\lim_{x}", MathSize.Text).Depth);
    }

    [Fact]
    public void ARootsRuleLiesOverItsRadicand()
    {
        Rect rule = Assert.Single(_set.Rules("\\sqrt{x}"));
        FormulaBox radicand = _set.Set("x");
        Assert.True(rule.Y >= radicand.Height + _set.Points(MathConstant.RadicalDisplayStyleVerticalGap) - Exact);
        Assert.Equal(radicand.Width, rule.Width, Exact);
        List<(string Text, double X, double Y, double Size)> cube = _set.Glyphs("\\sqrt[3]{x}");
        Assert.Equal("3", cube[0].Text);
        Assert.Equal(_set.Context().Surroundings.SizeOf(2), cube[0].Size);
    }

    [Fact]
    public void AnAccentStandsWhereTheLetterSays()
    {
        List<(string Text, double X, double Y, double Size)> glyphs = _set.Glyphs("\\hat{A}");
        MathGlyph letter = _set.Font.Measure(_set.Font.GlyphFor(0x1D434, 0)), mark = _set.Font.Measure(_set.Font.GlyphFor(0x302, 0));
        double scale = FormulaFixture.Size / _set.Font.UnitsPerEm;
        Assert.Equal((letter.AccentAt - mark.AccentAt) * scale, glyphs[1].X, Exact);
        Assert.Equal((letter.Height * scale) - _set.Points(MathConstant.AccentBaseHeight), glyphs[1].Y, Exact);
        Assert.Equal(_set.AdvanceOf("𝐴"), _set.Set("\\hat{A}").Width, Exact);
    }

    [Fact]
    public void CellsOfARowShareItsBaseline()
    {
        List<(string Text, double X, double Y, double Size)> glyphs = _set.Glyphs("\\begin{matrix}a&\\int\\\\c&d\\end{matrix}");
        Assert.Equal(glyphs[2].Y, glyphs[3].Y, Exact);
        List<(string Text, double X, double Y, double Size)> even = _set.Glyphs("\\begin{matrix}a&b\\\\c&d\\end{matrix}");
        Assert.Equal(1.2 * FormulaFixture.Size, even[0].Y - even[2].Y, Exact);
    }

    [Fact]
    public void AlignedRelationsStandBelowEachOther()
    {
        double[] places = [.. _set.Glyphs("\\begin{aligned}aaa&=b\\\\c&=ddd\\end{aligned}").Where(glyph => glyph.Text == "=").Select(glyph => glyph.X)];
        Assert.Equal(2, places.Length);
        Assert.Equal(places[0], places[1], Exact);
    }

    [Fact]
    public void SmallSizesHaveDrawingsOfTheirOwn() =>
        Assert.NotEqual(_set.Font.GlyphFor('′', 0), _set.Font.GlyphFor('′', 1));

    [Fact]
    public void ArrowsGrowWithTheirLabels() =>
        Assert.True(_set.Set("\\xrightarrow{\\text{a long label}}").Width > 1.5 * _set.Set("\\xrightarrow{f}").Width);

    [Fact]
    public void TheMathFontHasEverySign()
    {
        string[] missing = [.. TexSymbols.AllTexts.Where(text => _set.Font.GlyphFor(char.ConvertToUtf32(text, 0), 0) == 0)];
        Assert.Equal([], missing);
    }

    [Fact]
    public void ColoursAreThoseOfThePart()
    {
        GlyphRunItem[] runs = [.. FormulaItems.Of(_set.Set("a\\color{red}{b}c")).OfType<GlyphRunItem>()];
        Assert.Equal(new Themes.Color(0xD0, 0, 0), Assert.Single(runs, run => run.Run.Text == "𝑏").Run.Color);
        Assert.Equal(default, runs[^1].Run.Color);
    }
}
