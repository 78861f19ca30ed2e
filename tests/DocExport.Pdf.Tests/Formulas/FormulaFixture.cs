using DocExport.Formulas;
using DocExport.Pdf.Formulas;
using DocExport.Pdf.Layout.Pages;
using DocExport.Pdf.Styling;
using DocExport.Pdf.Tests.Text;

namespace DocExport.Pdf.Tests.Formulas;

/// <summary>Sets formulas by the bundled math font, ten points large, so that a tenth of a point is a hundredth of an em.</summary>
internal sealed class FormulaFixture : IDisposable
{
    public const double Size = 10;

    private readonly TextFixture _text = new();

    public MathFont Font => _text.Fonts.Formulas.Font;

    public double Points(MathConstant constant) => Font[constant] * Size;

    public FormulaContext Context(MathSize size = MathSize.Display)
    {
        ComputedStyle style = TextFixture.Ragged with { FontSize = Size };
        return new FormulaSurroundings(_text.Fonts.Formulas, style, _text.Engine, FormulaCatalog.Empty, color => color).In(size);
    }

    public FormulaBox Set(string tex, MathSize size = MathSize.Display) => AtomRow.Set(Read(tex), Context(size));

    public static MathRow Read(string tex)
    {
        Formula formula = TexReader.Read(tex, []);
        Assert.NotNull(formula.Content);
        return formula.Content;
    }

    /// <summary>Each glyph of a formula with its text, its left end and its height above the baseline.</summary>
    public List<(string Text, double X, double Y, double Size)> Glyphs(string tex, MathSize size = MathSize.Display)
    {
        var glyphs = new List<(string, double, double, double)>();
        foreach (GlyphRunItem item in FormulaItems.Of(Set(tex, size)).OfType<GlyphRunItem>())
        {
            double x = item.X;
            foreach (Pdf.Text.PositionedGlyph glyph in item.Run.Glyphs.ToArray())
            {
                glyphs.Add((item.Run.Text.Substring(glyph.TextStart, glyph.TextLength), x, -item.Baseline, item.Run.FontSize));
                x += glyph.Advance;
            }
        }

        return glyphs;
    }

    /// <summary>The rules of a formula; y upwards from the baseline to each one's lower edge.</summary>
    public List<Rect> Rules(string tex, MathSize size = MathSize.Display) =>
        [.. FormulaItems.Of(Set(tex, size)).OfType<FillItem>().Select(fill => new Rect(fill.Box.X, -fill.Box.Bottom, fill.Box.Width, fill.Box.Height))];

    public double AdvanceOf(string text) => Font.Measure(Font.GlyphFor(char.ConvertToUtf32(text, 0), 0)).Advance * Size / Font.UnitsPerEm;

    public void Dispose() => _text.Dispose();
}
